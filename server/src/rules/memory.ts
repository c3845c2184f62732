import type { Cable } from '../model/cable';
import type { Finding } from './finding';
import type { Profile } from './rule';
import { Witness } from './witness';

/** What a rule said of a cable, and the facts that it read for it. */
interface Remembered {
  readonly read: number;
  readonly findings: readonly Finding[];
}

/**
 * What every rule said of one message, for the check after the next edit: a rule is asked again
 * only when a fact that it read has changed. Good for one message under one set of options.
 */
export class CheckMemory {
  private said: (Remembered | undefined)[] = [];
  private profile: Profile | undefined;
  private kept: Witness | undefined;

  /** The message as it is now. Levels differ between profiles: with another one all is forgotten. */
  turnTo(cable: Cable, profile: Profile): Witness {
    if (profile !== this.profile) this.said = [];
    this.profile = profile;
    if (this.kept) this.kept.turnTo(cable);
    else this.kept = new Witness(cable);
    return this.kept;
  }

  /** What the rule at a place of the plan said, when it would say the same of the message now. */
  recall(place: number, changed: number): readonly Finding[] | undefined {
    const remembered = this.said[place];
    return remembered && (remembered.read & changed) === 0 ? remembered.findings : undefined;
  }

  keep(place: number, read: number, findings: readonly Finding[]): void {
    this.said[place] = { read, findings };
  }
}

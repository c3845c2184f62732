import type { Cable } from '../model/cable';
import { type Finding, movedFinding, type Place } from './finding';
import type { Fix, Profile } from './rule';
import { PARAGRAPHS, Witness } from './witness';

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

  /**
   * What the rule at a place of the plan said, when it would say the same of the message now: where
   * it read the paragraphs and an edit only moved them, at the places where they are now. Their
   * `fixes` were worked out from what stood elsewhere and are to be made anew.
   */
  recall(
    place: number,
    { changed, movedBy }: Witness,
    fixes: (place: number, moved: Place) => readonly Fix[],
  ): readonly Finding[] | undefined {
    const remembered = this.said[place];
    if (!remembered) return undefined;
    const { read, findings } = remembered;
    const touched = read & changed;
    if (touched === 0 || (findings.length === 0 && touched === PARAGRAPHS && movedBy))
      return findings;
    if (touched !== PARAGRAPHS || !movedBy) return undefined;
    const moved = findings.map((finding) =>
      movedFinding(finding, movedBy, (at) => fixes(place, at)),
    );
    this.keep(place, read, moved);
    return moved;
  }

  keep(place: number, read: number, findings: readonly Finding[]): void {
    this.said[place] = { read, findings };
  }
}

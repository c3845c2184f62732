import type { Cable } from '../model/cable';
import { type Finding, movedFinding, type Place } from './finding';
import type { Fix, Profile } from './rule';
import { EVERYTHING, PARAGRAPHS, Witness } from './witness';

const NOTHING: readonly Finding[] = [];

/**
 * What every rule said of one message, for the check after the next edit: a rule is asked again
 * only when a fact that it read has changed. Good for one message under one set of options.
 */
export class CheckMemory {
  /** What each rule read, by its place in the plan. Numbers alone: hundreds are gone through. */
  private reads = new Int32Array(0);
  private said: (readonly Finding[])[] = [];
  private profile: Profile | undefined;
  private kept: Witness | undefined;

  /**
   * The message as it is now, for a plan of so many rules. Levels differ between profiles: with
   * another one all is forgotten.
   */
  turnTo(cable: Cable, profile: Profile, rules: number): Witness {
    if (profile !== this.profile) {
      this.reads = new Int32Array(rules).fill(EVERYTHING);
      this.said = new Array(rules).fill(NOTHING);
    }
    if (this.kept) this.kept.turnTo(cable);
    else this.kept = new Witness(cable);
    if (profile !== this.profile) this.kept.changed = EVERYTHING;
    this.profile = profile;
    return this.kept;
  }

  /** What the rule at a place of the plan said last. */
  saidBy(place: number): readonly Finding[] {
    return this.said[place] ?? NOTHING;
  }

  /** Whether it would say the same of the message now, because it read nothing that changed. */
  holds(place: number, { changed, movedBy }: Witness): boolean {
    const touched = (this.reads[place] as number) & changed;
    if (touched === 0) return true;
    return touched === PARAGRAPHS && movedBy !== undefined && this.saidBy(place).length === 0;
  }

  /**
   * What it said, at the places where they are now, when it read the paragraphs and an edit only
   * moved them; undefined otherwise. The `fixes` were worked out from what stood elsewhere and are
   * to be made anew.
   */
  moved(
    place: number,
    { changed, movedBy }: Witness,
    fixes: (place: number, moved: Place) => readonly Fix[],
  ): readonly Finding[] | undefined {
    const read = this.reads[place] as number;
    if ((read & changed) !== PARAGRAPHS || !movedBy) return undefined;
    const findings = this.saidBy(place).map((finding) =>
      movedFinding(finding, movedBy, (at) => fixes(place, at)),
    );
    this.keep(place, read, findings);
    return findings;
  }

  keep(place: number, read: number, findings: readonly Finding[]): void {
    this.reads[place] = read;
    this.said[place] = findings;
  }
}

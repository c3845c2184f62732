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

  /**
   * Whether the rule need not be asked again: it read nothing that changed, or it read the paragraphs
   * and an edit only moved them. Then what it said is moved likewise; its `fixes` were worked out from
   * what stood elsewhere and are made anew.
   */
  takesOver(
    place: number,
    { changed, movedBy }: Witness,
    fixes: (place: number, moved: Place) => readonly Fix[],
  ): boolean {
    const touched = (this.reads[place] as number) & changed;
    if (touched === 0) return true;
    if (touched !== PARAGRAPHS || !movedBy) return false;
    const said = this.saidBy(place);
    if (said.length > 0) {
      this.said[place] = said.map((finding) =>
        movedFinding(finding, movedBy, (at) => fixes(place, at)),
      );
    }
    return true;
  }

  keep(place: number, read: number, findings: readonly Finding[]): void {
    this.reads[place] = read;
    this.said[place] = findings;
  }
}

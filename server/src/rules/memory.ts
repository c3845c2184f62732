import type { Cable } from '../model/cable';
import type { Finding } from './finding';
import type { Profile, Rule } from './rule';

/** The facts of a cable that a rule may read, each with a bit of its own. */
const FACTS: readonly (keyof Cable)[] = [
  'text', 'tree', 'span', 'layout', 'nodes', 'start', 'routing', 'janap', 'origin', 'security',
  'dtgLine', 'furtherDtgLines', 'addresses', 'breaks', 'endNumber', 'end', 'classification',
  'classifications', 'reference', 'captions', 'passing', 'authority', 'tags', 'subject', 'references',
  'paragraphs', 'signature', 'sets', 'unknown', 'damage', 'date', 'dated',
];

/**
 * Stands before a cable and notes which of its facts are read. The cable behind it can be changed,
 * so that what a finding works out later, its fixes, is worked out from the cable of today.
 */
export class Witness {
  /** One bit for each fact read; 32 facts, 32 bits. */
  read = 0;
  constructor(public cable: Cable) {}

  /** Every fact that was read is the same object in `cable`. */
  agrees(cable: Cable): boolean {
    if (cable === this.cable) return true;
    for (let i = 0; i < FACTS.length; i++) {
      if ((this.read & (1 << i)) === 0) continue;
      const fact = FACTS[i] as keyof Cable;
      if (this.cable[fact] !== cable[fact]) return false;
    }
    return true;
  }
}

FACTS.forEach((fact, i) => {
  Object.defineProperty(Witness.prototype, fact, {
    enumerable: true,
    get(this: Witness) {
      this.read |= 1 << i;
      return this.cable[fact];
    },
  });
});

/** What a rule said of a cable, and the facts that it said it of. */
export interface Remembered {
  readonly witness: Witness;
  readonly findings: readonly Finding[];
}

/**
 * What every rule said of one message, for the check after the next edit: a rule is asked again
 * only when a fact that it read has changed. Good for one message under one set of options.
 */
export class CheckMemory {
  private readonly said = new Map<Rule, Remembered>();
  private profile: Profile | undefined;

  /** Levels differ between profiles, so a change of the profile makes everything forgotten. */
  judgeAs(profile: Profile): void {
    if (profile !== this.profile) this.said.clear();
    this.profile = profile;
  }

  /** What the rule said, when it would say the same of `cable`; its fixes look at `cable` from now on. */
  recall(rule: Rule, cable: Cable): readonly Finding[] | undefined {
    const remembered = this.said.get(rule);
    if (!remembered?.witness.agrees(cable)) return undefined;
    remembered.witness.cable = cable;
    return remembered.findings;
  }

  keep(rule: Rule, remembered: Remembered): void {
    this.said.set(rule, remembered);
  }
}

/** The witness in the shape that rules read. */
export function asCable(witness: Witness): Cable {
  return witness as unknown as Cable;
}

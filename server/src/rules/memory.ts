import type { Cable } from '../model/cable';
import type { Finding } from './finding';
import type { Profile, Rule } from './rule';

/** What every edit changes: whoever reads one of these is asked again. */
const PASSING: readonly (keyof Cable)[] = ['text', 'tree', 'span', 'nodes'];
/** The facts of a cable that may outlive an edit, each with a bit of its own. */
const LASTING: readonly (keyof Cable)[] = [
  'layout',
  'headers',
  'start',
  'routing',
  'janap',
  'origin',
  'security',
  'dtgLine',
  'furtherDtgLines',
  'addresses',
  'breaks',
  'endNumber',
  'end',
  'classification',
  'classifications',
  'reference',
  'captions',
  'passing',
  'authority',
  'tags',
  'subject',
  'references',
  'paragraphs',
  'signature',
  'sets',
  'unknown',
  'damage',
  'date',
  'dated',
];
const READ_PASSING = 1 << LASTING.length;

/**
 * Stands before a cable and notes which of its facts are read. The cable behind it can be changed,
 * so that what a finding works out later, its fixes, is worked out from the cable of today.
 */
export class Witness {
  /** One bit for each lasting fact that was read, and one for all the others. */
  read = 0;
  constructor(public cable: Cable) {}

  /** Every fact that was read is the same object in `cable`. */
  agrees(cable: Cable): boolean {
    if (cable === this.cable) return true;
    if ((this.read & READ_PASSING) !== 0) return false;
    for (let i = 0; i < LASTING.length; i++) {
      if ((this.read & (1 << i)) === 0) continue;
      const fact = LASTING[i] as keyof Cable;
      if (this.cable[fact] !== cable[fact]) return false;
    }
    return true;
  }
}

function witnessed(fact: keyof Cable, bit: number): void {
  Object.defineProperty(Witness.prototype, fact, {
    enumerable: true,
    get(this: Witness) {
      this.read |= bit;
      return this.cable[fact];
    },
  });
}

for (const fact of PASSING) witnessed(fact, READ_PASSING);
LASTING.forEach((fact, i) => {
  witnessed(fact, 1 << i);
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

import type { Level } from './level';

/** Where a marking stands: over the whole document, or before one portion. */
export type MarkingKind = 'banner' | 'portion';

/** A level of another government or of NATO; RESTRICTED is none of the United States. */
export type ForeignLevel = Level | 'RESTRICTED';

/** Whose classification a marking states. US, foreign and joint ones exclude each other. */
export type Classification =
  | { readonly system: 'us'; readonly level: Level }
  /** CUI stands where a level would stand: the text is unclassified. */
  | { readonly system: 'cui' }
  /** `owners` is empty where the government is concealed: (//FGI S). */
  | { readonly system: 'foreign'; readonly level: ForeignLevel; readonly owners: readonly string[] }
  | { readonly system: 'nato'; readonly level: ForeignLevel; readonly activity?: string }
  /** `owners` is empty in a portion that refers to the owners of the banner: (//JOINT S//REL). */
  | { readonly system: 'joint'; readonly level: ForeignLevel; readonly owners: readonly string[] }
  | { readonly system: 'none' };

/** SI-G ABCD: a compartment with its sub-compartments. */
export interface Compartment {
  readonly name: string;
  readonly subs: readonly string[];
}

/** An SCI control system, or a special access program, with its compartments. */
export interface Program {
  readonly name: string;
  readonly compartments: readonly Compartment[];
}

/** A marking of the Atomic Energy Act. */
export interface Aea {
  readonly name: 'RD' | 'FRD' | 'DOD UCNI' | 'DOE UCNI' | 'TFNI';
  readonly cnwdi: boolean;
  readonly sigmas: readonly number[];
}

/** A category of CUI by its code: SP-PRVCY is `{ code: 'PRVCY', specified: true }`. */
export interface CuiCategory {
  readonly code: string;
  readonly specified: boolean;
}

/**
 * What a banner or a portion mark says, whatever way it was typed. Lists stand in the order in
 * which they are to be printed. Country lists leave out the USA, which every release list has.
 */
export interface Marking {
  readonly classification: Classification;
  readonly sci: readonly Program[];
  readonly sap: readonly Program[];
  readonly aea: readonly Aea[];
  /** ATOMAL, BALK, BOHEMIA. */
  readonly nato: readonly string[];
  /** Foreign government information inside a US or joint text; no owners when concealed. */
  readonly fgi?: { readonly owners: readonly string[] };
  /** CUI inside or instead of a classification. */
  readonly cui?: readonly CuiCategory[];
  /** Controls by their banner names in register order: ORCON, NOFORN, EXDIS ... */
  readonly controls: readonly string[];
  /** `all` is the REL of a portion mark, which refers to the list of the banner. */
  readonly relTo?: readonly string[] | 'all';
  readonly displayOnly?: readonly string[];
  /** `all` is the EYES of a portion mark. */
  readonly eyesOnly?: readonly string[] | 'all';
  /**
   * Nicknames of alternative compensatory control measures (DoD); an empty one is the ACCM of a
   * portion mark, which points to those of the banner.
   */
  readonly accm: readonly string[];
  /** Pieces that no book knows, in capitals. */
  readonly unknown: readonly string[];
  /**
   * Only in what `rollUp` gives, and only where the rest does not tell: how the document counts
   * beside portions that have a disclosure marking. `PLAIN`: no list is common to all of it.
   * `LISTED`, beside RELIDO: a portion has a release list as well, so that text without a
   * disclosure marking makes all of it NOFORN (CAPCO-2016 Table 3 rule 12).
   */
  readonly undisclosed?: Undisclosed | 'LISTED';
}

/** What text without a disclosure marking counts as (CAPCO-2016 Table 2; DoDM E4-S10.d.8). */
export type Undisclosed = 'RELIDO' | 'NOFORN' | 'PLAIN';

/** A marking that says nothing. */
export const EMPTY: Marking = {
  classification: { system: 'none' },
  sci: [],
  sap: [],
  aea: [],
  nato: [],
  controls: [],
  accm: [],
  unknown: [],
};

/** Lowest first; RESTRICTED lies between UNCLASSIFIED and CONFIDENTIAL. */
const RANKS: readonly ForeignLevel[] = [
  'UNCLASSIFIED',
  'RESTRICTED',
  'CONFIDENTIAL',
  'SECRET',
  'TOP SECRET',
];

/** 0 for UNCLASSIFIED, 1 for RESTRICTED, up to 4 for TOP SECRET. */
export function foreignRank(level: ForeignLevel): number {
  return RANKS.indexOf(level);
}

/** The higher of two levels, RESTRICTED among them. */
export function higherForeign(a: ForeignLevel, b: ForeignLevel): ForeignLevel {
  return foreignRank(a) >= foreignRank(b) ? a : b;
}

/** The level of a marking; CUI and a marking without a level are unclassified. */
export function levelOf(marking: Marking): ForeignLevel {
  const { classification } = marking;
  return 'level' in classification ? classification.level : 'UNCLASSIFIED';
}

/** The US level that guards a foreign one (32 CFR 2001.54: RESTRICTED is kept as CONFIDENTIAL). */
export function usLevel(level: ForeignLevel): Level {
  return level === 'RESTRICTED' ? 'CONFIDENTIAL' : level;
}

/** The letters of a level in a portion mark. */
export const LEVEL_LETTERS: Readonly<Record<ForeignLevel, string>> = {
  UNCLASSIFIED: 'U',
  RESTRICTED: 'R',
  CONFIDENTIAL: 'C',
  SECRET: 'S',
  'TOP SECRET': 'TS',
};

/** The levels of the United States, lowest first (32 CFR 2001.20). */
export const LEVELS = ['UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'] as const;
export type Level = (typeof LEVELS)[number];

/** 0 for UNCLASSIFIED to 3 for TOP SECRET. */
export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The higher of two levels. */
export function higher(a: Level, b: Level): Level {
  return rank(a) >= rank(b) ? a : b;
}

/** The letters that stand for a level in a portion mark. */
export const PORTION_LETTERS: Readonly<Record<Level, string>> = {
  UNCLASSIFIED: 'U',
  CONFIDENTIAL: 'C',
  SECRET: 'S',
  'TOP SECRET': 'TS',
};

/** What a portion mark says, without its brackets. */
export interface PortionReading {
  /** SBU, FOUO, LOU and CUI portions are UNCLASSIFIED with a control. */
  readonly level: Level;
  /** Controls by their banner names in the order typed: NOFORN, SBU, FOUO, REL TO USA, GBR ... */
  readonly controls: readonly string[];
  /** The mark is in capitals, uses portion abbreviations only and parts its pieces by `//`. */
  readonly canonical: boolean;
  /** What a canonical mark would be, without brackets: `C//NF` for `C/NF`. */
  readonly corrected: string;
  /**
   * One slash, a hyphen or a blank stands where `//` is prescribed: (C/NF), (S-NF), (C NF); or the
   * controls are parted by something else than one slash: (S//OC NF), (S//OC//NF).
   */
  readonly singleSlash: boolean;
  /** A foreign or NATO level: (//GBR S), (NS). */
  readonly foreign: boolean;
}

import data from './markings.json';

/** Whose books decide where they disagree (domain/marking-rules.md section 14). */
export type MarkingPractice = 'state' | 'ic' | 'dod';

/** How grave a defect of a marking is. */
export type MarkingSeverity = 'error' | 'warning' | 'info';

/** A control of the Register's parts 8 and 9, or a limited dissemination control of CUI. */
export interface Control {
  readonly category: 'dissemination' | 'limited' | 'non-ic';
  /** The banner abbreviation, which also names the control in this program. */
  readonly banner: string;
  /** What stands in a portion mark. */
  readonly portion: string;
  /** The long title, which a banner may print instead. */
  readonly title?: string;
  /** How a banner prints the title, where it is not all in capitals (CUI-HB). */
  readonly printed?: string;
  /** What State writes in a portion mark: its LIMDIS is not that of NGA, whose letters are DS. */
  readonly state?: string;
  /** The caption that says the same below the level of a telegram, and at times behind it. */
  readonly caption?: string;
  /** Other spellings that one practice or another uses. */
  readonly other?: readonly string[];
  readonly clause: string;
}

/** A published SCI control system and its published compartments. */
export interface SciEntry {
  readonly name: string;
  readonly title?: string;
  readonly compartments: readonly { readonly name: string; readonly title?: string }[];
  readonly clause: string;
}

/** What the books demand where the marking `of` stands. See `keysOf` for the names used. */
export interface Constraint {
  readonly of: string;
  /** Only under these practices; under all when left out. */
  readonly practice?: string;
  /** Only in a banner or only in a portion mark. */
  readonly kind?: 'banner' | 'portion';
  /** Only at this level, in portion letters. */
  readonly at?: string;
  /** The levels it may stand with, in portion letters parted by blanks. */
  readonly levels?: string;
  /** What stays of it beside a level that guards the rest. */
  readonly leaves?: readonly string[];
  /** What must stand with it; `A|B` is satisfied by either. */
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
  /** What it makes needless in the same mark. */
  readonly supersedes?: readonly string[];
  /** How grave a wrong level or a missing companion is; an error when left out. */
  readonly severity?: MarkingSeverity;
  readonly clause: string;
}

/** A marking that is no longer used, or never was one. */
export interface Retired {
  readonly word: string;
  /** The first day it was not allowed; never allowed in the books at hand when left out. */
  readonly from?: string;
  /** What to write instead; empty when nothing takes its place. */
  readonly instead: string;
  readonly clause: string;
}

/** The words of a NATO level. */
export interface NatoEntry {
  readonly level: string;
  readonly banner: string;
  readonly portion: string;
}

/** The colour a level's banner has, and the colour of letters on it. */
export interface Colour {
  readonly bg: string;
  readonly fg: string;
}

/** Where the entries of the table come from; their `clause` begins with one of these names. */
export const SOURCES: Readonly<Record<string, string>> = data.sources;

/** Controls in register order. */
export const CONTROLS = data.controls as readonly Control[];
export const SCI = data.sci as readonly SciEntry[];
export const CONSTRAINTS = data.constraints as readonly Constraint[];
export const RETIRED = data.retired as readonly Retired[];
export const NATO_LEVELS = data.nato as readonly NatoEntry[];
/** Control markings of NATO, with the letters that DoDM hangs on a portion mark (CTS-B). */
export const NATO_CONTROLS: Readonly<Record<string, string>> = data.natoControls;
/** Letters of NATO activities inside a portion mark: NIS is NATO ISAF SECRET. */
export const NAC_ACTIVITIES: Readonly<Record<string, string>> = data.nacActivities;
/** The SIGMA numbers in use (CAPCO-2016 p. 108). */
export const SIGMAS: readonly number[] = data.sigma;
/** The groups whose members may be counted one by one (CAPCO-2016 Table 3 rule 23). */
export const EXPANDABLE: readonly string[] = data.expandable;
/** CUI categories by their codes; a category may be Basic in one law and Specified in another. */
export const CUI_BASIC: Readonly<Record<string, string>> = data.cui.basic;
export const CUI_SPECIFIED: Readonly<Record<string, string>> = data.cui.specified;

const controlByWord = new Map<string, Control>();
for (const control of CONTROLS) {
  const words = [control.banner, control.portion, control.title, ...(control.other ?? [])];
  for (const word of words) if (word) controlByWord.set(word, control);
}

/** The control that is written `word`, which is in capitals with single blanks. */
export function controlOf(word: string): Control | undefined {
  return controlByWord.get(word);
}

/** The control that a telegram's caption `word` states, where the two have different names. */
export function controlOfCaption(word: string): Control | undefined {
  return CONTROLS.find(({ caption }) => caption === word);
}

/** Every spelling of a control, for the nearest one to an unknown word. */
export function controlWords(): Iterable<string> {
  return controlByWord.keys();
}

/** The place of a control in the Register; unknown ones come last. */
export function controlOrder(banner: string): number {
  const index = CONTROLS.findIndex((control) => control.banner === banner);
  return index < 0 ? CONTROLS.length : index;
}

/** The SCI control system that is written `word`. */
export function sciSystem(word: string): SciEntry | undefined {
  return SCI.find((entry) => entry.name === word || entry.title === word);
}

/** What is known of a word that is retired or never was a marking. */
export function retiredWord(word: string): Retired | undefined {
  return RETIRED.find((entry) => entry.word === word);
}

const countries: Readonly<Record<string, string>> = data.countries;
const tetragraphs: Readonly<Record<string, { name: string; members?: string }>> = data.tetragraphs;
const codeByName = new Map<string, string>();
for (const [code, name] of Object.entries(countries)) codeByName.set(name.toUpperCase(), code);
for (const [code, { name }] of Object.entries(tetragraphs))
  codeByName.set(name.toUpperCase(), code);

const spoken: Readonly<Record<string, string>> = data.spoken;
for (const [word, code] of Object.entries(spoken)) codeByName.set(word, code);

/** True for letters that are said for a country and are no code of it: UK, ROK. */
export function isSpokenCode(text: string): boolean {
  return Object.hasOwn(spoken, text);
}

/** True when `code` is a country's trigraph (GENC edition 3). */
export function isCountry(code: string): boolean {
  return Object.hasOwn(countries, code);
}

/** True when `code` stands for an international organisation or a coalition. */
export function isTetragraph(code: string): boolean {
  return Object.hasOwn(tetragraphs, code);
}

/** The English name of a country or coalition by its code. */
export function codeName(code: string): string | undefined {
  return countries[code] ?? tetragraphs[code]?.name;
}

/** The countries of a coalition without the United States; undefined when they are not published. */
export function membersOf(code: string): readonly string[] | undefined {
  return tetragraphs[code]?.members?.split(' ').filter((member) => member !== 'USA');
}

/** The code of a country or coalition given by its code or its English name, in capitals. */
export function releaseCode(text: string): string | undefined {
  if (isCountry(text) || isTetragraph(text)) return text;
  return codeByName.get(text);
}

/** Every country and coalition code. */
export function releaseCodes(): readonly string[] {
  return [...Object.keys(countries), ...Object.keys(tetragraphs)];
}

const colours = new Map(data.levels.map((level) => [level.name, level.colour]));

/** The colour of a level's banner, or of CUI. */
export function colourOf(level: string): Colour | undefined {
  return colours.get(level);
}

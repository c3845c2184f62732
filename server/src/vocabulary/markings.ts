import data from './markings.json';

/** The part of a marking that a control belongs to (CAPCO-2016 section A.6, Figure 2). */
export type Category = 'sci' | 'aea' | 'dissemination' | 'non-ic';

/** A control marking and the ways to write it. */
export interface Control {
  readonly category: Category;
  /** What stands in a portion mark. */
  readonly portion: string;
  /** What stands in a banner. */
  readonly banner: string;
  /** Other ways to write it, in capitals. */
  readonly words?: readonly string[];
}

const controls = data.controls as readonly Control[];
const controlByWord = new Map<string, Control>();
for (const control of controls) {
  for (const word of [control.portion, control.banner, ...(control.words ?? [])]) {
    controlByWord.set(word, control);
  }
}

/** The control that is written `word`, which is in capitals with single blanks. */
export function controlOf(word: string): Control | undefined {
  return controlByWord.get(word);
}

const countries: Readonly<Record<string, string>> = data.countries;
const tetragraphs: Readonly<Record<string, { name: string; members?: string }>> = data.tetragraphs;
const codeByName = new Map<string, string>();
for (const [code, name] of Object.entries(countries)) codeByName.set(name.toUpperCase(), code);
for (const [code, { name }] of Object.entries(tetragraphs))
  codeByName.set(name.toUpperCase(), code);

/** True when `code` is a country's trigraph (GENC edition 3). */
export function isCountry(code: string): boolean {
  return Object.hasOwn(countries, code);
}

/** True when `code` stands for an international organisation or a coalition. */
export function isTetragraph(code: string): boolean {
  return Object.hasOwn(tetragraphs, code);
}

/** The code of a country or coalition given by its code or its English name, in capitals. */
export function releaseCode(text: string): string | undefined {
  if (isCountry(text) || isTetragraph(text)) return text;
  return codeByName.get(text);
}

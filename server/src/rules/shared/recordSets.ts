import type { Cable, MtfSet } from '../../model/cable';
import type { Span, Spanned } from '../../text/span';

/** The first set of a name. */
export function setNamed({ sets }: Cable, name: string): MtfSet | undefined {
  return sets.find((set) => set.name.value === name);
}

/** Where the text of the message begins: RMKS or GENTEXT, else the first paragraph. */
export function remarksStart({ nodes, text }: Cable): number {
  const node = nodes.find(({ kind }) => kind === 'text-set' || kind === 'paragraph');
  return node?.start ?? text.length;
}

/** The sets above the text: the only ones whose order says something. */
export function headerSets(cable: Cable): readonly MtfSet[] {
  const end = remarksStart(cable);
  return cable.sets.filter(({ span }) => span.start < end);
}

/** The sets stand above a text, so that the drafter is done with them. */
export function hasText({ layout, nodes }: Cable): boolean {
  return layout === 'record' && nodes.some(({ kind }) => kind === 'paragraph');
}

/** A set with nothing between its slashes. */
export const isEmptySet = ({ fields }: MtfSet): boolean => fields.length === 0;

/** The text of a set behind its name, slashes and all. */
export function bodyOf({ text }: Cable, { name, span }: MtfSet): Spanned<string> {
  const place = { start: name.span.end, end: span.end };
  return { value: text.slice(place.start, place.end), span: place };
}

/** A reference and its letter, which is missing where the first field is none. */
export interface ReferenceSet {
  readonly set: MtfSet;
  readonly letter?: Spanned<string>;
}

/** `REF/A/...//`, in the order in which they stand. */
export function referenceSets(cable: Cable): readonly ReferenceSet[] {
  return headerSets(cable)
    .filter(({ name }) => name.value === 'REF')
    .map((set) => {
      const letter = set.fields[0];
      return letter && /^[A-Z]{1,2}$/i.test(letter.value) ? { set, letter } : { set };
    });
}

/** A, B ... Z, AA, AB ...: the letter of the reference at a place, counted from 0. */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}

/** The last run of characters that are no blanks in a place that has one. */
export function lastWord({ text }: Cable, { start, end }: Span): Span {
  let from = end;
  while (from > start && !/\s/.test(text.charAt(from - 1))) from--;
  return { start: from, end };
}

import type { Cable, MtfSet } from '../../model/cable';
import { first } from '../../model/leaves';
import { nearSetName } from '../../syntax/setName';
import type { Node } from '../../syntax/tree';
import type { Span, Spanned } from '../../text/span';
import { lookUpMtfSet } from '../../vocabulary/mtfSets';

/** The name of a set, or the one that is meant. */
export const nameOf = ({ name, meant }: MtfSet): string => meant ?? name.value;

/** The first set of a name, misspelt or not. */
export function setNamed({ sets }: Cable, name: string): MtfSet | undefined {
  return sets.find((set) => nameOf(set) === name);
}

/** Where the text of the message begins: RMKS or GENTEXT, else the first paragraph. */
export function remarksStart({ nodes, text }: Cable): number {
  const node = nodes.find(({ kind }) => kind === 'text-set' || kind === 'paragraph');
  return node?.start ?? text.length;
}

/** RMKS or GENTEXT, where its name is not written well: the name and what it means. */
export function textSets(cable: Cable): Pick<MtfSet, 'name' | 'meant'>[] {
  if (cable.layout !== 'record') return [];
  const { text, nodes } = cable;
  const node = nodes.find(({ kind, near }) => kind === 'text-set' && near);
  const name = node && first(text, node, 'set-name');
  if (!node || !name) return [];
  const meant = nearSetName(text.slice(node.start, node.end + NUMBER))?.meant;
  return [meant && meant !== name.value ? { name, meant } : { name }];
}

/** As much of the first paragraph as tells RMKS1. from a word. */
const NUMBER = 4;

/** The sets above the text: the only ones whose order says something. */
export function headerSets(cable: Cable): readonly MtfSet[] {
  if (cable.sets.length === 0) return [];
  const end = remarksStart(cable);
  return cable.sets.filter(({ span }) => span.start < end);
}

/** The sets stand above a text, so that the drafter is done with them. */
export function hasText({ layout, nodes }: Cable): boolean {
  return layout === 'record' && nodes.some(({ kind }) => kind === 'paragraph');
}

/**
 * A line above the text that ends like a set and begins with no name that can be read. What it was
 * meant to be, another rule may miss.
 */
export function hasStrayLine(cable: Cable): boolean {
  const unknown = headerSets(cable).some((set) => !lookUpMtfSet(nameOf(set)));
  return unknown || strayLines(cable).length > 0;
}

/** Lines between the sets that end with two slashes and are none. */
export function strayLines(cable: Cable): readonly Node[] {
  const end = remarksStart(cable);
  const first = cable.sets[0]?.span.start ?? end;
  return cable.nodes.filter(
    (node) =>
      node.kind === 'caption-line' &&
      node.start < end &&
      node.end > first - LOOK_BEFORE &&
      STRAY.test(cable.text.slice(Math.max(node.start, node.end - TAIL), node.end)),
  );
}

/** Two slashes at the end that do not close a subject code. */
const STRAY = /(?<!\/N?\d{1,8})\/\/\s*$/;
const TAIL = 40;

/** The first set of all may be the one that is not read. */
const LOOK_BEFORE = 200;

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
    .filter((set) => nameOf(set) === 'REF')
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

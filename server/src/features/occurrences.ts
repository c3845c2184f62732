import type { Cable } from '../model/cable';
import { paragraphMentions } from '../model/paragraphMentions';
import { once } from '../rules/shared/once';
import { proseSpan } from '../rules/shared/prose';
import { headerSets, referenceSets } from '../rules/shared/recordSets';
import { referencesIn, type TextReference, textReferences } from '../rules/shared/textReferences';
import { type Span, touches } from '../text/span';
import { pairsOf } from './pairs';

/** What a message can name and cite within itself. */
export type NameKind = 'reference' | 'paragraph' | 'message' | 'pair';

/** A place at which something is named: where it is defined, or where the text speaks of it. */
export interface Occurrence {
  readonly kind: NameKind;
  /** The letter of a reference, the number of a paragraph: the same name is the same thing. */
  readonly name: string;
  readonly role: 'definition' | 'mention';
  /** The letter, the digits, the words. */
  readonly span: Span;
  /** All of what is defined: the reference with its letter, the paragraph. */
  readonly whole: Span;
}

/** The name of the only reference, which needs no letter. */
const ONLY = '';

/** Everything that a message names, in the order of the text. */
export const occurrencesOf = once((cable: Cable): readonly Occurrence[] =>
  inOrder([
    ...referenceOccurrences(cable),
    ...paragraphOccurrences(cable),
    ...numberOccurrences(cable),
    ...pairOccurrences(cable),
  ]),
);

const inOrder = (all: Occurrence[]): Occurrence[] =>
  all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** The references of a message with the places that speak of them, in the order of the text. */
export const referencesOf = once((cable: Cable): readonly Occurrence[] =>
  inOrder(referenceOccurrences(cable)),
);

/** What is named at an offset; of several the one that takes up least. */
export function occurrencesAt(all: readonly Occurrence[], offset: number): readonly Occurrence[] {
  const here = all.filter(({ span }) => touches(span, offset));
  const least = Math.min(...here.map(({ span }) => span.end - span.start));
  return here.filter(({ span }) => span.end - span.start === least);
}

/** Every place that has one of the names. */
export function sameName(
  all: readonly Occurrence[],
  names: readonly Occurrence[],
): readonly Occurrence[] {
  return all.filter(({ kind, name }) =>
    names.some((wanted) => wanted.kind === kind && wanted.name === name),
  );
}

function referenceOccurrences(cable: Cable): Occurrence[] {
  const defined = definedReferences(cable);
  if (defined.length === 0) return [];
  const names = new Set(defined.map(({ name }) => name));
  const only = defined.length === 1 ? defined[0]?.name : undefined;
  const mentions = mentionsOf(cable).flatMap(({ span, letters, general }) => {
    const mention = (name: string, at: Span): Occurrence => ({
      kind: 'reference',
      name,
      role: 'mention',
      span: at,
      whole: span,
    });
    // A bare `reftel` is the only reference, `reftels` are all of them.
    if (general)
      return (only === undefined ? [...names] : [only]).map((name) => mention(name, span));
    return letters.flatMap(({ letter, span: at }) => {
      const name = only === ONLY ? ONLY : letter;
      return names.has(name) ? [mention(name, at)] : [];
    });
  });
  return [...defined, ...mentions];
}

/** The references by their letters; one that stands alone without a letter has the empty name. */
function definedReferences(cable: Cable): Occurrence[] {
  if (cable.layout === 'record' && !cable.references) {
    return referenceSets(cable).flatMap(({ set, letter }) =>
      letter ? [definition('reference', letter.value.toUpperCase(), letter.span, set.span)] : [],
    );
  }
  const all = cable.references?.references ?? [];
  return all.flatMap(({ letter, text, span }) => {
    if (letter) return [definition('reference', letter.value, letter.span, span)];
    return all.length === 1 ? [definition('reference', ONLY, text.span, span)] : [];
  });
}

function definition(kind: NameKind, name: string, span: Span, whole: Span): Occurrence {
  return { kind, name, role: 'definition', span, whole };
}

const IN_RECORDS = /\b(?:REF(?:ERENCE)?|[Rr]ef(?:erence)?)([Ss]?)\b\.?/g;

/** A record message speaks of its references in NARR and AMPN as well; the bare word means none. */
export function mentionsOf(cable: Cable): readonly TextReference[] {
  if (cable.layout !== 'record') return textReferences(cable);
  const narratives = headerSets(cable)
    .filter(({ name }) => name.value === 'NARR' || name.value === 'AMPN')
    .map(({ span }) => span);
  return [...narratives, proseSpan(cable)]
    .flatMap((span) => referencesIn(cable.text, span, IN_RECORDS))
    .filter(({ general }) => !general);
}

function paragraphOccurrences(cable: Cable): Occurrence[] {
  const found: Occurrence[] = [];
  const values: number[] = [];
  for (const { top, number, value, span } of cable.paragraphs) {
    if (!top || !number || value === undefined) continue;
    values.push(value);
    found.push(definition('paragraph', String(value), number.span, span));
  }
  for (const { value, span, whole, from } of paragraphMentions(cable)) {
    // The last number of a range stands for those between as well.
    const meant = values.filter(
      (one) => one === value || (from !== undefined && from < one && one < value),
    );
    for (const one of new Set(meant)) {
      found.push({ kind: 'paragraph', name: String(one), role: 'mention', span, whole });
    }
  }
  return found;
}

/** The message's own number: on its classification lines, on line 3, at the end. */
function numberOccurrences(cable: Cable): Occurrence[] {
  const { reference, classifications, origin, endNumber } = cable;
  if (!reference?.serial) return [];
  const repeated = classifications.flatMap((line) => line.reference?.span ?? []);
  const own = lastFour(reference.serial.value);
  const serials = [origin?.serial, endNumber].flatMap((serial) =>
    serial && lastFour(serial.value) === own ? [serial.span] : [],
  );
  const places = [...repeated, ...serials].filter(({ start }) => start !== reference.span.start);
  return [
    definition('message', '', reference.span, reference.span),
    ...places.map(
      (span): Occurrence => ({ kind: 'message', name: '', role: 'mention', span, whole: span }),
    ),
  ];
}

/** Line 3 has the last four figures of the message's number (domain/cable-format.md X-08). */
function lastFour(serial: string): number {
  return Number(serial.replace(/\D/g, '').slice(-4));
}

function pairOccurrences(cable: Cable): Occurrence[] {
  return pairsOf(cable).flatMap(({ begin, end }, index) => [
    definition('pair', String(index), begin, begin),
    { kind: 'pair', name: String(index), role: 'mention', span: end, whole: end },
  ]);
}

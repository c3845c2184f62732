import { readAfter } from '../format/reading';
import type { Cable } from '../model/cable';
import type { TextReference } from '../rules/shared/textReferences';
import type { TextEdit } from '../text/edits';
import { type Span, slice } from '../text/span';
import { cableAt } from './cableAt';
import { mentionsOf, type Occurrence, occurrencesAt, referencesOf } from './occurrences';
import type { Outcome } from './outcome';

/** The letter under the cursor, which can be renamed. */
export interface Renamable {
  readonly span: Span;
  readonly placeholder: string;
}

/** The letter of a reference at the offset, on the reference line or in the text. */
export function prepareRename(cables: readonly Cable[], offset: number): Renamable | undefined {
  const cable = cableAt(cables, offset);
  const letter = cable && letterAt(cable, offset);
  return letter && { span: letterSpan(cable, letter), placeholder: letter.name };
}

/**
 * Gives a reference another letter, on the reference line and wherever the text speaks of it. A
 * letter that is taken is refused, so that renaming back undoes it, and so is one end of `refs A-C`.
 */
export function rename(cables: readonly Cable[], offset: number, newName: string): Outcome {
  const cable = cableAt(cables, offset);
  const letter = cable && letterAt(cable, offset);
  if (!cable || !letter) return { refused: 'Put the cursor on the letter of a reference.' };
  if (!/^[A-Za-z]$/.test(newName)) return { refused: 'Write a single letter, A to Z.' };
  const from = letter.name;
  const to = newName.toUpperCase();
  if (from === to) return { edits: [] };
  const all = referencesOf(cable);
  const mentions = mentionsOf(cable);
  const obstacle = obstacleTo(cable, all, mentions, from, to);
  if (obstacle) return { refused: obstacle };
  const edits = all
    .filter(({ name, span }) => name === from && isLetter(cable, span, from))
    .flatMap((occurrence) => [letterSpan(cable, occurrence), ...doubled(cable, occurrence)])
    .map((span) => ({ span, newText: likeIn(slice(cable.text, span), to) }));
  return isReadSo(cable, all, edits, from, to)
    ? { edits }
    : { refused: `The references could not be told apart with the letter ${to}.` };
}

function letterAt(cable: Cable, offset: number): Occurrence | undefined {
  return occurrencesAt(referencesOf(cable), offset).find(({ name, span }) =>
    isLetter(cable, span, name),
  );
}

/** The place holds the letter itself: not a bare `reftel`, not the end of a range round it. */
function isLetter({ text }: Cable, span: Span, name: string): boolean {
  return (
    name !== '' &&
    lettersIn(slice(text, span)).at(-1)?.toUpperCase() === name &&
    !/[a-z]{2}/i.test(slice(text, span))
  );
}

const lettersIn = (typed: string): string[] => typed.match(/[A-Za-z]/g) ?? [];

/** The letter without its point, bracket or pilcrow. */
function letterSpan({ text }: Cable, { span }: Occurrence): Span {
  const typed = slice(text, span);
  const start = span.start + typed.search(/[A-Za-z](?=[^A-Za-z]*$)/);
  return { start, end: start + 1 };
}

/** `A. A)`: the letter that a message system put there a second time. */
function doubled({ text, references }: Cable, { role, span, name }: Occurrence): Span[] {
  if (role !== 'definition') return [];
  const reference = references?.references.find(({ letter }) => letter?.span.start === span.start);
  if (!reference) return [];
  const gap = text.slice(span.end, reference.text.span.start);
  const at = gap.toUpperCase().indexOf(name);
  return at < 0 ? [] : [{ start: span.end + at, end: span.end + at + 1 }];
}

function likeIn(typed: string, letter: string): string {
  return typed === typed.toUpperCase() ? letter : letter.toLowerCase();
}

/** Why the letter cannot be changed; undefined where it can. */
function obstacleTo(
  cable: Cable,
  all: readonly Occurrence[],
  mentions: readonly TextReference[],
  from: string,
  to: string,
): string | undefined {
  if (all.some(({ role, name }) => role === 'definition' && name === to)) {
    return `${to} is the letter of another reference.`;
  }
  if (mentions.some(({ letters }) => letters.some(({ letter }) => letter === to))) {
    return `The text speaks of a reference ${to} already.`;
  }
  if (all.filter(({ role, name }) => role === 'definition' && name === from).length > 1) {
    return `${from} is the letter of more than one reference.`;
  }
  const ranged = mentions.some(
    ({ span, letters }) =>
      /-|\b(?:to|through|thru)\b/i.test(slice(cable.text, span)) &&
      letters.some(({ letter }) => letter === from),
  );
  return ranged
    ? `The text cites ${from} in a range. Write its letters one by one first.`
    : undefined;
}

/** After the edits the message has the same references and mentions, but for the letter. */
function isReadSo(
  cable: Cable,
  all: readonly Occurrence[],
  edits: readonly TextEdit[],
  from: string,
  to: string,
): boolean {
  const after = readAfter(cable, edits);
  if (!after) return false;
  const wanted = namesOf(all).map((name) => (name === from ? to : name));
  const read = namesOf(referencesOf(after));
  return read.length === wanted.length && read.every((name, i) => name === wanted[i]);
}

const namesOf = (all: readonly Occurrence[]): string[] => all.map(({ name }) => name);

import type { Cable, Paragraph } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { once } from './once';
import { type Turn, turnsOf } from './turns';

/** A numbered paragraph of the message, and the number that its place asks for. */
export interface Counted {
  readonly paragraph: Paragraph;
  readonly number: { readonly value: string; readonly span: Span };
  readonly value: number;
  readonly expected: number;
  /** It stands where the next one belongs, and that one in its place. */
  readonly swapped: boolean;
}

/**
 * The numbered paragraphs with the number that each should have: one more than the paragraph
 * before it. Behind a gap the count goes on from the number typed, so that one slip is one.
 */
export function countedParagraphs(paragraphs: readonly Paragraph[]): Counted[] {
  const numbered = paragraphs.flatMap((paragraph) => {
    const { top, number, value } = paragraph;
    return top && number && value !== undefined ? [{ paragraph, number, value }] : [];
  });
  const turns = turnsOf(
    numbered.map(({ value }) => value),
    1,
  );
  return numbered.map((each, i) => {
    const { due, swapped } = turns[i] as Turn;
    return { ...each, expected: due, swapped };
  });
}

/** The same of a whole message, worked out once for the rules that ask. */
export const countedOf = once((cable): readonly Counted[] =>
  countedParagraphs(withoutStatement(cable)),
);

/** Who classified stands in a paragraph 1 of its own, and the text begins with 1 behind it. */
function withoutStatement({ paragraphs, authority }: Cable): readonly Paragraph[] {
  if (authority.classifiedBy.every(({ inParagraph }) => !inParagraph)) return paragraphs;
  const [first, second] = paragraphs.filter(({ top }) => top);
  const states =
    first?.value === 1 &&
    second?.value === 1 &&
    authority.classifiedBy.some(
      ({ span }) => span.start >= first.span.start && span.end <= first.span.end,
    );
  return states ? paragraphs.filter((paragraph) => paragraph !== first) : paragraphs;
}

/** The edit that gives a paragraph another number, in the manner in which its own is stored. */
export function renumbered({ number, value }: Counted, wanted: number): TextEdit {
  const digits = /\d+/.exec(number.value);
  const typed = digits?.[0] ?? '';
  const start = number.span.start + (digits?.index ?? 0);
  const lost = Number(typed) !== value;
  return { span: { start, end: start + typed.length }, newText: `${lost ? '1' : ''}${wanted}` };
}

import type { Cable, Paragraph } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { once } from './once';

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
  const counted: Counted[] = [];
  const tops = paragraphs.filter(({ top }) => top);
  let expected = 1;
  tops.forEach((paragraph, index) => {
    const { number, value } = paragraph;
    if (!number || value === undefined) return;
    const next = tops[index + 1]?.value;
    const swapped = value === expected + 1 && next === expected;
    // Of two that changed places the first one tells it for both.
    const second = counted.at(-1)?.swapped === true;
    counted.push({ paragraph, number, value, expected: second ? value : expected, swapped });
    if (swapped) return;
    if (second) {
      expected = value + 2;
      return;
    }
    // The next one carries on as though this one were right: the number is a slip of its own.
    expected = value !== expected && next === expected + 1 ? expected + 1 : value + 1;
  });
  return counted;
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

import type { Cable } from '../../model/cable';
import type { Node } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { textAt } from './heading';
import { once } from './once';

/** Where the paragraphs and their headings stand: from the first to the end of the last. */
export const proseSpan = once(({ nodes, span }): Span => {
  const first = nodes.find(isProse);
  if (!first) return { start: span.end, end: span.end };
  let last = nodes.length - 1;
  while (!isProse(nodes[last])) last--;
  return { start: first.start, end: nodes[last]?.end ?? first.end };
});

function isProse(node: Node | undefined): boolean {
  return node?.kind === 'paragraph' || node?.kind === 'heading';
}

/**
 * A pattern for `wordsIn`: one of the words, letter for letter, with no other letter before it and,
 * unless it is only the `beginning` of a word, none behind it.
 */
export function anyOf(words: readonly string[], beginning = false): RegExp {
  return new RegExp(`(?<![A-Za-z])(?:${words.join('|')})${beginning ? '' : '(?![A-Za-z])'}`, 'g');
}

/** The words in the prose, and the offsets at which they stand. One pass over it, whatever their number. */
export function wordsIn(cable: Cable, pattern: RegExp): { word: string; at: number }[] {
  const { start, end } = proseSpan(cable);
  const prose = textAt(cable, { start, end });
  const found: { word: string; at: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(prose); match; match = pattern.exec(prose)) {
    found.push({ word: match[0], at: start + match.index });
  }
  return found;
}

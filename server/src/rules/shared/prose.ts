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
 * The offsets at which one of the words stands, letter for letter, with no other letter before it
 * and, unless it is only the `beginning` of a word, none behind it.
 */
export function wordsIn(
  cable: Cable,
  words: readonly string[],
  beginning = false,
): { word: string; at: number }[] {
  const { start, end } = proseSpan(cable);
  const prose = textAt(cable, { start, end });
  const found: { word: string; at: number }[] = [];
  for (const word of words) {
    for (let at = prose.indexOf(word); at >= 0; at = prose.indexOf(word, at + word.length)) {
      if (isLetter(prose.charCodeAt(at - 1))) continue;
      if (!beginning && isLetter(prose.charCodeAt(at + word.length))) continue;
      found.push({ word, at: start + at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

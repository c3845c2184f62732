import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { editDistance } from '../../text/spelling';

/** A header has fewer lines than this; further down the word would be of the prose. */
const MOST_LINES = 60;
/** The first word of a line with what is stuck to it: `Subje)t:`, `SUBJECT`, `SUBJCT ;`. */
const HEAD = /^[^\S\r\n]{0,8}([A-Za-z][^\s:;]{3,9})(?:[^\S\r\n]?[:;,.])?(?=\s|$)/;

/**
 * The word of a line that was meant to be the subject line and was not read as one: no colon, or a
 * character in it that is no letter. Undefined when the header has no such line.
 */
export function nearSubjectWord({ text, tree, nodes, span, paragraphs }: Cable): Span | undefined {
  const anchor = nodes.find(({ kind }) => kind === 'classification-line' || kind === 'eo-line');
  const { lines } = tree;
  const first = lines.lineAt(anchor?.start ?? span.start);
  const body = paragraphs.find(({ top }) => top)?.span.start ?? span.end;
  for (let line = first; line < Math.min(first + MOST_LINES, lines.count); line++) {
    if (lines.start(line) >= body) return undefined;
    const match = HEAD.exec(text.slice(lines.start(line), lines.start(line) + 24));
    const word = match?.[1];
    if (!match || !word || editDistance(word.toUpperCase(), 'SUBJECT', 2) > 2) continue;
    const start = lines.start(line) + match[0].indexOf(word);
    return { start, end: lines.start(line) + match[0].length };
  }
  return undefined;
}

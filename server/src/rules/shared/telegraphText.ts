import type { Cable } from '../../model/cable';
import type { NodeKind } from '../../syntax/tree';
import { countWhile } from '../../text/search';
import type { Span } from '../../text/span';
import { closingBreak } from './ending';
import { isMessage } from './evidence';
import { headingNodes } from './heading';
import { once } from './once';

/**
 * The message goes over the telegraph: a telegram or a record message. Today's labelled layout is
 * read in a mail program and has no such limits.
 */
export function isTelegraphic(cable: Cable): boolean {
  return cable.layout !== 'labelled' && isMessage(cable);
}

/** From behind the heading to the BT that closes the text: where the drafter's own words stand. */
export const textSpan = once((cable: Cable): Span => {
  const start = headingNodes(cable).at(-1)?.end ?? cable.span.start;
  return { start, end: closingBreak(cable)?.start ?? cable.span.end };
});

/** Shorter lines are codes, names and marks of the transmission. */
const SHORTEST_PROSE = 20;

/**
 * The place lies inside a run of words on a line of words, not in a code and not at its edge: what
 * is written there otherwise is still words, and nothing else of the message is read differently.
 */
export function isInProse({ text, nodes, tree: { lines } }: Cable, { start, end }: Span): boolean {
  const node = nodes[lastNotBehind(nodes, start)];
  if (!node || !PROSE.has(node.kind)) return false;
  const leaf = node.leaves[lastNotBehind(node.leaves, start)];
  if (leaf?.kind !== 'text' && leaf?.kind !== 'field') return false;
  const line = lines.lineAt(start);
  const from = Math.max(leaf.start, lines.start(line));
  const long = lines.end(line) - lines.start(line) >= SHORTEST_PROSE;
  return long && end <= leaf.end && text.slice(from, start).trim() !== '';
}

const PROSE: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'paragraph',
  'heading',
  'subject-line',
  'classified-by',
  'set',
]);

/** The index of the last span that begins at `offset` or before it; spans stand in order. */
function lastNotBehind(spans: readonly Span[], offset: number): number {
  return Math.max(0, countWhile(spans.length, (i) => (spans[i] as Span).start <= offset) - 1);
}

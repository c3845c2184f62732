import type { Cable } from '../model/cable';
import { type Node, type NodeKind, TRANSMISSION_LINES } from '../syntax/tree';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import { bodyOf, readAfter } from './reading';

/** The lines that the telegraph's capitals are for. */
export const CAPITALS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  ...TRANSMISSION_LINES,
  'break-line',
  'classification-line',
  'caption-line',
  'passing-line',
  'eo-line',
  'tags-line',
]);

/** How lines are read that are one of those, and what they are taken for in small letters. */
const READ_ANEW: ReadonlySet<NodeKind> = new Set<NodeKind>([...CAPITALS, 'unknown']);

/** Capitals let more of a heading be read, in which there may be small letters again. */
const MOST_ROUNDS = 8;

/** The heading in capitals: the edits, in order of the rounds, and the message as it is read then. */
interface RaisedHeading {
  readonly edits: readonly TextEdit[];
  readonly after: Cable;
}

/**
 * The heading of a telegram or a record message in capitals; the labelled layout is not sent by
 * telegraph. Indicators and prosigns in small letters are none, so lines that nothing is known of
 * are raised where they are read as part of the heading then. What stands below the heading must be
 * read as before: else its lines are raised one by one, without those that change it.
 */
export function headingCapitals(cable: Cable): RaisedHeading {
  let raised: RaisedHeading = { edits: [], after: cable };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = nextRound(raised);
    if (!next) break;
    raised = next;
  }
  return raised;
}

function nextRound({ edits, after }: RaisedHeading): RaisedHeading | undefined {
  const lines = smallLines(after);
  if (lines.length === 0) return undefined;
  const all = readRaised(after, lines);
  const sound = all ? lines : lines.filter((line) => readRaised(after, [line]));
  const read = all ?? (sound.length > 0 ? readRaised(after, sound) : undefined);
  if (!read) return undefined;
  const more = sound.flatMap((line) => lettersRaised(after.text, line));
  return { edits: [...edits, ...more], after: read };
}

/** The lines of the heading that have small letters, and what may be such lines. */
function smallLines({ text, nodes, layout }: Cable): readonly Node[] {
  if (layout === 'labelled') return [];
  const end = nodes.findIndex(({ kind }) => kind === 'classification-line');
  return nodes.filter(
    (node, index) =>
      (CAPITALS.has(node.kind) || (node.kind === 'unknown' && index < end)) &&
      /[a-z]/.test(text.slice(node.start, node.end)),
  );
}

/** The message with these lines in capitals, if each is read as one of the heading then, and the rest as before. */
function readRaised(cable: Cable, lines: readonly Node[]): Cable | undefined {
  const edits = lines.flatMap((line) => lettersRaised(cable.text, line));
  const read = readAfter(cable, edits);
  if (!read || bodyOf(read, READ_ANEW) !== bodyOf(cable, READ_ANEW)) return undefined;
  const starts = new Set(lines.map(({ start }) => start));
  const unread = read.nodes.some(({ kind, start }) => kind === 'unknown' && starts.has(start));
  return unread ? undefined : read;
}

/** Each run of small letters within a span as capitals. */
export function lettersRaised(text: string, { start, end }: Span): TextEdit[] {
  return Array.from(text.slice(start, end).matchAll(/[a-z]+/g), (match) => {
    const at = start + match.index;
    return { span: { start: at, end: at + match[0].length }, newText: match[0].toUpperCase() };
  });
}

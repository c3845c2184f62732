import type { Cable } from '../../model/cable';
import type { NodeKind } from '../../syntax/tree';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { oddCharacters, widthOf } from './characters';

/** A line that takes up more columns than are allowed. */
export interface LongLine {
  readonly span: Span;
  readonly width: number;
}

/** The lines of a message that are wider than `most` columns, blanks at their ends not counted. */
export function longLines(cable: Cable, most: number): LongLine[] {
  const { text, span } = cable;
  const { lines } = cable.tree;
  const found: LongLine[] = [];
  // A tab is the only character that is wider than it is long by much.
  const tabs = oddCharacters(cable).some(({ kind }) => kind === 'tab');
  const last = lines.lineAt(Math.max(span.start, span.end - 1));
  for (let i = lines.lineAt(span.start); i <= last; i++) {
    const start = lines.start(i);
    let end = lines.next(i);
    if (end - start <= most && !(tabs && text.slice(start, end).includes('\t'))) continue;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    const width = widthOf(text.slice(start, end));
    if (width > most) found.push({ span: { start, end }, width });
  }
  return found;
}

/** What may be wrapped anywhere; elsewhere a line break means something. */
const WRAPPED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'paragraph',
  'subject-line',
  'classified-by',
  'set',
]);

/** Breaks a line of prose at its blanks so that no piece is longer than `most`; empty where it cannot be. */
export function wrapped({ text, nodes }: Cable, { start, end }: Span, most: number): TextEdit[] {
  const node = nodes.find((one) => one.start <= start && start < one.end);
  if (!node || !WRAPPED.has(node.kind)) return [];
  const newline = text.startsWith('\r\n', end) ? '\r\n' : '\n';
  const edits: TextEdit[] = [];
  let from = start;
  while (end - from > most) {
    const at = text.lastIndexOf(' ', from + most);
    if (at <= from || text.slice(from, at).trim() === '') return [];
    let behind = at;
    while (text.charAt(behind) === ' ') behind++;
    edits.push({ span: { start: at, end: behind }, newText: newline });
    from = behind;
  }
  return edits;
}

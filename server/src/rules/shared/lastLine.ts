import type { Cable } from '../../model/cable';
import type { NodeKind } from '../../syntax/tree';
import type { Spanned } from '../../text/span';

/** What stands behind the text of a message. */
const ENDING: ReadonlySet<NodeKind> = new Set<NodeKind>(['break-line', 'end-number', 'end-line']);

/**
 * The last line of the text, when BT, the end number or NNNN stands behind it, so that nobody is
 * still typing there.
 */
export function lastLineOfText({
  text,
  nodes,
  tree: { lines },
}: Cable): Spanned<string> | undefined {
  const filled = nodes.filter(({ kind }) => kind !== 'blank' && kind !== 'page-line');
  const first = filled.findIndex(({ kind }) => kind === 'paragraph');
  const end = filled.findIndex(({ kind }, i) => i > first && ENDING.has(kind));
  const last = first < 0 ? undefined : filled[end - 1];
  if (!last || (last.kind !== 'paragraph' && last.kind !== 'signature')) return undefined;
  let close = last.end;
  while (close > last.start && text.charCodeAt(close - 1) <= 32) close--;
  let start = Math.max(last.start, lines.start(lines.lineAt(close - 1)));
  while (start < close && text.charCodeAt(start) <= 32) start++;
  return { value: text.slice(start, close), span: { start, end: close } };
}

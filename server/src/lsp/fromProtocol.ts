import type { CodeActionContext, Position, Range } from 'vscode-languageserver';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';

/** The offset of a position; one outside the text is moved to its nearest place in it. */
export function toOffset(lines: Lines, position: Position): number {
  return lines.offset(position);
}

/** The span of a range, whichever of its ends comes first. */
export function toSpan(lines: Lines, range: Range): Span {
  const a = lines.offset(range.start);
  const b = lines.offset(range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/**
 * True when the client asks for actions of this kind. Kinds form a tree by their dots: who asks for
 * `source` or `source.fixAll` is given `source.fixAll.cable`. Who names no kind wants all.
 */
export function wantsKind(context: CodeActionContext | undefined, kind: string): boolean {
  const only = context?.only;
  if (!only || only.length === 0) return true;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

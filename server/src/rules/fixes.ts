import type { Cable } from '../model/cable';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import type { Fix } from './rule';

/** A certain mend: `span` becomes `newText`. */
export function replace(title: string, span: Span, newText: string): Fix {
  return { title, kind: 'safe', edits: [{ span, newText }] };
}

/** One of the ways that a person may choose: `span` becomes `newText`. */
export function suggest(title: string, span: Span, newText: string): Fix {
  return { title, kind: 'suggested', edits: [{ span, newText }] };
}

/** Takes out the lines that the span stands on, with the line end behind them. */
export function withoutLines(cable: Cable, span: Span): TextEdit {
  const { lines } = cable.tree;
  const first = lines.lineAt(span.start);
  const last = lines.lineAt(Math.max(span.start, span.end - 1));
  return { span: { start: lines.start(first), end: lines.next(last) }, newText: '' };
}

/** The same fixes; new lines in them end as the lines of the text do. */
export function withLineEndsOf(text: string, fixes: readonly Fix[]): readonly Fix[] {
  const end = lineEndOf(text);
  if (end === '\n') return fixes;
  return fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ span, newText }) => ({
      span,
      newText: newText.replace(/\r\n|\n/g, end),
    })),
  }));
}

/** What ends the first line of a text. */
function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

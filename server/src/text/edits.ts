import type { Span } from './span';

/** Replace the characters of `span` by `newText`. An empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The text after all edits were made. Edits are given in offsets of the text before any of them,
 * in any order; of two that overlap, the later one in the text is left out.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: string[] = [];
  let position = 0;
  for (const { span, newText } of sorted) {
    if (span.start < position) continue;
    parts.push(text.slice(position, span.start), newText);
    position = span.end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

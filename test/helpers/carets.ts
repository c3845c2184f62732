import { Lines } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';

/** A place that a fixture marks, and the rule that is expected there when the marker names one. */
export interface Mark {
  readonly span: Span;
  readonly rule?: string;
}

/** A fixture with its marker lines taken out. */
export interface Marked {
  readonly text: string;
  /** In the order of their places. */
  readonly spans: readonly Mark[];
}

/** Blanks and carets, and perhaps the name of a rule behind the last caret. */
const MARKER = /^[ \t]*\^[ \t^]*?(?:[ \t]+([a-z][a-z0-9-]*))?[ \t]*$/;

/**
 * Reads a message with caret lines under what is wrong in it:
 *
 *     DE RUEHKB #1837 3531145
 *                     ^^^ filing-day-differs
 *
 * A marker line holds blanks and carets only (and, if wanted, the name of a rule behind them) and
 * belongs to the nearest line above it that is no marker. Every run of carets is one place, counted
 * in UTF-16 code units. A caret behind the last character of its line stands for the empty place at
 * the end of the line. A finding over several lines is marked on its first line only. One line break
 * at the very start is left out, so that a template literal may begin on the line below its backtick.
 */
export function parseCarets(fixture: string): Marked {
  const source = new Lines(fixture.replace(/^\r?\n/, ''));
  const spans: Mark[] = [];
  let text = '';
  let markedStart = 0;
  let markedEnd = 0;
  for (let line = 0; line < source.count; line++) {
    const content = source.content(line);
    const marker = MARKER.exec(content);
    if (!marker) {
      markedStart = text.length;
      markedEnd = markedStart + content.length;
      text += source.text.slice(source.start(line), source.next(line));
      continue;
    }
    if (line === 0) throw new Error('A marker line stands first: there is no line above it');
    for (const run of content.matchAll(/\^+/g)) {
      const start = Math.min(markedStart + run.index, markedEnd);
      const end = Math.min(markedStart + run.index + run[0].length, markedEnd);
      spans.push({ span: { start, end }, ...(marker[1] ? { rule: marker[1] } : {}) });
    }
  }
  spans.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { text, spans };
}

/**
 * The place as a fixture can mark it: cut off at the end of its first line, and one character wide
 * where it is empty inside a line.
 */
export function markable(lines: Lines, span: Span): Span {
  const lineEnd = lines.end(lines.lineAt(span.start));
  const start = Math.min(span.start, lineEnd);
  return { start, end: Math.min(Math.max(span.end, start + 1), lineEnd) };
}

/** The text with a marker line, rule named, under each line that holds a place: for failure messages. */
export function withCarets(text: string, marks: readonly Mark[]): string {
  const lines = new Lines(text);
  const under = new Map<number, string[]>();
  for (const { span, rule } of marks) {
    const { start, end } = markable(lines, span);
    const line = lines.lineAt(start);
    const carets = ' '.repeat(start - lines.start(line)) + '^'.repeat(Math.max(1, end - start));
    under.set(line, [...(under.get(line) ?? []), rule ? `${carets} ${rule}` : carets]);
  }
  const out: string[] = [];
  for (let line = 0; line < lines.count; line++) {
    out.push(lines.content(line), ...(under.get(line) ?? []));
  }
  return out.join('\n');
}

/**
 * A half-open range of the text: `start` is the offset of the first character, `end` the offset
 * after the last one. Offsets are UTF-16 code units from the start of the file.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place in the text that it was read from. */
export interface Spanned<T> {
  readonly value: T;
  readonly span: Span;
}

/** The characters of `text` that `span` covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span so many UTF-16 code units further on. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** True when `offset` lies inside `span` or touches either end of it (a cursor may stand at the end). */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span around all of these. */
export function hull(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

import type { Change } from './change';
import { countWhile } from './search';
import type { Span } from './span';

/** A zero-based line, and a character in it counted in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the line at `offset` ends with; the last line of all as the first one, a line feed where none ends. */
export function lineBreakAt(text: string, offset = 0): string {
  const search = /\r\n|\r|\n/g;
  search.lastIndex = offset;
  // A search without success begins at the start again.
  const found = search.exec(text) ?? search.exec(text);
  return found?.[0] ?? '\n';
}

/** A carriage return that no line feed follows: old Macintosh files, and damage. */
const LONE_RETURN = /\r(?!\n)/;

/** The offset of every line and the length of the text. */
function startsIn(text: string, hasLoneReturn: boolean): number[] {
  const starts = [0];
  // Searching for the next line end is many times faster than looking at each character.
  if (hasLoneReturn) addStarts(text, starts);
  else for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  starts.push(text.length);
  return starts;
}

function addStarts(text: string, starts: number[]): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
}

/**
 * Where the lines of a text begin and end. A line ends at `\n`, `\r\n` or a lone `\r`, as in the
 * language server protocol; a form feed does not end a line. The last line may be empty.
 */
export class Lines {
  /** `starts[i]` is the offset of line `i`; one more entry than there are lines holds the length. */
  private readonly starts: readonly number[];
  /** Somewhere a carriage return ends a line by itself, so that line feeds do not tell them all. */
  private readonly hasLoneReturn: boolean;

  constructor(
    readonly text: string,
    /** The starts, where they are known; no return stands alone in such a text. */
    known?: readonly number[],
  ) {
    this.hasLoneReturn = !known && text.includes('\r') && LONE_RETURN.test(text);
    this.starts = known ?? startsIn(text, this.hasLoneReturn);
  }

  /** The lines of the text that `change` made of this one. */
  after(text: string, { start, oldEnd, newEnd }: Change): Lines {
    // A return and the line feed behind it may stand on both sides of an end of the change.
    const around = text.slice(Math.max(0, start - 1), newEnd + 2);
    if (this.hasLoneReturn || LONE_RETURN.test(around)) return new Lines(text);
    const { starts, count } = this;
    const same = countWhile(count, (line) => (starts[line] as number) <= start);
    const behind = countWhile(count, (line) => (starts[line] as number) <= oldEnd);
    const put: number[] = [];
    for (let i = text.indexOf('\n', start); i >= 0 && i < newEnd; i = text.indexOf('\n', i + 1)) {
      put.push(i + 1);
    }
    const now = starts.slice();
    now.splice(same, behind - same, ...put);
    const moved = newEnd - oldEnd;
    for (let line = same + put.length; line < now.length; line++) (now[line] as number) += moved;
    return new Lines(text, now);
  }

  /** The number of lines, at least one. */
  get count(): number {
    return this.starts.length - 1;
  }

  /** The offset of the first character of a line. */
  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The offset after the line's terminator, which is the start of the next line. */
  next(line: number): number {
    return this.starts[line + 1] ?? this.text.length;
  }

  /** The offset after the last character of a line, its terminator not counted. */
  end(line: number): number {
    let end = this.next(line);
    const start = this.start(line);
    if (end > start && this.text.charCodeAt(end - 1) === 10) end--;
    if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  /** A line's characters without its terminator. */
  content(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** The line that holds `offset`; offsets outside the text are clamped to it. */
  lineAt(offset: number): number {
    const begun = countWhile(this.count, (line) => (this.starts[line] as number) <= offset);
    return Math.max(0, begun - 1);
  }

  /** The position of `offset`; offsets outside the text are clamped to it. */
  position(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.start(line) };
  }

  /**
   * The offset of `position`; a character past the end of its line is clamped to that end, and a line
   * outside the text to the end of the text that it lies behind.
   */
  offset(position: Position): number {
    return Math.min(
      this.start(position.line) + Math.max(0, position.character),
      this.end(position.line),
    );
  }

  /** The span of a line without its terminator. */
  span(line: number): Span {
    return { start: this.start(line), end: this.end(line) };
  }
}

import type { Leaf, LeafKind } from './tree';

/** Blanks as telegrams have them: spaces, tabs, form feeds, no-break spaces and stray BOMs. */
const BLANKS = /[^\S\r\n]+/y;
const NEWLINES = /(?:\r\n|\r|\n)+/y;
const TOKEN = /\S+/y;

/**
 * Cuts a piece of the text into leaves, left to right, leaving no gap: what no reader takes is put
 * down as `unknown`. Patterns are sticky and see the piece alone, never what stands behind it.
 */
export class Scanner {
  readonly leaves: Leaf[] = [];
  /** Offset in the piece of the first character not taken yet. */
  position = 0;

  /** `piece` is the text from `base` on; offsets of the leaves count from the start of the file. */
  constructor(
    readonly piece: string,
    readonly base: number,
  ) {}

  get done(): boolean {
    return this.position >= this.piece.length;
  }

  /** The code of the character at the position, NaN at the end: it rules most patterns out cheaply. */
  get next(): number {
    return this.piece.charCodeAt(this.position);
  }

  /** What a sticky pattern would take at the position, without taking it. */
  peek(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    return pattern.exec(this.piece)?.[0];
  }

  /** Takes what a sticky pattern matches here as a leaf; false when it matches nothing. */
  take(kind: LeafKind, pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    // `test` leaves the end of the match behind and, unlike `exec`, builds nothing.
    if (!pattern.test(this.piece) || pattern.lastIndex === this.position) return false;
    this.push(kind, pattern.lastIndex - this.position);
    return true;
  }

  /** Takes blanks and line ends. */
  space(): void {
    while (this.mayBeSpace() && (this.take('blank', BLANKS) || this.take('newline', NEWLINES))) {
      // Every turn takes at least one character.
    }
  }

  /** Rules most characters out before a pattern is asked. */
  private mayBeSpace(): boolean {
    const code = this.piece.charCodeAt(this.position);
    return code <= 32 || code > 127;
  }

  /** Takes blanks, but stays on the line. */
  blanks(): void {
    if (this.mayBeSpace()) this.take('blank', BLANKS);
  }

  /** Takes the run of non-blanks that stands here. */
  token(kind: LeafKind): boolean {
    return this.take(kind, TOKEN);
  }

  /** Takes `length` characters. */
  push(kind: LeafKind, length: number): void {
    if (length <= 0) return;
    const start = this.base + this.position;
    this.leaves.push({ kind, start, end: start + length });
    this.position += length;
  }

  /** Takes all that is left, blanks and line ends at its end apart. */
  rest(kind: LeafKind): void {
    const left = this.piece.slice(this.position);
    const content = left.trimEnd();
    this.push(kind, content.length);
    this.space();
  }

  /** Takes what is left token by token: `kindOf` says what each is. */
  tokens(kindOf: (token: string) => LeafKind): void {
    for (;;) {
      this.space();
      const token = this.peek(TOKEN);
      if (!token) return;
      this.push(kindOf(token), token.length);
    }
  }
}

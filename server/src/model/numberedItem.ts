/** What is known of a numbered line before it is clear whose number it is. */
export interface NumberedItem {
  /** The digits as typed. */
  readonly digits: string;
  /** A pilcrow stands in front. */
  readonly pilcrow: boolean;
  /** A portion mark stands right behind the number. */
  readonly marked: boolean;
  /** A blank line, a heading, a page line or the start of the text stands above. */
  readonly atBlock: boolean;
  /** What stands before it ends a sentence. */
  readonly afterSentence: boolean;
  /** The headers of a message stand right above: where others went before, it is quoted. */
  readonly belowHeader: boolean;
  /** Blanks in front of the number. */
  readonly indent: number;
  /** What follows the digits: `.`, `)` or nothing. */
  readonly closing: string;
}

/** The two may count in one list. */
export function isSameStyle(a: NumberedItem, b: NumberedItem): boolean {
  return (
    a.marked === b.marked &&
    a.closing === b.closing &&
    a.atBlock === b.atBlock &&
    Math.abs(a.indent - b.indent) < 2
  );
}

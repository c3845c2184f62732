import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** What an item is, for the picture beside it. */
export type CompletionKind =
  | 'line'
  | 'code'
  | 'date'
  | 'mark'
  | 'number'
  | 'post'
  | 'reference'
  | 'set'
  | 'word';

/** A place in what is put in that the drafter fills in. */
export interface Field {
  /** What belongs there, in a word: shown, and typed over. */
  readonly field: string;
  /**
   * What stands there in a client that knows no fields. Without it nothing behind the field is put
   * in there either: what has a gap in it is no use to anybody.
   */
  readonly plain?: string;
}

export type Piece = string | Field;

/** One thing that may be put in at the caret. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What it means, a sentence or a fact a line. */
  readonly about?: readonly string[];
  /** Where that is from. */
  readonly source?: string;
  /** What is replaced. Lies on the caret's line and holds the caret. */
  readonly span: Span;
  readonly insert: readonly Piece[];
  /** What else has to change: the comma behind the code before. Touches nothing of `span`. */
  readonly also?: readonly TextEdit[];
  /** What else it is found by: what was typed has to begin its label or one of these. */
  readonly filters?: readonly string[];
  /** It was looked up by what was typed, and needs no second look. */
  readonly searched?: true;
  /** It takes the place of the whole line. */
  readonly line?: true;
  /** Lower ranks stand first; equal ones in the order given. */
  readonly rank: number;
  /** What is put in leaves the caret where more is on offer. */
  readonly more?: true;
}

/** The pieces as plain text, up to the first field that has none. */
export function plainText(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if (piece.plain === undefined) return text;
    else text += piece.plain;
  }
  return text;
}

/** The pieces in the syntax of snippets; undefined when there is no field among them. */
export function snippetText(pieces: readonly Piece[]): string | undefined {
  if (pieces.every((piece) => typeof piece === 'string')) return undefined;
  let count = 0;
  return pieces
    .map((piece) =>
      typeof piece === 'string'
        ? piece.replace(/[\\$}]/g, '\\$&')
        : `\${${++count}:${piece.field.replace(/[\\$}]/g, '\\$&')}}`,
    )
    .join('');
}

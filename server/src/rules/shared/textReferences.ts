import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { carriedOver, type Searched } from './carried';
import { once } from './once';
import { proseSpan } from './prose';

/** A place in the text that points to the reference line. */
export interface TextReference {
  /** The word and its letters: `REF A`, `reftels`. */
  readonly span: Span;
  /** The letters with their places; empty for a bare `reftel`. */
  readonly letters: readonly { readonly letter: string; readonly span: Span }[];
  /** It speaks of several references without naming them, or of all. */
  readonly general: boolean;
}

/** REF, REFS, REFTEL, REFTELS in capitals, small letters or with one capital. */
const WORD = /\b(?:REF(?:TEL)?|[Rr]ef(?:tel)?)([Ss]?)\b\.?/g;
/** A single letter, bracketed or not, that is no initial and no part of a word. */
const LETTER = /\s{0,4}(?:\(([A-Za-z])\)|([A-Z])(?![A-Za-z0-9'\u2019]|\.[A-Za-z]|-\d|\)))/y;
/** The same in `(ref A)`: elsewhere a letter with a closing bracket is an item of a list. */
const LETTER_IN_BRACKETS =
  /\s{0,4}(?:\(([A-Za-z])\)|([A-Z])(?![A-Za-z0-9'\u2019]|\.[A-Za-z]|-\d))/y;
const AND = /\s{0,4}(?:,|;|&|\/|and\b|AND\b|or\b|OR\b|, ?and\b|, ?AND\b)/y;
const TO = /\s{0,4}(?:-|to\b|TO\b|through\b|THROUGH\b|thru\b|THRU\b)/y;

/** A remark in brackets is no longer than this. */
const LONGEST_REMARK = 60;
/** The word in its remark, and the letter that may follow it. */
const SEARCHED: Searched = { sign: new RegExp(WORD.source), reach: LONGEST_REMARK };

/** The mentions of references in the paragraphs, in one pass over them. */
export const textReferences = once(
  (cable): readonly TextReference[] =>
    cable.layout === 'record' ? [] : referencesIn(cable.text, proseSpan(cable)),
  (before, change, { text }) =>
    // The letters have places of their own.
    before.length === 0 ? carriedOver(before, change, text, SEARCHED) : undefined,
);

/** The mentions of references in a run of the text. */
export function referencesIn(
  text: string,
  { start, end }: Span,
  word: RegExp = WORD,
): TextReference[] {
  const found: TextReference[] = [];
  // Cut off here, or a search that finds nothing would go on through all messages of the file.
  const piece = text.slice(0, end);
  word.lastIndex = start;
  for (let match = word.exec(piece); match; match = word.exec(piece)) {
    const pattern = isInBrackets(text, match.index) ? LETTER_IN_BRACKETS : LETTER;
    const letters = lettersAt(text, word.lastIndex, pattern);
    const last = letters.at(-1)?.span.end ?? word.lastIndex;
    found.push({
      span: { start: match.index, end: last },
      letters,
      general: letters.length === 0,
    });
  }
  return found;
}

/** A bracket before `offset` is open still. */
function isInBrackets(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_REMARK), offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** `A`, `(A) and (B)`, `A, B AND C`, `A-C`: the letters that follow the word. */
function lettersAt(text: string, from: number, pattern: RegExp): TextReference['letters'] {
  const found: { letter: string; span: Span }[] = [];
  let position = from;
  let range = false;
  for (;;) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (!match) return found;
    const letter = (match[1] ?? match[2] ?? '').toUpperCase();
    const end = pattern.lastIndex;
    const span = { start: end - (match[1] ? 3 : 1), end };
    const before = found.at(-1)?.letter;
    if (range && before) {
      for (let code = before.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++) {
        found.push({ letter: String.fromCharCode(code), span });
      }
    }
    found.push({ letter, span });
    AND.lastIndex = end;
    TO.lastIndex = end;
    range = TO.test(text);
    if (!range && !AND.test(text)) return found;
    position = range ? TO.lastIndex : AND.lastIndex;
  }
}

/** The letters of the reference line; empty where none is lettered. */
export function definedLetters({ references }: Cable): ReadonlySet<string> {
  return new Set(references?.references.flatMap(({ letter }) => (letter ? [letter.value] : [])));
}

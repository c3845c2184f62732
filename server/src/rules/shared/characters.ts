import type { Cable } from '../../model/cable';
import type { Span } from '../../text/span';
import { carriedOver } from './carried';
import { plainFor } from './mends';
import { once } from './once';

/**
 * What is odd about a run of characters: a tab; another blank than the space; a character that
 * shows nowhere; a control character; a typographic character; one that no keyboard of the
 * telegraph has.
 */
export type OddKind = 'tab' | 'blank' | 'invisible' | 'control' | 'typographic' | 'foreign';

/** A run of odd characters of one kind. */
export interface OddCharacters {
  readonly kind: OddKind;
  readonly span: Span;
  readonly text: string;
}

/** Whether there is any is asked of whole messages, so this goes by code units, which is faster. */
const ODD = /[^\n\r\x20-\x7e]/;
const EACH = /[^\n\r\x20-\x7e]/gu;
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * The odd characters of a message in their order, neighbours of one kind together. A byte order
 * mark at the very start of the file belongs to the file and is none.
 */
export const oddCharacters = once(findOdd, (before, change, { text }) =>
  carriedOver(before, change, text, { sign: ODD, reach: 1 }),
);

function findOdd({ text, span }: Cable): readonly OddCharacters[] {
  const whole = text.slice(span.start, span.end);
  if (!ODD.test(whole)) return [];
  const runs: OddCharacters[] = [];
  for (const match of whole.matchAll(EACH)) {
    const start = span.start + match.index;
    if (start === 0 && match[0] === '\ufeff') continue;
    const kind = kindOf(match[0]);
    const last = runs.at(-1);
    if (last?.kind === kind && last.span.end === start) {
      const run = { start: last.span.start, end: start + match[0].length };
      runs[runs.length - 1] = { kind, span: run, text: last.text + match[0] };
    } else {
      runs.push({ kind, span: { start, end: start + match[0].length }, text: match[0] });
    }
  }
  return runs;
}

/** What is odd about a character that is not printable ASCII. */
export function kindOf(character: string): OddKind {
  if (character === '\t') return 'tab';
  if (BLANK.test(character)) return 'blank';
  if (INVISIBLE.test(character)) return 'invisible';
  if (CONTROL.test(character)) return 'control';
  return plainFor(character) === undefined ? 'foreign' : 'typographic';
}

/** `U+2019`, for a message that must not depend on how a character is drawn. */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const TAB_STOP = 8;

/**
 * The columns that a line takes up on the telegraph: a tab runs to the next stop of eight, a
 * typographic character is as wide as what stands for it.
 */
export function widthOf(line: string): number {
  if (!ODD.test(line)) return line.length;
  let width = 0;
  for (const character of line) {
    if (character === '\t') width += TAB_STOP - (width % TAB_STOP);
    else if (!INVISIBLE.test(character)) width += (plainFor(character) ?? character).length;
  }
  return width;
}

/** As many blanks as the tab at `offset` takes up on its line. */
export function blanksForTab({ text, tree: { lines } }: Cable, offset: number): string {
  const start = lines.start(lines.lineAt(offset));
  return ' '.repeat(TAB_STOP - (widthOf(text.slice(start, offset)) % TAB_STOP));
}

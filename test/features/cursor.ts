import type { Cable } from '../../server/src/model/cable';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { type Span, slice } from '../../server/src/text/span';
import { snapshotOf } from './messages';

/** A text with the cursor in it: `|` stands for it and is no part of the text. */
export interface AtCursor {
  readonly text: string;
  readonly offset: number;
  readonly cables: readonly Cable[];
}

export function atCursor(fixture: string): AtCursor {
  const offset = fixture.indexOf('|');
  if (offset < 0) throw new Error('The fixture has no cursor');
  const text = fixture.slice(0, offset) + fixture.slice(offset + 1);
  return { text, offset, cables: snapshotOf(text).cables };
}

/** The cursor put into a text, before the first character of `words`, or `into` characters later. */
export function withCursor(text: string, words: string, into = 0): string {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the text`);
  return `${text.slice(0, at + into)}|${text.slice(at + into)}`;
}

/** The spans as they read, in order. */
export function reads(text: string, spans: readonly Span[]): string[] {
  return spans.map((span) => slice(text, span));
}

/** The lines that differ after the edits: `-` before, `+` after. */
export function changed(text: string, edits: readonly TextEdit[]): string[] {
  const before = text.split('\n');
  const after = applyEdits(text, edits).split('\n');
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return [
    ...before.slice(start, before.length - same).map((line) => `-${line}`),
    ...after.slice(start, after.length - same).map((line) => `+${line}`),
  ];
}

import type { Cable } from '../../model/cable';
import type { Change } from '../../text/change';
import type { Span } from '../../text/span';
import { once } from './once';
import { countedOf } from './renumber';

/** What was meant to be the number of a paragraph and was not read as one. */
export interface DamagedNumber {
  readonly span: Span;
  readonly expected: number;
}

const MARK = '(?=[^\\S\\r\\n]{0,2}\\((?:TS|S|C|U|SBU)[)/])';
/** `X. (C)`, `.. (C)`, `(C)`: a mark with no number before it. */
const BEFORE_MARK = new RegExp(`^[^\\s(]{1,4}${MARK}`);
/** `). The library`: the digit is gone and its point is left. */
const POINT_ALONE = /^[^\w\s]{0,2}[.)](?=[^\S\r\n])/;

const MARKED = new RegExp(`^${MARK}`);
const BULLET = /^[-*\u2013\u2014\u2022]/;
const LETTER = /^[A-Za-z][.)]?$/;

/** `4C.`, `X4.`, `4/.`, `4..`: the number, and a character or two that do not belong to it. */
function withNumber(number: number): RegExp {
  return new RegExp(`^[^\\s\\d(]{0,2}${number}(?!\\d)[^\\s(]{0,2}(?=[\\s(])`);
}

/**
 * The numbers that a slip of the finger has spoiled: where the count leaves one number out, and a
 * line behind a blank line begins like one; behind the last paragraph, where a mark follows as
 * well. Each stretch of text is looked at once.
 */
export const damagedNumbers = once(findDamaged, stillNone);

function findDamaged(cable: Cable): readonly DamagedNumber[] {
  const counted = countedOf(cable);
  const found: DamagedNumber[] = [];
  const from = cable.paragraphs[0]?.span.start ?? 0;
  let end = from;
  for (const { number, value, expected } of counted) {
    if (value === expected + 1) {
      const span = find(cable, end, number.span.start, expected, false);
      if (span) found.push({ span, expected });
    }
    end = number.span.end;
  }
  const last = counted.at(-1);
  const close = cable.paragraphs.at(-1)?.span.end ?? end;
  if (last) {
    const expected = last.value + 1;
    const span = find(cable, end, close, expected, true);
    if (span) found.push({ span, expected });
  }
  return found;
}

/** So much of a line is looked at. */
const HEAD = 16;

/** None after an edit either, where it stands inside a line whose beginning shows what it is. */
function stillNone(
  before: readonly DamagedNumber[],
  { start, newEnd }: Change,
  { text, tree: { lines } }: Cable,
): readonly DamagedNumber[] | undefined {
  if (before.length > 0) return undefined;
  const line = lines.lineAt(start);
  const head = lines.start(line) + HEAD;
  const shows = head <= start && newEnd <= lines.end(line);
  return shows && !isBlank(text, head - HEAD, head) ? before : undefined;
}

function find(
  { text, tree: { lines } }: Cable,
  from: number,
  to: number,
  expected: number,
  marked: boolean,
): Span | undefined {
  let numbered: RegExp | undefined;
  const lettered: Span[] = [];
  for (let line = lines.lineAt(from); line < lines.count && lines.start(line) < to; line++) {
    const start = lines.start(line);
    if (start < from || !isBlank(text, lines.start(line - 1), start)) continue;
    const head = text.slice(start, Math.min(lines.end(line), start + HEAD));
    const typed = head.trimStart();
    // Seldom needed, and to make a pattern takes long.
    numbered ??= withNumber(expected);
    const match = numbered.exec(typed) ?? BEFORE_MARK.exec(typed) ?? POINT_ALONE.exec(typed);
    const found = match?.[0];
    if (!found || BULLET.test(found) || (marked && !MARKED.test(typed.slice(found.length))))
      continue;
    const at = start + head.length - typed.length;
    const span = { start: at, end: at + found.length };
    if (!LETTER.test(found)) return span;
    lettered.push(span);
  }
  // A letter alone in its stretch is a slip; several are the items of a list.
  return lettered.length === 1 && !marked ? lettered[0] : undefined;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, Math.min(end, start + 200)).trim() === '';
}

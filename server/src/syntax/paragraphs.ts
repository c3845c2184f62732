import { readPortion } from '../marking/portion';
import { editDistance } from '../text/spelling';
import type { Scanner } from './scanner';
import { codesOf, firstCode, indentOf, isBlankCode, isDigit } from './shape';

/**
 * `1.`, `¶1.`, `11.`, `1)` at the start of a line with something else than a digit behind it, and
 * the rare `(C) 1.`. The pilcrow is the archive's; so is the 1 that it became (TXT-14).
 */
const NUMBERED = /^\s{0,20}(?:¶\s?)?\d{1,3}\s?[.)](?![\d.])/;
const MARK_FIRST = /^\s{0,8}\((?:TS|S|C|U|SBU)(?:\/[A-Z]+)?\)\s{0,3}\d{1,3}\.(?!\d)/;
/** `1 (C) text`, the point forgotten. */
const NO_POINT = /^\s{0,8}¶?\d{1,3}\s{1,2}\((?:TS|S|C|U|SBU)(?:\/[A-Z]+)?\)\s/;
/** `A.`, `AA.`, `(1)`, `(a)`: sub-paragraphs of record messages. `1.A.` and the like are numbered lines. */
const LETTERED = /^\s{0,20}(?:([A-Za-z])\1?\.|\([A-Za-z0-9]{1,2}\))(?=\s|$)/;

/** `1.C.10.` and `7.C.1` of a record message, before `1.`, which is a part of them. */
const NUMBER =
  /\d{1,2}\.[A-Za-z]\.(?:\d{1,2}(?:\.(?:[A-Za-z]\.)?)?)?(?=\s)|\d{1,3}\s?[.)](?![\d.])|\d{1,3}(?=\s{1,2}\()/y;

/** `A.`, `AA.`, `(1)`, `(a)`. */
const LETTER_NUMBER = /([A-Za-z])\1?\.(?=\s)|\((?!TS\))[A-Za-z0-9]{1,2}\)(?=\s)/y;
/**
 * What begins a part of a paragraph, a mark behind it: `a.`, `a)`, `ii.`, `(1)`, `--`, `*` and the
 * bullets of word processors.
 */
const ITEM =
  /(?:[-–—*•·]{1,3}|(?:[A-Za-z]|[ivx]{2,4}|\d{1,2})[.)]|\((?:[A-Za-z0-9]|[ivx]{2,4}|\d\d)\)(?=\s))(?=\s{0,3}\()/y;
const MARK_BEFORE_NUMBER = /\((?:TS|S|C|U|SBU)(?:\/[A-Z]+)?\)(?=\s{0,3}\d{1,3}\.)/y;
const PILCROW = /¶\s?/y;

/** Bracketed letters that are marks as well, and the item of a list that stands before each. */
export const MARK_LETTERS: ReadonlyMap<string, string> = new Map([
  ['(C)', '(B)'],
  ['(S)', '(R)'],
  ['(U)', '(T)'],
]);

/** A mark as it should be, with a blank or nothing behind it: the source of a pattern. */
export const GOOD_MARK = '\\((?:TS|S|C|U|SBU)(?:\\/{1,2}[A-Z][A-Z,/ -]{0,40})?\\)(?=\\s|$)';
const MARKED_ITEM = new RegExp(`^\\s{0,20}(?:${ITEM.source})\\s{0,3}${GOOD_MARK}`);
const BARE_MARK = new RegExp(`^\\s{0,20}${GOOD_MARK}\\s{0,3}["'A-Z]`);
const ITEM_STARTS = codesOf('(-–—*•·');

/** Paging of archive prints: `BRASILIA 00000001  002 OF 003`, `PAGE 02 STATE 042975`. */
const PAGE_OF = /^\s*[A-Z][A-Z .'-]{1,40} \d{6,8}\s+\d{3}(?:\.\d)? OF \d{3}\s*$/;
const PAGE = /^\s*PAGE \d{1,3}(?:\s|$)/;
const LONGEST_PAGE_LINE = 100;
const UNDERLINE = /^\s*[-=_*]{3,200}[\s-]*$/;

/** Digits, a pilcrow or a bracket: nothing else begins a numbered line. */
const NUMBER_STARTS = codesOf('0123456789¶(');

export const isNumberedLine = (line: string): boolean =>
  NUMBER_STARTS.has(firstCode(line)) &&
  (NUMBERED.test(line) || MARK_FIRST.test(line) || NO_POINT.test(line));
export const isLetteredLine = (line: string): boolean => LETTERED.test(line);
/**
 * A part of a paragraph that has a mark of its own (POR-01, POR-13). Most lines are told by their
 * first three letters.
 */
export function isMarkedItem(line: string): boolean {
  const at = indentOf(line);
  if (!ITEM_STARTS.has(line.charCodeAt(at)) && !isClosing(line, at + 1)) return false;
  return MARKED_ITEM.test(line);
}

/** A point or a bracket stands there, or one or two letters further on. */
function isClosing(line: string, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const code = line.charCodeAt(i);
    if (code === POINT || code === CLOSE) return true;
  }
  return false;
}

const POINT = '.'.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

/** `(S) The librarian`: a mark at the start of a line, and a sentence behind it. */
export const isMarkedLine = (line: string): boolean =>
  firstCode(line) === BRACKET && BARE_MARK.test(line);

export const isPageLine = (line: string): boolean =>
  (line.length < LONGEST_PAGE_LINE && endsWithDigit(line) && PAGE_OF.test(line)) || PAGE.test(line);
export const isUnderline = (line: string): boolean => UNDERLINE.test(line);

/** The last character that is no blank is a figure, which in few lines of prose it is. */
function endsWithDigit(line: string): boolean {
  let end = line.length;
  while (end > 0 && isBlankCode(line.charCodeAt(end - 1))) end--;
  return isDigit(line.charCodeAt(end - 1));
}

/** `1. (C) Summary: ...`: the number, the mark right behind it, and prose. */
export function readParagraph(scanner: Scanner): void {
  scanner.space();
  if (scanner.next === BRACKET) scanner.take('mark', MARK_BEFORE_NUMBER);
  scanner.blanks();
  if (scanner.next === PILCROW_SIGN) scanner.take('residue', PILCROW);
  if (!scanner.take('number', NUMBER) && !scanner.take('number', LETTER_NUMBER))
    scanner.take('number', ITEM);
  scanner.blanks();
  takeMark(scanner, looksLikeMark);
  scanner.blanks();
  scanner.rest('text');
}

const BRACKET = '('.charCodeAt(0);
const PILCROW_SIGN = '¶'.charCodeAt(0);
const OPENING = codesOf('([{<');
/** What HALF and ENTIRE begin with. */
const MARK_STARTS = codesOf('(CELSTU');
const BRACKETED = /[([{<][^()[\]{}<>\r\n]{1,60}[)\]}>]/y;
/** `(C Text`, `C) Text`: one bracket lost. */
const HALF = /\((?:TS|S|C|U|SBU|S\/\/?NF|C\/\/?NF)(?=\s)|(?:TS|S|C|U|SBU|S\/\/?NF|C\/\/?NF)\)/y;
const LEVEL = '(?:TS|S|C|U|LOU|SBU|TOP SECRET|SECRET|CONFIDENTIAL|UNCLAS(?:SIFIED)?)';
/** More words behind it make it prose: `ENTIRE TEXT OF THE LETTER FOLLOWS`. */
const ENTIRE_TEXT = String.raw`(?:\(ENTIRE TEXT\)|ENTIRE TEXT)(?=[^\S\r\n]{0,3}(?:[.:;)\r\n]|$))`;
/** `C - ENTIRE TEXT.`, `CONFIDENTIAL (ENTIRE TEXT).`, `ENTIRE TEXT SECRET`: forms without brackets (POR-08). */
const ENTIRE = new RegExp(
  String.raw`${LEVEL}\s?-\s?ENTIRE TEXT\b|${LEVEL}[^\S\r\n]{1,2}(?:-{1,2}[^\S\r\n])?${ENTIRE_TEXT}|ENTIRE TEXT[^\S\r\n]{1,2}(?:-{1,2}[^\S\r\n]|IS )?${LEVEL}(?=[^\S\r\n]{0,3}(?:[.:;)\r\n]|$))`,
  'y',
);
/** `(C) ENTIRE TEXT.`, `(C) - ENTIRE TEXT`, `(C) (ENTIRE TEXT)`: the words behind the mark. */
const ENTIRE_BEHIND = new RegExp(
  String.raw`(?:[^\S\r\n]{1,2}(?:-{1,2}[^\S\r\n]?)?|-{1,2}[^\S\r\n]?)${ENTIRE_TEXT}`,
  'y',
);

/** Takes a portion mark, well formed or not; prose in brackets is left to the prose. */
export function takeMark(scanner: Scanner, isMark: (inner: string) => boolean): void {
  const { next } = scanner;
  const bracketed = OPENING.has(next) ? scanner.peek(BRACKETED) : undefined;
  if (bracketed) {
    if (isMark(bracketed.slice(1, -1)))
      scanner.push('mark', bracketed.length + entireTextBehind(scanner, bracketed.length));
    return;
  }
  if (!MARK_STARTS.has(next)) return;
  if (!scanner.take('mark', HALF)) scanner.take('mark', ENTIRE);
}

/** The length of the words ENTIRE TEXT behind a mark of this length; 0 when there are none. */
function entireTextBehind({ piece, position }: Scanner, length: number): number {
  ENTIRE_BEHIND.lastIndex = position + length;
  return ENTIRE_BEHIND.exec(piece)?.[0].length ?? 0;
}

/** `//C`, a foreign mark without its country, and `C//DEU C`, one with a level of ours in front. */
const MISBEGUN = /^(?:(?:TS|S|C|U)\/\/[A-Z]{3,4} |\/\/)(?:TS|S|C|R|U)$/;

/** A mark, a long one, or one with a slip in it: words that stand in brackets for nothing else. */
export const isMarkInWords = (inner: string): boolean =>
  readPortion(inner.trim()) !== undefined || isNearLevel(inner);

/** A mark, a mark with a slip in it, or something that only a mark would look like. */
export function looksLikeMark(inner: string): boolean {
  if (/^ENTIRE TEXT\b|ENTIRE TEXT\s*$/.test(inner) || isMarkInWords(inner)) return true;
  return (
    /^[A-Z]{1,3}$/.test(inner) ||
    /^[A-Z]{1,3}\/{1,2}[A-Z]{1,6}(?:\/{1,2}[A-Z ,]{1,30})?$/.test(inner) ||
    MISBEGUN.test(inner) ||
    // `C/N F`: with a blank in it.
    (inner.includes('/') && readPortion(inner.replace(/ /g, '')) !== undefined)
  );
}

const LEVELS = ['SBU', 'UNCLAS', 'SECRET', 'UNCLASSIFIED', 'CONFIDENTIAL'];

/** `(SBUU)`, `(SECRT)`, `(CONFIDENTAL)`, `(CONF)`: longer words in brackets are prose but for these. */
function isNearLevel(inner: string): boolean {
  if (!/^[A-Z]{4,14}$/.test(inner)) return false;
  if (/^(?:CONF(?:ID)?|UNCL|SECR)$/.test(inner)) return true;
  const most = inner.length > 8 ? 2 : 1;
  return LEVELS.some((level) => editDistance(inner, level, most) <= most);
}

export function readHeading(scanner: Scanner): void {
  scanner.space();
  scanner.rest('text');
}

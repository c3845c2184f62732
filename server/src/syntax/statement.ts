import { editDistance } from '../text/spelling';
import type { Scanner } from './scanner';

const SECTION = /\d\.\s?\d{1,2}(?![\d/])|\d,\d(?=\s*\()|\d-\d{3}(?=\s*\()|1-301(?![\d-])/y;
/** Behind the word `reason` digits in front of a letter are meant as a section, whatever they say. */
const MEANT_SECTION = /[.,;:]?\d{1,2}(?:[.,;:/\\ -]{0,2}\d{1,3})?(?=\s{0,3}\([a-j]\))/iy;
const REASON_WORD =
  /(?:for\s+)?(?:the\s+)?(?:following\s+)?rea\s?sons?(?:\(s\))?(?![A-Za-z])(?:\s?[:.])?/iy;
const LABEL = /(?:CLASSIFIED\s+BY|DERIVED\s+FROM)(?:\s*:)?/iy;

/**
 * `Classified By: NAME, TITLE, for reasons 1.4 (b) and (d).` The statement runs on over line ends;
 * the letters have hundreds of spellings, so any single letter behind the section counts as one.
 */
export function readClassifiedBy(scanner: Scanner): void {
  readMark(scanner);
  if (!scanner.take('keyword', LABEL)) scanner.token('keyword');
  scanner.space();
  // `Classified By: Classified by ...`: the message system prints the label, and so does the drafter.
  scanner.take('keyword', LABEL);
  readStatement(scanner);
}

/** The same with a label that is misspelt. */
export function readNearClassifiedBy(scanner: Scanner): void {
  readMark(scanner);
  takeNearLabel(scanner);
  scanner.space();
  scanner.take('keyword', LABEL);
  readStatement(scanner);
}

/** A misspelt label goes up to its colon, or is the first two words. */
export function takeNearLabel(scanner: Scanner): void {
  if (scanner.take('keyword', /[^\s:;][^:;\r\n]{9,17}?\s?[:;]/y)) return;
  if (!scanner.take('keyword', /\S+\s+\S+/y)) scanner.token('keyword');
}

/** `Reason: 1.4 (b), (d)` on a line of its own. */
export function readReasonLine(scanner: Scanner): void {
  scanner.space();
  if (!scanner.take('keyword', REASON_WORD)) scanner.token('keyword');
  readStatement(scanner, true);
}

function readMark(scanner: Scanner): void {
  scanner.space();
  scanner.take('mark', /\([A-Z]{1,3}\)(?=\s)/y);
  scanner.space();
}

/** Names, positions, an order, a section and letters; `reasons` says that reasons are what comes. */
export function readStatement(scanner: Scanner, reasons = false): void {
  let due = reasons;
  let inReasons = false;
  let lettered = false;
  // A word behind the letters ends them, and only a bracket resumes them: `Jane D. Example`.
  let ended = false;
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (scanner.take('keyword', /(?:E\.?\s?O\.?|executive order)\s*\d{5}\s*,?/iy)) continue;
    if (scanner.take('reason-section', SECTION) || (due && takeMeantSection(scanner))) {
      inReasons = true;
      ended = false;
      continue;
    }
    if (inReasons && scanner.peek(/[([]/y)) ended = false;
    if (inReasons && takeReasonLetter(scanner, ended)) {
      lettered ||= scanner.leaves.at(-1)?.kind === 'reason-letter';
      continue;
    }
    if (scanner.take('keyword', REASON_WORD)) {
      due = true;
      continue;
    }
    if (due && !inReasons && lettersFollow(scanner)) {
      inReasons = true;
      continue;
    }
    ended ||= lettered && editDistance((scanner.peek(/\S+/y) ?? '').toLowerCase(), 'and', 1) > 1;
    takeWord(scanner);
  }
}

/** A word, which ends where a section begins: `reasons,1.4`. */
function takeWord(scanner: Scanner): void {
  scanner.take('separator', /[([](?=\S)/y) ||
    scanner.take('text', /[^\s(\d]{1,16}(?=\d\.\d(?![\d.]))/y) ||
    scanner.take('text', /[^\s(]+/y) ||
    scanner.token('text');
}

function takeMeantSection(scanner: Scanner): boolean {
  if (scanner.take('separator', /[.,:;](?=\d\.\d(?!\d))/y))
    return scanner.take('reason-section', SECTION);
  return scanner.take('reason-section', MEANT_SECTION);
}

/** Letters without a section: `Reason: (b) and (d)`, `for reasons b and d`. */
function lettersFollow(scanner: Scanner): boolean {
  return scanner.peek(/[([][a-j][)\],]|[a-j](?=\s*(?:,|\/|&|and\b|$))/iy) !== undefined;
}

/** What makes a letter in front of it an article or an initial; b to h are hardly ever one. */
const NEXT_WORD = String.raw`\s+(?!(?:and|or|nd|thru|through)\b)[a-z]{3,}`;
const LETTER = new RegExp(`(?:[b-h]|[ai-z](?!${NEXT_WORD}))(?![a-z'])`, 'iy');
/** What stands between two letters; `to`, `through` and `an d` only there. */
const BETWEEN =
  /(?:and|a\s{0,4}n[du]|&|or|(?:an\s{1,4}d|to|thru|through)(?=\s{0,4}[([]?[a-h](?![a-z])))(?![a-z])/iy;

/** A letter with or without brackets, or the signs and the words between two of them. */
function takeReasonLetter(scanner: Scanner, ended: boolean): boolean {
  if (scanner.peek(/[a-h]{2,3}(?=[)\]])/iy)) {
    scanner.push('reason-letter', 1);
    return true;
  }
  return (
    scanner.take('separator', BETWEEN) ||
    (!ended && scanner.take('reason-letter', LETTER)) ||
    scanner.take('reason-letter', /\d{1,2}(?=\))/y) ||
    scanner.take('separator', /[()[\],/\\|;:&+.–—-]/y)
  );
}

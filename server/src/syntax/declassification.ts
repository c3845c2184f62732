import { editDistance } from '../text/spelling';
import type { Scanner } from './scanner';

const MONTH =
  '(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?';
const DATE =
  /(?:\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|\d{1,2}[/-][A-Za-z0-9]{1,4}[/-]\d{1,4}|\d{8}|\d{6})(?![\w/])/y;
const WORD_DATE = new RegExp(
  `(?:${MONTH}\\s+(?:\\d{1,2},?\\s+)?\\d{4}|\\d{1,2}\\s?${MONTH}\\s?\\d{2}(?:\\d{2})?)(?!\\w)`,
  'iy',
);
/** Codes that stand instead of a date or before one; GDS and its kind belong to E.O. 11652 and 12065. */
const CODE =
  /\(?(?:N\s?[/\\]\s?A(?![A-Z])|NA(?![A-Z])|NOT\s+APPLICABLE|OADR|ORIGINATING\s+AGENC(?:Y|IES)['’]?S?['’]?\s+DETERMINATION(?:\s+REQUIRED)?|MR(?![A-Z])|MANUAL REVIEW|(?:DCI|DNI) ONLY|[257][05]X\d{0,2}(?:[- ]?(?:HUMAN|HUM|WMD)|-[A-Z]{2,5})?(?![A-Z])|X\d{1,2}(?![\w/])|[NX]?GDS(?:[- ]?\(?\d\)?(?![\d/-]))?(?![A-Z])|ADS(?![A-Z])|RDS-?\d?(?![A-Z]))\)?/iy;
const DECL =
  /DECL(?:AS(?:S(?:IF(?:Y|IED|ICATION))?)?)?(?:\s+ON)?(?:\s?[:;.,]|(?![A-Za-z]))|D\s?E\s?C\s?L\s?[:;.]/iy;

/** The value: `DECL:` and a date, an exemption, a code, an event in words, or `N/A`. */
export function readDeclassification(scanner: Scanner): void {
  takeDecl(scanner);
  scanner.space();
  takeNearNotApplicable(scanner);
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (takeDate(scanner)) continue;
    // The section before a reason for exemption: 1.6 X1.
    if (scanner.take('text', /1\.[56]\s?(?=\(?X\d)/y)) continue;
    // The order on imagery, which is no date.
    if (scanner.take('text', /E\.?O\.?\s?12951/iy)) continue;
    if (scanner.take('exemption', CODE)) continue;
    if (takeDateLike(scanner)) continue;
    if (scanner.take('separator', /[,;:.-](?=\s|$|\d)/y)) continue;
    if (scanner.take('name', /\([^()\r\n]{2,60}\)/y)) continue;
    scanner.token('text');
  }
}

/** `DECL:`, typed twice or with a slip in it too; `DEC 20, 2016` is a date. */
function takeDecl(scanner: Scanner): void {
  while (scanner.take('keyword', DECL)) scanner.space();
  if (scanner.peek(WORD_DATE)) return;
  const word = scanner.peek(/[^\s\d]{2,8}(?=\s|\d)/y);
  if (!word) return;
  const letters = word.replace(/[^A-Za-z]/g, '').toUpperCase();
  const ends = /[:;.,]/.test(word.slice(2)) || scanner.peek(/[^\s\d]{2,8}\s*[\dX]/iy) !== undefined;
  if (ends && letters.length > 2 && editDistance(letters, 'DECL', 1) <= 1) {
    scanner.push('keyword', word.length);
  }
}

/** `N/S`, `M/A`, `/A`: what is left of the line is one slip away from `N/A`. */
function takeNearNotApplicable(scanner: Scanner): void {
  const rest = scanner.peek(/\S{2,4}(?=\s*$)/y);
  if (!rest || /^N\/A(?![A-Z])/i.test(rest)) return;
  if (editDistance(rest.toUpperCase(), 'N/A', 1) <= 1) scanner.push('exemption', rest.length);
}

function takeDate(scanner: Scanner): boolean {
  return scanner.take('date', DATE) || scanner.take('date', WORD_DATE);
}

/** Something meant as a date: digits and the signs between them, with a slip of a letter or two. */
function takeDateLike(scanner: Scanner): boolean {
  const token = scanner.peek(/[\dA-Za-z/\\.,;:)-]*[\dA-Za-z]/y);
  if (!token || token.length > 14) return false;
  const digits = token.replace(/\D/g, '').length;
  const letters = token.replace(/[^A-Za-z]/g, '').length;
  const parted = /[/\\.,;:-]/.test(token);
  const year = /^\d{4}$/.test(token) && scanner.peek(/\d{4}\s*$/y) !== undefined;
  const like = letters <= 2 && digits > letters && (parted ? digits >= 3 : digits >= 5);
  if (!like && !year) return false;
  scanner.push('date', token.length);
  return true;
}

import type { Scanner } from './scanner';

/** `E.O. 12958:`, `EO 12958`, `E.0.12958:`, `E.O.:` (EO-05; OBS in domain/real-messages.md section 4). */
const EO = /^\s*E\.?\s?[Oo09]\.?\s?:?\s*(?:\d{4,6}|$|:)/i;
/** What an E.O. line says behind its number, which gives a misspelt one away. */
const NEAR_EO = /^\s*[A-Z0-9.,\s]{0,6}\d{4,6}\s{0,3}[:;.,]?\s{0,3}(?:D?ECL|DCL|DEL|N\/?A|\/A|OADR|GDS|XGDS)/i;
const CLASSIFIED_BY = /^\s*(?:\([A-Z]{1,3}\)\s*)?CLASSIFIED\s+BY\b/i;
const DERIVED_FROM = /^\s*(?:\([A-Z]{1,3}\)\s*)?DERIVED\s+FROM\b/i;
const REASON = /^\s*REASONS?(?:\(S\))?\s*:/i;
const DECLASSIFY_ON = /^\s*(?:DECLASSIFY|DECL)\s+ON\b\s*:?/i;

export const isEoLine = (line: string): boolean => EO.test(line);
export const isNearEoLine = (line: string): boolean => NEAR_EO.test(line);
export const isClassifiedBy = (line: string): boolean => CLASSIFIED_BY.test(line);
export const isDerivedFrom = (line: string): boolean => DERIVED_FROM.test(line);
export const isReasonLine = (line: string): boolean => REASON.test(line);
export const isDeclassifyOn = (line: string): boolean => DECLASSIFY_ON.test(line);

/** `E.O. 12958: DECL: 12/20/2016` (EO-1). */
export function readEoLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /E\.?\s?[O09]\.?(?:\s?:)?/iy) || scanner.take('keyword', /[A-Za-z.,]+(?=[\s\d:])/y);
  scanner.space();
  scanner.take('order', /\d{4,6}/y);
  scanner.blanks();
  scanner.take('separator', /[:;.,]+/y);
  scanner.space();
  readDeclassification(scanner);
}

const DATE =
  /(?:\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|\d{1,2}[/-][A-Za-z0-9]{1,4}[/-]\d{1,4}|\d{8}|\d{6})(?![\w/])/y;
const WORD_DATE =
  /(?:\d{1,2}\s+)?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?\s+(?:\d{1,2},?\s+)?\d{4}\b/iy;
/** Codes that stand instead of a date or before one; GDS and its kind belong to E.O. 11652 and 12065. */
const CODE =
  /\(?(?:N\/A|NA(?![A-Z])|OADR|MR(?![A-Z])|MANUAL REVIEW|(?:DCI|DNI) ONLY|[257][05]X\d{0,2}(?:[- ][A-Z]{2,5}(?![A-Z]))?|X\d{1,2}(?!\w)|[NX]?GDS(?:-\d)?|ADS(?![A-Z])|RDS-?\d?)\)?/iy;

/** The value: `DECL:` and a date, an exemption, a code, an event in words, or `N/A`. */
export function readDeclassification(scanner: Scanner): void {
  scanner.take('keyword', /DECL[A-Z]*(?:\s+ON)?\s*[:;.]?/iy);
  scanner.space();
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (scanner.take('date', DATE) || scanner.take('date', WORD_DATE)) continue;
    if (scanner.take('exemption', CODE)) continue;
    if (scanner.take('separator', /[,;:.-](?=\s|$|\d)/y)) continue;
    if (scanner.take('name', /\([^()\r\n]{2,60}\)/y)) continue;
    scanner.token('text');
  }
}

/** `Declassify On: 20161220` of an authority block. */
export function readDeclassifyOn(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /(?:DECLASSIFY|DECL)\s+ON\s*:?/iy) || scanner.token('keyword');
  scanner.space();
  readDeclassification(scanner);
}

const SECTION = /\d\.\s?\d{1,2}(?!\d)|\d,\d(?=\s*\()/y;
const REASON_WORD = /(?:for\s+)?(?:the\s+)?(?:following\s+)?reasons?(?:\(s\))?(?![A-Za-z])(?:\s?[:.])?/iy;

/**
 * `Classified By: NAME, TITLE, for reasons 1.4 (b) and (d).` The statement runs on over line ends;
 * the letters have hundreds of spellings, so any single letter behind the section counts as one.
 */
export function readClassifiedBy(scanner: Scanner): void {
  scanner.space();
  scanner.take('mark', /\([A-Z]{1,3}\)(?=\s)/y);
  scanner.space();
  scanner.take('keyword', /(?:CLASSIFIED\s+BY|DERIVED\s+FROM)\s*:?/iy) || scanner.token('keyword');
  readStatement(scanner);
}

/** `Reason: 1.4 (b), (d)` on a line of its own. */
export function readReasonLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', REASON_WORD) || scanner.token('keyword');
  readStatement(scanner);
}

function readStatement(scanner: Scanner): void {
  let inReasons = false;
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (scanner.take('keyword', /(?:E\.?O\.?|executive order)\s*\d{5}\s*,?/iy)) continue;
    if (scanner.take('reason-section', SECTION)) {
      inReasons = true;
      scanner.take('separator', /\.(?=\s*\()/y);
      continue;
    }
    if (inReasons && takeReasonLetter(scanner)) continue;
    if (scanner.take('keyword', REASON_WORD)) continue;
    scanner.take('text', /[^\s(]+\.?/y) || scanner.token('text');
  }
}

/** A letter with or without brackets, or the signs and the word `and` between two of them. */
function takeReasonLetter(scanner: Scanner): boolean {
  return (
    scanner.take('separator', /(?:and|a\s?nu|&|or)(?![A-Za-z])/iy) ||
    scanner.take('reason-letter', /[A-Za-z](?![A-Za-z])/y) ||
    scanner.take('reason-letter', /\d{1,2}(?=\))/y) ||
    scanner.take('separator', /[(),/;&+.-]/y)
  );
}

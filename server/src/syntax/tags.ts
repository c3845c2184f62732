import type { Scanner } from './scanner';

const TAGS = /^\s*TAGS(?:\s*[:;/]|\s+[A-Z]{2}|\s*$)/i;
/** `TAGSC PREL, PGOV`: another character came in place of the colon (1973-79, and slips). */
const GLUED = /^\s*TAGS[A-Z\d-]\s+[A-Z]{4}(?:,|\s)/;
const CODES_ONLY =
  /^\s*(?:(?:\[?[A-Z]{2,5}\]?(?:\(#\))?|\([A-Z][A-Z .,'-]{1,60}\))(?:[\s,]+|$)){1,40}$/;

const NAME = /\([^()\r\n#]{2,60}\)/y;
/** `(DOE, JOHN` whose bracket is never closed: surname and given names, but no TAG of two letters. */
const OPEN_NAME =
  /\([A-Z][A-Za-z'.-]{1,30}(?: [A-Za-z'.-]{1,30}){0,2}(?:,[^\S\r\n]?(?![A-Z]{2}(?:[\s,]|$))[A-Za-z'.-]{1,30}(?: [A-Za-z'.-]{1,30}){0,2})?/y;

export const isTagsLine = (line: string): boolean => TAGS.test(line) || GLUED.test(line);
/** A line of codes and bracketed names alone carries the TAGS line on. */
export const isTagsContinuation = (line: string): boolean => CODES_ONLY.test(line);

/** `TAGS: PGOV, PREL, OVIP (KISSINGER, HENRY A)`, with the links that web copies put round codes. */
export function readTagsLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /TAGS[A-Z\d-](?=\s+[A-Z]{4}[,\s])/y) ||
    scanner.take('keyword', /TAG[A-Z]:/iy) ||
    scanner.take('keyword', /TAGS?(?:\s*[:;/])?/iy) ||
    scanner.take('keyword', /[A-Za-z ]{1,6}:/y);
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (scanner.take('name', NAME) || scanner.take('name', OPEN_NAME)) continue;
    if (scanner.take('residue', /\]\([^()\s]{0,80}\)|[[\]]|\(#\)/y)) continue;
    if (scanner.take('separator', /[,;.]+/y)) continue;
    if (scanner.take('tag', /[^\s,;()[\]]*[^\s,;()[\].]/y)) continue;
    scanner.token('unknown');
  }
}

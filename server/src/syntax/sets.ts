import { nearestMtfSets } from '../vocabulary/mtfSets';
import type { Scanner } from './scanner';

/** Names of sets that occur in general administrative messages; others have to be closed on their line. */
export const SET_NAMES =
  'MSGID|SUBJ|REF|AMPN|NARR|POC|RMKS|GENTEXT|DECL|DOWNGRADE|EXER|OPER|PERIOD|AKNLDG|CANX';
const KNOWN = new RegExp(`^\\s*(?:${SET_NAMES})/`);
/** `MSGID/GENADMIN/...`: a set name and a slash at the start of a line (GEN-3). */
const SET = /^\s*[A-Z][A-Z0-9]{1,8}\/(?!\/)/;
/** `REF B/DOC/...`, `POC 1/...`: a blank where the first slash belongs. */
const BLANK_FOR_SLASH = /^\s*(?:REF|POC|AMPN|NARR) [A-Z0-9]{1,2}\//;
/** Sets whose text is the body of the message: numbered paragraphs stand in them. */
const TEXT_SET = /^\s*(?:RMKS|GENTEXT\/(?:REMARKS|RMKS))\//i;
const SSIC = /^\s*\/{1,2}N?\d{1,8}\/{0,2}\s*$/;

export const isSetLine = (line: string): boolean =>
  KNOWN.test(line) ||
  (SET.test(line) && /\/\/\s*$/.test(line.slice(-200))) ||
  BLANK_FOR_SLASH.test(line);
export const isTextSet = (line: string): boolean => TEXT_SET.test(line);
/** `//N02319//` alone on its line, with or without its slashes, its letter and its five digits. */
export const isSsicLine = (line: string): boolean => SSIC.test(line);

/** `APMN/REF A IS ...`: what stands before the first slash is the name of a set, misspelt. */
export function isNearSetLine(line: string): boolean {
  const name = /^\s*([A-Z]{3,9})\//.exec(line)?.[1];
  return name !== undefined && meantSets(name).length > 0;
}

/**
 * The names of sets that a misspelt one may mean, nearest first; none for the name of a set. A
 * name of three letters is near to many words, so that only letters swapped or doubled count there.
 */
export function meantSets(name: string): readonly string[] {
  return nearestMtfSets(name)
    .map((entry) => entry.name)
    .filter((near) => near.length > 3 || sameLetters(near, name));
}

function sameLetters(near: string, name: string): boolean {
  const letters = (word: string): string => [...new Set(word)].sort().join('');
  return name.length >= near.length && letters(near) === letters(name);
}

/** `REF/A/DOC/ORIG/DATE//`: name and fields parted by slashes, closed by two. */
export function readSet(scanner: Scanner): void {
  scanner.space();
  scanner.take('set-name', /[A-Z][A-Z0-9]{1,8}(?=\/)|(?:REF|POC|AMPN|NARR)(?= [A-Z0-9]{1,2}\/)/y);
  for (;;) {
    scanner.space();
    if (scanner.done) return;
    if (scanner.take('separator', /\/\/?/y)) continue;
    if (scanner.take('field', /[^\s/](?:[^/]*[^\s/])?/y)) continue;
    scanner.push('unknown', 1);
  }
}

/** `RMKS/` or `GENTEXT/REMARKS/` in front of the first paragraph: name and slashes alone. */
export function readTextSet(scanner: Scanner): void {
  scanner.space();
  scanner.take('set-name', /[A-Z][A-Z0-9]{1,8}(?=\/)/iy);
  scanner.take('separator', /\//y);
  if (scanner.take('field', /(?:REMARKS|RMKS)(?=\/)/iy)) scanner.take('separator', /\//y);
  scanner.space();
}

/** The length of `RMKS/` or `GENTEXT/REMARKS/` with the blanks around it. */
export function textSetLength(line: string): number {
  return /^\s*(?:RMKS|GENTEXT\/(?:REMARKS|RMKS))\/\s*/i.exec(line)?.[0].length ?? 0;
}

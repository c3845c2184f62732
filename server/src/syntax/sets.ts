import type { Scanner } from './scanner';
import { nearSetName } from './setName';

/** Names of sets that occur in general administrative messages; others have to be closed on their line. */
export const SET_NAMES =
  'MSGID|SUBJ|REF|AMPN|NARR|POC|RMKS|GENTEXT|DECL|DOWNGRADE|EXER|OPER|PERIOD|AKNLDG|CANX';
const KNOWN = new RegExp(`^\\s*(?:${SET_NAMES})/`);
/** `MSGID/GENADMIN/...`: a set name and a slash at the start of a line (GEN-3). */
const SET = /^\s*[A-Z][A-Z0-9]{1,8}\/(?!\/)/;
/** `REF B/DOC/...`, `POC 1/...`: a blank where the first slash belongs. */
const BLANK_FOR_SLASH = /^\s*(?:REF|POC|AMPN|NARR) [A-Z0-9]{1,2}\//;
/** Sets whose text is the body of the message: numbered paragraphs stand in them. */
const TEXT_SET = /^\s*(?:RMKS|GENTEXT\/(?:REMARKS|RMKS))(?:\/(?!\/)|\/{2,3}(?=\s?\d))/i;
const SSIC = /^\s*\/{1,2}N?\d{1,8}\/{0,2}\s*$/;

export const isSetLine = (line: string): boolean =>
  KNOWN.test(line) ||
  (SET.test(line) && /\/\/\s*$/.test(line.slice(-200))) ||
  BLANK_FOR_SLASH.test(line);
export const isTextSet = (line: string): boolean => TEXT_SET.test(line);
/** `//N02319//` alone on its line, with or without its slashes, its letter and its five digits. */
export const isSsicLine = (line: string): boolean => SSIC.test(line);

/** `APMN/REF A IS ...`: the line begins with the name of a set that is not written well. */
export const isNearSetLine = (line: string): boolean => nearSetName(line) !== undefined;

/** `REF/A/DOC/ORIG/DATE//`: name and fields parted by slashes, closed by two. */
export function readSet(scanner: Scanner): void {
  scanner.space();
  scanner.take('set-name', /[A-Z][A-Z0-9]{1,8}(?=\/)|(?:REF|POC|AMPN|NARR)(?= [A-Z0-9]{1,2}\/)/y);
  readFields(scanner);
}

/** A set whose name is not written well: whatever stands for it, and the fields. */
export function readNearSet(scanner: Scanner): void {
  scanner.space();
  const typed = nearSetName(
    scanner.piece.slice(scanner.position).split(/[\r\n]/, 1)[0] ?? '',
  )?.typed;
  scanner.push('set-name', typed?.length ?? 0);
  readFields(scanner);
}

function readFields(scanner: Scanner): void {
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
  scanner.take('set-name', /[A-Z0-9 ]{1,10}(?=\/)|RMKS/iy);
  scanner.space();
  scanner.take('separator', /\/{1,3}/y);
  if (scanner.take('field', /(?:REMARKS|RMKS)(?=\/)/iy)) scanner.take('separator', /\/{1,3}/y);
  scanner.space();
}

const TEXT_NAMES = new Set(['RMKS', 'GENTEXT']);

/** `RKMS/1. ...`, `RMKS 1. ...`: the text begins here, under a name that is not written well. */
export function isNearTextSet(line: string): boolean {
  return TEXT_NAMES.has(nearSetName(line)?.meant ?? '');
}

/** The length of `RMKS/` or `GENTEXT/REMARKS/`, written well or not, with the blanks around it. */
export function textSetLength(line: string): number {
  const exact = /^\s*(?:RMKS|GENTEXT\/(?:REMARKS|RMKS))\/{1,3}\s*/i.exec(line)?.[0].length;
  const near = /^[A-Z0-9 \t]{1,20}\/(?:(?:REMARKS|RMKS)\/)?\s*|^\s*RMKS\s?/i.exec(line)?.[0].length;
  return exact ?? near ?? 0;
}

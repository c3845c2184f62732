import type { Scanner } from './scanner';

/** `MSGID/GENADMIN/...`: a set name and a slash at the start of a line (GEN-3). */
const SET = /^\s*[A-Z][A-Z0-9]{1,8}\/(?!\/)/;
/** Sets whose text is the body of the message: numbered paragraphs stand in them. */
const TEXT_SET = /^\s*(?:RMKS|GENTEXT\/(?:REMARKS|RMKS))\//i;
/** Names of sets that occur in general administrative messages; others have to be closed on their line. */
const KNOWN =
  /^\s*(?:MSGID|SUBJ|REF|AMPN|NARR|POC|RMKS|GENTEXT|DECL|DOWNGRADE|EXER|OPER|PERIOD|AKNLDG|CANX)\//;
const SSIC = /^\s*\/\/N\d{1,8}\/\/\s*$/;

export const isSetLine = (line: string): boolean =>
  KNOWN.test(line) || (SET.test(line) && /\/\/\s*$/.test(line.slice(-200)));
export const isTextSet = (line: string): boolean => TEXT_SET.test(line);
export const isSsicLine = (line: string): boolean => SSIC.test(line);

/** `REF/A/DOC/ORIG/DATE//`: name and fields parted by slashes, closed by two. */
export function readSet(scanner: Scanner): void {
  scanner.space();
  scanner.take('set-name', /[A-Z][A-Z0-9]{1,8}(?=\/)/y);
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

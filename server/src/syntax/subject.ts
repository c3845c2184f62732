import type { Scanner } from './scanner';

const SUBJECT = /^\s*SUBJ(?:ECT)?\s*[:;/]/i;

export const isSubjectLine = (line: string): boolean => SUBJECT.test(line);

/** `SUBJECT: (C) ...`, over as many lines as it takes. */
export function readSubjectLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /SUBJ(?:ECT)?\s*[:;]/iy) ||
    scanner.take('keyword', /[A-Za-z]{1,9}\s*[:;]?/y);
  scanner.space();
  scanner.take('mark', /[([](?:TS|S|C|U|SBU|LOU)(?:[\s/-][A-Z ,/-]{1,40})?[)\]]/y);
  scanner.space();
  scanner.rest('text');
}

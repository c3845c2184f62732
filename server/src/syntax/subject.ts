import { isMarkInWords, takeMark } from './paragraphs';
import type { Scanner } from './scanner';

const SUBJECT = /^\s*SUBJ(?:ECT)?\s*[:;/]/i;

export const isSubjectLine = (line: string): boolean => SUBJECT.test(line);

/** `SUBJECT: (C) ...`, over as many lines as it takes. */
export function readSubjectLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /SUBJ(?:ECT)?\s*[:;]/iy) ||
    scanner.take('keyword', /[A-Za-z]{1,9}\s*[:;]?/y);
  scanner.space();
  takeMark(scanner, isMarkInWords);
  scanner.space();
  scanner.rest('text');
}

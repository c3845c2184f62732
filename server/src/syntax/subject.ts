import { editDistance } from '../text/spelling';
import { isMarkInWords, takeMark } from './paragraphs';
import type { Scanner } from './scanner';

const SUBJECT = /^\s*SUBJ(?:ECT)?\s*[:;/]/i;

export const isSubjectLine = (line: string): boolean => SUBJECT.test(line);

/** The first word of a line with what is stuck to it: `SUBJ.`, `Subje)t:`, `SUBJECT`, `SUBJCT ;`. */
const HEAD = /^[^\S\r\n]{0,8}([A-Za-z][^\s:;.,]{3,9})(?:[^\S\r\n]?[:;,.])?(?=\s|$)/;

/** The line may mean to be the subject line: its first word is like the label, or the colon is missing. */
export function isNearSubjectLine(line: string): boolean {
  const word = HEAD.exec(line)?.[1]?.toUpperCase();
  return word !== undefined && (word === 'SUBJ' || editDistance(word, 'SUBJECT', 2) <= 2);
}

/** `SUBJECT: (C) ...`, over as many lines as it takes. */
export function readSubjectLine(scanner: Scanner): void {
  scanner.space();
  scanner.take('keyword', /SUBJ(?:ECT)?\s*[:;]/iy) ||
    scanner.take('keyword', /[A-Za-z][^\s:;.,]{0,9}(?:[^\S\r\n]?[:;.,])?/y);
  scanner.space();
  takeMark(scanner, isMarkInWords);
  scanner.space();
  scanner.rest('text');
}

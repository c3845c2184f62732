import { describe, expect, it } from 'vitest';
import { folding } from '../../server/src/features/folding';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

/** The first and the last line of each fold, as they read. */
function foldedLines(text: string): string[] {
  const { cables, tree } = snapshotOf(text);
  return folding(cables).map(
    ({ startLine, endLine }) =>
      `${tree.lines.content(startLine)} ... ${tree.lines.content(endLine)}`,
  );
}

describe('folding', () => {
  it('takes the parts of a telegram that run over several lines', () => {
    expect(foldedLines(TELEGRAM)).toEqual([
      'VZCZCXYZ0008 ... O P 201145Z DEC 06',
      'FM AMEMBASSY BAKU ... RUEHAK/AMEMBASSY ANKARA PRIORITY',
      'INFO RUEHNO/USMISSION USNATO PRIORITY 0549 ... RUEHAK/AMEMBASSY ANKARA PRIORITY',
      'SUBJECT: ROAD SAFETY SEMINAR OPENS IN THE NEW LIBRARY AFTER A ... LONG WAIT',
      'REF: A. BAKU 01753 ...      B. ANKARA 00042',
      '1. (U) The seminar on road safety opened ... on Monday.',
      'Background ... 3. (SBU) The library has three floors.',
    ]);
  });

  it('takes a paragraph with those below it, and those alone', () => {
    const folds = foldedLines(RECORD);
    expect(folds).toContain('RMKS/1. The reading room opens at eight. ... opens at nine.');
    expect(folds).toContain('1.A. On Sundays it ... opens at nine.');
  });

  it('takes each message of a file of several', () => {
    const second = `VZCZCXYZ0009\n${RECORD}`;
    const folds = foldedLines(`${TELEGRAM}${second}`);
    expect(folds[0]).toBe('VZCZCXYZ0008 ... NNNN');
    expect(folds).toContain('VZCZCXYZ0009 ... NNNN');
  });

  it('counts lines that end in CRLF alike', () => {
    const crlf = TELEGRAM.replaceAll('\n', '\r\n');
    expect(folding(snapshotOf(crlf).cables)).toEqual(folding(snapshotOf(TELEGRAM).cables));
  });

  it('gives no range twice, none of one line, and all in order', () => {
    for (const text of [TELEGRAM, RECORD, `${TELEGRAM}VZCZCXYZ0009\n${RECORD}`]) {
      const folds = folding(snapshotOf(text).cables);
      const drawn = folds.map(({ startLine, endLine }) => `${startLine}-${endLine}`);
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(folds.every(({ startLine, endLine }) => startLine < endLine)).toBe(true);
      const starts = folds.map(({ startLine }) => startLine);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it('finds nothing in an empty file', () => {
    expect(folding(snapshotOf('').cables)).toEqual([]);
  });
});

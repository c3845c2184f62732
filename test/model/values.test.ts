import { describe, expect, it } from 'vitest';
import { formatDate } from '../../server/src/model/calendar';
import { describe as describeTree } from '../../server/src/model/describe';
import { fullYearOf, monthOf, readPlainDate } from '../../server/src/model/dtg';
import { describeMark } from '../../server/src/model/mark';
import { parseCable } from '../../server/src/syntax/parse';

describe('formatDate', () => {
  it('names every month', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      formatDate({ year: 2006, month: i + 1, day: i + 10 }),
    );
    expect(months).toEqual([
      '10 January 2006',
      '11 February 2006',
      '12 March 2006',
      '13 April 2006',
      '14 May 2006',
      '15 June 2006',
      '16 July 2006',
      '17 August 2006',
      '18 September 2006',
      '19 October 2006',
      '20 November 2006',
      '21 December 2006',
    ]);
  });
});

describe('years of a date-time group', () => {
  it.each([
    ['06', 49, 2006],
    ['49', 49, 2049],
    ['50', 49, 1950],
    ['99', 49, 1999],
    ['1975', 49, 1975],
    ['2006', 49, 2006],
    ['6', 49, undefined],
    ['006', 49, undefined],
    ['20061', 49, undefined],
    ['', 49, undefined],
  ])('%j with the pivot %i is %s', (digits, pivot, year) => {
    expect(fullYearOf(digits, pivot)).toBe(year);
  });

  it.each([
    ['JAN', 1],
    ['dec', 12],
    ['Sep', 9],
    ['SEPT', undefined],
    ['', undefined],
  ])('the month %j is %s', (name, month) => expect(monthOf(name)).toBe(month));
});

describe('plain dates', () => {
  const september = { year: 2017, month: 9, day: 25 };
  it.each([
    ['Sep 25, 2017', september],
    ['September 25, 2017', september],
    ['25 September 2017', september],
    ['2017-09-25', september],
    ['9/25/2017', september],
    ['09/25/2017', september],
    ['9/31/2017', undefined],
    ['25/9/2017', undefined],
    ['2017-09-251', undefined],
    ['x2017-09-25', undefined],
    ['Sep 2017', undefined],
    ['Sept', undefined],
    ['25 2017', undefined],
    ['Sep 32, 2017', undefined],
    ['', undefined],
  ])('%j', (text, date) => expect(readPlainDate(text)).toEqual(date));
});

describe('captions on one line', () => {
  const captionsOf = (line: string): string[] =>
    (
      describeTree(
        parseCable(`UNCLAS OSLO 000123\n\n${line}\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n`),
      )[0]?.captions ?? []
    ).map(({ text }) => text);

  it.each([
    ['SIPDIS', ['SIPDIS']],
    ['SENSITIVE SIPDIS', ['SENSITIVE', 'SIPDIS']],
    ['SENSITIVE/SIPDIS', ['SENSITIVE', 'SIPDIS']],
    ['MED CHANNEL SIPDIS', ['MED CHANNEL', 'SIPDIS']],
    ['MED CHANNEL', ['MED CHANNEL']],
    ['NODIS SIPDIS NOFORN', ['NODIS', 'SIPDIS', 'NOFORN']],
    ['EXDIS TOSHU 24', ['EXDIS', 'TOSHU 24']],
    ['SIPDIS SOMETHING ELSE', ['SIPDIS', 'SOMETHING ELSE']],
    ['TERREP SOMETHING ELSE', ['TERREP SOMETHING ELSE']],
    ['SOMETHING SIPDIS', ['SOMETHING SIPDIS']],
    [`SIPDIS${' SIPDIS'.repeat(11)}`, Array.from({ length: 12 }, () => 'SIPDIS')],
    [`SIPDIS${' SIPDIS'.repeat(12)}`, [`SIPDIS${' SIPDIS'.repeat(12)}`]],
  ])('%s', (line, captions) => expect(captionsOf(line)).toEqual(captions));
});

describe('the words of the level', () => {
  const lineOf = (words: string) =>
    describeTree(parseCable(`${words} OSLO 000123\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n`))[0]
      ?.classification;

  it.each([
    ['UNCLAS', 'UNCLASSIFIED', undefined, 'solid'],
    ['UNCLASSIFIED', 'UNCLASSIFIED', undefined, 'solid'],
    ['UNCLAS E F T O', 'UNCLASSIFIED', 'EFTO', 'solid'],
    ['LIMITED OFFICIAL USE', 'UNCLASSIFIED', 'LOU', 'solid'],
    ['SENSITIVE BUT UNCLASSIFIED', 'UNCLASSIFIED', 'SBU', 'solid'],
    ['SBU', 'UNCLASSIFIED', 'SBU', 'solid'],
    ['C O N F I D E N T I A L', 'CONFIDENTIAL', undefined, 'spaced'],
    ['CONFIDENTIAL', 'CONFIDENTIAL', undefined, 'solid'],
    ['C O N F I D E N TIAL', 'CONFIDENTIAL', undefined, 'mixed'],
    ['C O N F I D  E N T I A L', 'CONFIDENTIAL', undefined, 'mixed'],
    ['S E C R E T', 'SECRET', undefined, 'spaced'],
    ['SECRET', 'SECRET', undefined, 'solid'],
    ['T O P S E C R E T', 'TOP SECRET', undefined, 'spaced'],
    ['TOP SECRET', 'TOP SECRET', undefined, 'solid'],
  ])('%s', (words, level, administrative, spacing) => {
    const line = lineOf(words);
    expect(line?.levelText).toBe(words);
    expect([line?.level, line?.administrative, line?.spacing]).toEqual([
      level,
      administrative,
      spacing,
    ]);
  });
});

describe('portion marks', () => {
  const markOf = (typed: string) => {
    const { brackets, text, entireText, reading } = describeMark(
      typed,
      { start: 0, end: typed.length },
      'after-number',
    );
    return [brackets, text, entireText, reading?.level ?? ''].join(' | ');
  };

  it.each([
    ['(C)', 'round | C | false | CONFIDENTIAL'],
    ['[C]', 'wrong | C | false | CONFIDENTIAL'],
    ['{C}', 'wrong | C | false | CONFIDENTIAL'],
    ['<C>', 'wrong | C | false | CONFIDENTIAL'],
    ['(C]', 'wrong | C | false | CONFIDENTIAL'],
    ['(C', 'unclosed | C | false | CONFIDENTIAL'],
    ['C)', 'unclosed | C | false | CONFIDENTIAL'],
    ['(C - ENTIRE TEXT)', 'round | C | true | CONFIDENTIAL'],
    ['(CONFIDENTIAL -- ENTIRE TEXT)', 'round | CONFIDENTIAL | true | CONFIDENTIAL'],
    ['(ENTIRE TEXT - S)', 'round | S | true | SECRET'],
    ['(C) ENTIRE TEXT', 'round | C | true | CONFIDENTIAL'],
    ['(C) - ENTIRE TEXT', 'round | C | true | CONFIDENTIAL'],
    ['(C) (ENTIRE TEXT)', 'round | C | true | CONFIDENTIAL'],
    ['SECRET - ENTIRE TEXT', 'none | SECRET | true | SECRET'],
    ['CONFIDENTIAL ENTIRE TEXT', 'none | CONFIDENTIAL | true | CONFIDENTIAL'],
    ['CONFIDENTIAL (ENTIRE TEXT)', 'none | CONFIDENTIAL | true | CONFIDENTIAL'],
    ['ENTIRE TEXT CONFIDENTIAL', 'none | CONFIDENTIAL | true | CONFIDENTIAL'],
    ['(Q)', 'round | Q | false | '],
  ])('%s', (typed, told) => expect(markOf(typed)).toBe(told));
});

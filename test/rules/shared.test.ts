import { describe, expect, it } from 'vitest';
import { codePoint, kindOf, widthOf } from '../../server/src/rules/shared/characters';
import { fullYear } from '../../server/src/rules/shared/citations';
import { datePartsOf, isDay, rewriteDate } from '../../server/src/rules/shared/dateText';
import { monthsMeant } from '../../server/src/rules/shared/dtgShape';
import { hasCategory, spelledRight } from '../../server/src/rules/shared/exemptions';
import { sectionName, writeReasons } from '../../server/src/rules/shared/reasons';
import { shown } from '../../server/src/rules/shared/shown';

describe('a date in figures', () => {
  it.each([
    ['20161220', { month: 12, day: 20, year: 2016, sign: '', yearFirst: true }],
    ['2016/12/20', { month: 12, day: 20, year: 2016, sign: '/', yearFirst: true }],
    ['2016-1-2', { month: 1, day: 2, year: 2016, sign: '-', yearFirst: true }],
    ['2016.10.02', { month: 10, day: 2, year: 2016, sign: '.', yearFirst: true }],
    ['12/20/2016', { month: 12, day: 20, year: 2016, sign: '/', yearFirst: false }],
    ['1-2-16', { month: 1, day: 2, year: 16, sign: '-', yearFirst: false }],
    ['10.31.2016', { month: 10, day: 31, year: 2016, sign: '.', yearFirst: false }],
    ['99/99/0000', { month: 99, day: 99, year: 0, sign: '/', yearFirst: false }],
  ])('%s is taken apart', (text, parts) => {
    expect(datePartsOf(text)).toEqual(parts);
  });

  it.each([
    '2016122',
    '201612200',
    'x20161220',
    '12016/12/20',
    '2016/12/200',
    '2016/123/20',
    '201a/12/20',
    '2016/1a/20',
    '2016/12/2a',
    '2016:12/20',
    '2016/12:20',
    '112/20/2016',
    '12/220/2016',
    '12/20/216',
    '12/20/20166',
    '12:20/2016',
    '12/20:2016',
    'DEC 20 2016',
    '',
  ])('"%s" is none', (text) => {
    expect(datePartsOf(text)).toBeUndefined();
  });

  it('is written as it was, with another month and day', () => {
    const rewritten = (text: string): string => {
      const parts = datePartsOf(text);
      return parts ? rewriteDate(parts, 3, 4) : '';
    };
    expect(rewritten('20161220')).toBe('20160304');
    expect(rewritten('2016/12/20')).toBe('2016/03/04');
    expect(rewritten('12-20-2016')).toBe('03-04-2016');
    expect(rewritten('12.20.06')).toBe('03.04.06');
  });

  it('is a day of the calendar from the first of January to the last of December', () => {
    expect(isDay(1, 1, 2016)).toBe(true);
    expect(isDay(12, 31, 2016)).toBe(true);
    expect(isDay(2, 29, 2016)).toBe(true);
    expect(isDay(2, 29, 2015)).toBe(false);
    expect(isDay(0, 1, 2016)).toBe(false);
    expect(isDay(13, 1, 2016)).toBe(false);
    expect(isDay(1, 0, 2016)).toBe(false);
    expect(isDay(4, 31, 2016)).toBe(false);
  });
});

describe('the year of a reference', () => {
  it.each([
    ['06', 2006, 2006],
    ['05', 2006, 2005],
    ['16', 2006, 2016],
    ['17', 2006, 1917],
    ['99', 2006, 1999],
    ['99', 1999, 1999],
    ['09', 1999, 2009],
    ['10', 1999, 1910],
    ['00', 1995, 2000],
    ['2006', 2006, 2006],
    ['1900', 2006, 1900],
    ['2099', 2006, 2099],
    ['1900', undefined, 1900],
  ])('%s near %s is %s', (typed, near, year) => {
    expect(fullYear(typed, near)).toBe(year);
  });

  it.each([
    ['1899', 2006],
    ['2100', 2006],
    ['06', undefined],
  ])('%s near %s says nothing', (typed, near) => {
    expect(fullYear(typed, near)).toBeUndefined();
  });
});

describe('a section of reasons', () => {
  it.each([
    ['1.4', '1.4'],
    ['1,4', '1.4'],
    ['1. 4', '1.4'],
    ['1..4', '1.4'],
    ['14', '1.4'],
    ['.1.4', '1.4'],
    ['3-301', '3-301'],
    ['13-301', '13-301'],
    ['3-3011', '3-3011'],
    ['3-30', '3-30'],
    ['x-301', 'x-301'],
    ['1.44', '1.44'],
    ['11.4', '11.4'],
    ['1.4x', '1.4x'],
    ['..1.4', '..1.4'],
  ])('%s is %s', (typed, name) => {
    expect(sectionName(typed)).toBe(name);
  });

  it('is written with its letters', () => {
    expect(writeReasons('1.4', ['b'], false)).toBe('1.4 (b)');
    expect(writeReasons('1.4', ['b', 'd'], false)).toBe('1.4 (b) and (d)');
    expect(writeReasons('1.4', ['b', 'd', 'e'], true)).toBe('1.4 (B), (D) AND (E)');
    expect(writeReasons('1.3', ['1', '5'], false)).toBe('1.3(a)(1)and(5)');
  });
});

describe('an exemption', () => {
  it('has the categories of its time', () => {
    const has = (years: string, digits: string): boolean =>
      hasCategory({ years, digits, suffix: '' });
    expect(['', '0', '1', '8', '9', '11'].map((digits) => has('', digits))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(['', '0', '1', '9', '10'].map((digits) => has('25', digits))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['50X1-HUM', '50X1-HUM'],
    ['50X1-HUMAN', '50X1-HUM'],
    ['50X1HUM', '50X1-HUM'],
    ['50X2-WMDS', '50X2-WMD'],
    ['50X2-HUM', undefined],
    ['50X1-WMD', undefined],
    ['25X2-WMD', undefined],
    ['50X3-HUM', undefined],
    ['LIBRARY', undefined],
  ])('%s is spelled %s', (code, right) => {
    expect(spelledRight(code)).toBe(right);
  });
});

describe('a month', () => {
  it.each([
    ['DEC', ['DEC']],
    ['december', ['DEC']],
    ['DEX', ['DEC']],
    ['JUM', ['JUN', 'JUL']],
    ['JUNE', ['JUN']],
    ['MA', ['MAR', 'MAY']],
    ['XYZ', []],
  ])('%s means %j', (name, meant) => {
    expect(monthsMeant(name)).toEqual(meant);
  });
});

describe('what a message shows of a text', () => {
  it('is cut where no code is longer, on one line', () => {
    expect(shown('  PREL,\n\t SCUL ')).toBe('PREL, SCUL');
    expect(shown('X'.repeat(32))).toBe('X'.repeat(32));
    expect(shown('X'.repeat(33))).toBe(`${'X'.repeat(32)}…`);
    expect(shown(`${'X'.repeat(31)} Y`)).toBe(`${'X'.repeat(31)}…`);
    expect(shown(`X${' '.repeat(64)}`)).toBe('X…');
    expect(shown(`X${' '.repeat(63)}`)).toBe('X');
  });

  it('names characters by their number', () => {
    expect(['A', '\u2019', '\u{1f4da}', '\t'].map(codePoint)).toEqual([
      'U+0041',
      'U+2019',
      'U+1F4DA',
      'U+0009',
    ]);
  });
});

describe('characters', () => {
  it('are odd in six ways', () => {
    expect(['\t', '\u00a0', '\u200b', '\u0007', '\u2019', '\u00e4'].map(kindOf)).toEqual([
      'tab',
      'blank',
      'invisible',
      'control',
      'typographic',
      'foreign',
    ]);
  });

  it('take up as many columns as the telegraph prints', () => {
    expect(widthOf('the library')).toBe(11);
    expect(widthOf('\tlibrary')).toBe(15);
    expect(widthOf('the\tlibrary')).toBe(15);
    expect(widthOf('the \u200blibrary')).toBe(11);
    expect(widthOf('the\u2014library')).toBe(12);
    expect(widthOf('the\u2026')).toBe(6);
    expect(widthOf('\u{1f4da}')).toBe(2);
  });
});

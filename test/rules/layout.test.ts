import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/features/fixAll';
import { sampleTelegram } from '../../server/src/rules/shared/sampleTelegram';
import { applyEdits } from '../../server/src/text/edits';
import { findingsOf } from '../helpers/judge';

const named = (text: string, rule: string, judging: object = {}) =>
  findingsOf(text, judging).filter((finding) => finding.rule.name === rule);

/** The text after the first fix of the first finding of a rule. */
function mended(text: string, rule: string): string {
  const fix = named(text, rule)[0]?.fixes()[0];
  return fix ? applyEdits(text, fix.edits) : text;
}

const withText = (text: string): string => sampleTelegram({ text: `\n${text}\n` });

describe('mends of the layout', () => {
  it.each([
    ['\u2018a\u2019 \u201cb\u201d', `'a' "b"`],
    ['c \u2013 d \u2014 e', 'c - d -- e'],
    ['and so on\u2026', 'and so on...'],
  ])('write %j with the signs of the keyboard', (typed, plain) => {
    const text = (words: string): string =>
      withText(`1. (U) The mayor said ${words}.\n\n2. (C) He left.`);
    const judge = (version: string) => findingsOf(version);
    expect(applyEdits(text(typed), fixAll(text(typed), judge).edits)).toBe(text(plain));
  });

  it.each([
    ['J\u00e4rvi', 'Jarvi'],
    ['10 \u20ac', '10 EUR '],
    ['see \u00b61', 'see PARA 1'],
    ['\u0141\u00f3d\u017a', 'Lodz'],
    ['stra\u00dfe', 'strasse'],
  ])('offer letters and words for %j', (typed, plain) => {
    const text = (words: string): string => withText(`1. (U) Of ${words}.\n\n2. (C) He left.`);
    let version = text(typed);
    for (let i = 0; i < 4; i++) version = mended(version, 'character-not-transmittable');
    expect(version).toBe(text(plain));
  });

  it('offer nothing for a character that no word stands for', () => {
    const text = withText('1. (U) Well \u{1f6a6} and \ufffd.\n\n2. (C) He left.');
    const found = named(text, 'character-not-transmittable');
    expect(found.map(({ fixes }) => fixes())).toEqual([[], []]);
  });

  it('break a long line at blanks, as often as it takes', () => {
    const words = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
    const text = withText(`1. (U) ${words}.\n\n2. (C) He left.`);
    const broken = mended(text, 'line-too-long');
    expect(named(broken, 'line-too-long')).toEqual([]);
    expect(broken.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    expect(Math.max(...broken.split('\n').map((line) => line.length))).toBeLessThanOrEqual(69);
  });

  it('break no word, no address and no line of TAGS', () => {
    const word = 'x'.repeat(80);
    const tags = `TAGS: PREL, SCUL, FI${', ECON'.repeat(12)}`;
    for (const text of [withText(`1. (U) ${word}\n\n2. (C) He left.`), sampleTelegram({ tags })]) {
      expect(named(text, 'line-too-long').map(({ fixes }) => fixes())).toEqual([[]]);
    }
  });

  it('count 69 characters, trailing blanks not among them', () => {
    const line = (n: number): string => `1. (U) ${'x '.repeat(40)}`.slice(0, n - 1).concat('y');
    const count = (n: number, behind = ''): number =>
      named(withText(`${line(n)}${behind}\n\n2. (C) He left.`), 'line-too-long').length;
    expect([count(69), count(70), count(69, '   ')]).toEqual([0, 1, 0]);
  });

  it('count a tab to the next stop of eight', () => {
    const text = (tab: string): string => withText(`1. (U) ${'x'.repeat(53)}${tab}yyyyy`);
    expect(named(text('\t'), 'line-too-long')).toEqual([]);
    expect(named(text('\t\t'), 'line-too-long')).toHaveLength(1);
    expect(mended(text('\t\t'), 'tab-in-text')).toBe(text(' '.repeat(12)));
  });

  it('put the lines of the text header in order', () => {
    const jumbled = sampleTelegram({
      eo: 'SUBJECT: CITY LIBRARY OPENS',
      subject: 'E.O. 12958: DECL: 12/20/2016',
    });
    const order = sampleTelegram({ subject: 'SUBJECT: CITY LIBRARY OPENS' });
    expect(mended(jumbled, 'text-header-out-of-order')).toBe(order);
  });
});

describe('what is let pass', () => {
  it('typographic characters in the labelled layout, which goes over no telegraph', () => {
    const text =
      'UNCLASSIFIED\nMRN: 17 OSLO 1234\nDate/DTG: Sep 25, 2017 / 250150Z SEP 17\n' +
      'From: AMEMBASSY OSLO\nAction: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\nTAGS: SCUL, NO\n' +
      'Subject: A \u201cLibrary\u201d\n\n1. (U) It\u2019s open \u2013 at last.\n';
    expect(
      findingsOf(text, { today: '2018-01-01' }).filter(({ rule }) => rule.element === 'layout'),
    ).toEqual([]);
  });

  it('a byte order mark at the start of the file', () => {
    expect(findingsOf(`\ufeff${sampleTelegram()}`)).toEqual([]);
  });

  it('a section of 100 lines', () => {
    const text = (lines: number): string =>
      withText(
        `1. (U) Summary: books. End summary.\n\n2. (C) Books:\n${'A book.\n'.repeat(lines)}`,
      );
    const found = (lines: number) => named(text(lines), 'section-too-long');
    const [one] = found(200);
    const over = Number(/^\d+/.exec(one?.message ?? '')?.[0]);
    const most = 200 - (over - 100);
    expect(found(most)).toEqual([]);
    expect(found(most + 1)).toHaveLength(1);
  });

  it('each section by itself', () => {
    const line = (n: number): string =>
      `C O N F I D E N T I A L SECTION 0${n} OF 02 HELSINKI 001837`;
    const text = sampleTelegram({
      classification: line(1),
      text:
        `\n1. (U) Summary: books. End summary.\n\n2. (C) Books:\n${'A book.\n'.repeat(70)}\n` +
        `${line(2)}\n\n3. (C) More:\n${'A book.\n'.repeat(70)}\n`,
    });
    expect(named(text, 'section-too-long')).toEqual([]);
  });
});

describe('text-header-repeated', () => {
  it('leaves the placeholder alone that prints of the 1970s have above the real TAGS', () => {
    const text = sampleTelegram({ tags: 'TAGS: N/A\nTAGS: PREL, SCUL, FI' });
    expect(named(text, 'text-header-repeated')).toEqual([]);
  });
});

describe('fixing all in an archive copy', () => {
  it('strips it of what storage put in', () => {
    const clean = sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nREF: A. OSLO 321\n     B. STATE 4567',
      text: '\n1. (U) The new city library opened (ref A) with a seminar on\nroad safety.\n\n2. (C) The librarian left (ref B).\n',
    });
    const stored = clean
      .replace('PP RUEHC RUEHNY\n', '$&\n')
      .replace('     B.', '     1B.')
      .replace('on\nroad', 'on\n\nHELSINKI 00001837  002 OF 002\n\n\nroad')
      .replace('1. (U)', '\u00b61. (U)')
      .replace('2. (C)', '\u00b62. (C)')
      .replace('SIPDIS\n', 'SIPDIS\n\nSIPDIS\n');
    const judge = (version: string) => findingsOf(version, { profile: 'archive' });
    expect(applyEdits(stored, fixAll(stored, judge).edits)).toBe(clean);
  });
});

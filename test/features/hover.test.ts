import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { dtgInWords, spanInWords, zoneHours } from '../../server/src/features/hover/time';
import type { CalendarDate } from '../../server/src/model/calendar';
import type { Finding } from '../../server/src/rules/check';
import { defineRule } from '../../server/src/rules/rule';
import { RECORD, snapshotOf, TELEGRAM } from './messages';

/** What the hover says of the first place where `words` stand: the place, then its lines. */
function told(text: string, words: string, within = 0): string[] | undefined {
  const offset = text.indexOf(words);
  expect(offset).toBeGreaterThanOrEqual(0);
  const shown = hover(snapshotOf(text).cables, [], offset + within);
  if (!shown) return undefined;
  const place = text.slice(shown.span.start, shown.span.end);
  return [place, ...shown.parts.flatMap(({ title, lines }) => [title, ...lines])];
}

/** The telegram with one of its parts written otherwise. */
const withPart = (part: string, instead: string): string => {
  expect(TELEGRAM).toContain(part);
  return TELEGRAM.replace(part, instead);
};

describe('hover on the heading', () => {
  it.each([
    ['OO RUEHC', ['OO', 'Precedence', 'IMMEDIATE: second to FLASH']],
    ['3541145', ['3541145', 'Filing time', 'Wednesday, 20 December 2006, 11:45 UTC']],
    ['CCCCC', ['CCCCC', 'Security letters', 'CONFIDENTIAL']],
    ['201145Z', ['201145Z DEC 06', 'Date-time group', 'Wednesday, 20 December 2006, 11:45 UTC']],
    ['0549', ['0549', 'Continuity number', 'Message 549 of the originator to this addressee']],
  ])('decodes %s', (words, lines) => {
    expect(told(TELEGRAM, words)).toEqual(lines);
  });

  it('tells which of two precedences is whose', () => {
    expect(told(TELEGRAM, 'O P 2011')).toContain('For the action addressees');
    expect(told(TELEGRAM, 'P 2011')).toContain('For the info addressees');
    expect(told(TELEGRAM, 'IMMEDIATE 2008')).toContain('IMMEDIATE: second to FLASH');
  });

  it('tells the role of an address', () => {
    expect(told(TELEGRAM, 'AMEMBASSY BAKU', 5)?.[2]).toBe('The originator');
    expect(told(TELEGRAM, 'SECSTATE', 2)?.[2]).toMatch(/^Action addressee/);
    expect(told(TELEGRAM, 'ANKARA', 2)?.[2]).toMatch(/^Info addressee/);
  });

  it('tells what an operating signal means', () => {
    expect(told(TELEGRAM, 'ZNY')?.[2]).toMatch(/^ZNY: /);
  });

  it('reads a release code behind the security letters', () => {
    const text = withPart('CCCCC', 'CCCBB');
    expect(told(text, 'CCCBB')).toContain('CONFIDENTIAL; releasable to United Kingdom');
  });

  it('tells both dates of a filing day where the year is not known', () => {
    const text = TELEGRAM.replace('O P 201145Z DEC 06\n', '');
    expect(told(text, '3541145')?.[2]).toBe(
      '20 December, or 19 December in a leap year, 11:45 UTC',
    );
  });

  it('takes the year of a filing day that is nearest to the message', () => {
    const text = withPart('3541145', '0010005').replace('201145Z DEC 06', '312350Z DEC 06');
    expect(told(text, '0010005')?.[2]).toBe('Monday, 1 January 2007, 00:05 UTC');
  });

  it('says nothing of what cannot be', () => {
    expect(told(withPart('201145Z DEC 06', '321145Z DEC 06'), '321145Z')).toBeUndefined();
    expect(told(withPart('3541145', '9991145'), '9991145')?.[2]).toBe('Day 999, 11:45 UTC');
  });
});

describe('hover on the text header', () => {
  it('tells the level, the section and the number', () => {
    expect(told(TELEGRAM, 'C O N F')).toContain('CONFIDENTIAL, the level of the whole message');
    expect(told(TELEGRAM, 'SECTION 01')).toContain('Part 1 of 2 of a long message');
    expect(told(TELEGRAM, 'BAKU 001837')).toContain('Others refer to it as 06 BAKU 1837');
    const numbered = RECORD.replace('MSGID', 'NAVADMIN 001/22\nMSGID');
    expect(told(numbered, 'NAVADMIN 001')?.slice(2)).toEqual(['Message 1 of NAVADMIN']);
    expect(told(RECORD, 'UNCLAS')).toContain('UNCLASSIFIED, the level of the whole message');
  });

  it('tells the order and when it was in force', () => {
    expect(told(TELEGRAM, '12958')).toEqual([
      '12958',
      'Executive order',
      'E.O. 12958 on classified national security information, as amended by E.O. 13292',
      'In force from 22 September 2003 to 26 June 2010',
    ]);
    expect(told(withPart('12958', '13526'), '13526')?.[4]).toBe(
      'Not yet signed when this message was written',
    );
  });

  it.each([
    ['12/20/2016', ['Declassified on 20 December 2016, 10 years after the message']],
    [
      '12/21/2020',
      [
        'Declassified on 21 December 2020, 14 years and 1 day after the message',
        'Without an exemption, 25 years at most: 20 December 2031',
      ],
    ],
    ['12/01/2006', ['Declassified on 1 December 2006, before the message was written']],
  ])('tells the declassification date %s in years', (date, lines) => {
    expect(told(withPart('12/20/2016', date), date)).toEqual([date, 'Declassification', ...lines]);
  });

  it.each([
    ['DECL: OADR', 'OADR', /^OADR: Originating agency's determination required$/],
    ['DECL: X6', 'X6', /^X6: harms relations/],
    ['N/A', 'N/A', /^Not applicable/],
  ])('tells what %s means', (value, words, expected) => {
    const lines = told(withPart('DECL: 12/20/2016', value), words);
    expect(lines?.some((line) => expected.test(line))).toBe(true);
  });

  it('spells out the reasons, all of them or the one under the cursor', () => {
    expect(told(TELEGRAM, '1.4')?.slice(1)).toEqual([
      'Reasons, section 1.4',
      '(b) foreign government information',
      '(d) foreign relations or foreign activities, confidential sources included',
    ]);
    expect(told(TELEGRAM, 'd).')).toEqual([
      'd',
      'Reasons, section 1.4',
      '(d) foreign relations or foreign activities, confidential sources included',
    ]);
  });
});

describe('hover on a portion mark', () => {
  it.each([
    ['(U)', ['UNCLASSIFIED']],
    ['(SBU)', ['UNCLASSIFIED', 'SBU: Sensitive But Unclassified']],
    [
      '(C/NF)',
      ['CONFIDENTIAL', 'NOFORN: not releasable to foreign nationals', 'Written today: (C//NF)'],
    ],
  ])('decodes %s', (mark, lines) => {
    expect(told(TELEGRAM, mark)).toEqual([mark, 'Portion mark', ...lines]);
  });

  it('says nothing of prose', () => {
    expect(told(TELEGRAM, 'reflectors')).toBeUndefined();
  });
});

describe('hover on a finding', () => {
  const rule = defineRule({
    name: 'some-rule',
    element: 'dtg',
    summary: 'Something is wrong',
    why: 'It matters.',
    source: 'made for tests',
    ids: [],
    level: { draft: 'error', archive: 'error' },
    fix: 'none',
    bad: 'x',
    good: 'y',
    check: () => undefined,
  });
  const at = (words: string): Finding => {
    const start = TELEGRAM.indexOf(words);
    const span = { start, end: start + words.length };
    return { rule, level: 'error', span, message: 'wrong', related: [], fixes: () => [] };
  };

  it('tells the value first, then why, once for each rule', () => {
    const findings = [at('201145Z DEC 06'), at('201145Z')];
    const shown = hover(snapshotOf(TELEGRAM).cables, findings, TELEGRAM.indexOf('1145Z DEC'));
    expect(shown?.parts.map(({ title }) => title)).toEqual([
      'Date-time group',
      'Something is wrong',
    ]);
    expect(shown?.parts[1]?.lines).toEqual(['It matters.']);
  });

  it('tells why even where there is no value to decode', () => {
    const shown = hover(
      snapshotOf(TELEGRAM).cables,
      [at('asked for reflectors'), at('reflectors')],
      TELEGRAM.indexOf('reflectors'),
    );
    expect(TELEGRAM.slice(shown?.span.start, shown?.span.end)).toBe('reflectors');
    expect(shown?.parts).toEqual([{ title: 'Something is wrong', lines: ['It matters.'] }]);
  });

  it('is of the message that the place is in', () => {
    const second = TELEGRAM.replace('201145Z DEC 06', '211145Z DEC 06');
    const text = `${TELEGRAM}${second}`;
    const shown = hover(snapshotOf(text).cables, [], text.indexOf('211145Z'));
    expect(shown?.parts[0]?.lines[0]).toBe('Thursday, 21 December 2006, 11:45 UTC');
  });

  it('of an empty file is none', () => {
    expect(hover(snapshotOf('').cables, [], 0)).toBeUndefined();
  });
});

describe('times in words', () => {
  const day = (year: number, month: number, date: number): CalendarDate => ({
    year,
    month,
    day: date,
  });

  it('moves a group of another zone to UTC, over midnight too', () => {
    const { cables } = snapshotOf(withPart('201145Z DEC 06', '010130C JAN 07'));
    const dtg = cables[0]?.dtgLine?.dtg;
    expect(dtg && dtgInWords(dtg)).toEqual([
      'Sunday, 31 December 2006, 22:30 UTC',
      '01:30 on 1 January 2007 in zone C (UTC+3)',
    ]);
  });

  it.each([
    ['Z', 0],
    ['A', 1],
    ['I', 9],
    ['K', 10],
    ['M', 12],
    ['N', -1],
    ['Y', -12],
    ['J', undefined],
    ['', undefined],
    ['AB', undefined],
  ])('puts zone %j at %j hours', (letter, hours) => {
    expect(zoneHours(letter)).toBe(hours);
  });

  it.each([
    [day(2006, 12, 20), day(2016, 12, 20), '10 years'],
    [day(2006, 12, 20), day(2016, 12, 19), '9 years and 365 days'],
    [day(2004, 2, 29), day(2005, 2, 28), '1 year'],
    [day(2006, 12, 20), day(2006, 12, 21), '1 day'],
    [day(2006, 12, 20), day(2006, 12, 20), 'the same day'],
  ])('counts from %j to %j as %s', (earlier, later, words) => {
    expect(spanInWords(earlier, later)).toBe(words);
  });
});

describe('hover on codes and names of the vocabulary', () => {
  /** What is told and the document it is from. */
  function sourced(text: string, words: string, within = 0): (string | undefined)[] {
    const offset = text.indexOf(words);
    expect(offset).toBeGreaterThanOrEqual(0);
    const [part] = hover(snapshotOf(text).cables, [], offset + within)?.parts ?? [];
    return [part?.title, ...(part?.lines ?? []), part?.source];
  }

  it('names the post behind a routing indicator, wherever it stands', () => {
    expect(sourced(TELEGRAM, 'RUEHKB')).toEqual([
      'Routing indicator',
      'RUEHKB: AMEMBASSY BAKU',
      'Post of the Department of State',
      expect.stringContaining('ACP 117'),
    ]);
    expect(told(TELEGRAM, 'RUEHNO')?.[2]).toMatch(/^RUEHNO: USMISSION USNATO/);
    expect(told(TELEGRAM, 'RUEHAK/')?.[2]).toBe('RUEHAK: AMEMBASSY ANKARA');
    expect(told(withPart('OO RUEHC', 'OO RUEHKBCR'), 'RUEHKBCR')).toContain('Ending CR: crypto');
    expect(told(withPart('OO RUEHC', 'OO RUXXXXX'), 'RUXXXXX')?.[2]).toBe(
      'RUXXXXX: not in the public list; United States',
    );
  });

  it('names the indicator and the station of a post', () => {
    expect(told(TELEGRAM, 'AMEMBASSY ANKARA')?.slice(1)).toEqual([
      'Address',
      'Info addressee: is sent the message for information',
      'Post of the Department of State',
      'Routing indicator RUEHAK',
      'Numbers its messages ANKARA',
    ]);
  });

  it('reads the turned names of the labelled layout', () => {
    const text = `UNCLASSIFIED

MRN: 26 VALLETTA 131
Date/DTG: Feb 20, 2026 / 200935Z FEB 26
From: AMEMBASSY VALLETTA
Action: WASHDC, SECSTATE ROUTINE ; ROME, AMEMBASSY ROUTINE
E.O.: 13526
TAGS: SCUL, MT
Captions: SIPDIS
Subject: The Detective Shelf

1. (U) The shelf is found.
`;
    expect(told(text, 'ROME, AM')?.slice(2)).toContain('Numbers its messages ROME');
    expect(told(text, '26 VALLETTA 131')).toContain('Message 131 of VALLETTA');
    expect(told(text, 'MT\n')?.[2]).toBe('MT: Malta');
    expect(told(text, 'SIPDIS')?.[1]).toBe('Caption');
  });

  it.each([
    ['FM AMEM', 'FM: Originator (line 6)'],
    ['INFO RUEHNO', 'INFO: Information addressees (line 8)'],
    ['BT\nC O N', 'BT: Break between heading, text and ending (lines 11 and 13)'],
    ['NNNN', 'NNNN: End of the message (line 16)'],
  ])('tells what the procedure sign of %j means', (words, line) => {
    expect(told(TELEGRAM, words)?.slice(1)).toEqual(['Procedure sign', line]);
  });

  it('takes the start line apart', () => {
    expect(told(TELEGRAM, 'VZCZC')?.slice(1)).toEqual([
      'Start of the transmission',
      'Channel XYZ, number 0008',
    ]);
  });

  it('tells what a caption means, and since when it is over', () => {
    expect(sourced(TELEGRAM, 'SIPDIS')).toEqual([
      'Caption',
      'SIPDIS: Release to the distribution database on SIPRNet',
      'Telegram 06 STATE 89712, unclassified guidance on SIPDIS',
    ]);
    expect(told(withPart('SIPDIS', 'LIMITED OFFICIAL USE'), 'LIMITED OFFICIAL')).toContain(
      'In use until 1995-09-30; today: SENSITIVE',
    );
    expect(told(withPart('SIPDIS', 'STADIS'), 'STADIS')).toContain(
      'May be combined with NODIS or EXDIS',
    );
    expect(told(withPart('SIPDIS', 'DEPT FOR EUR/CARC'), 'EUR/CARC')?.slice(1)).toEqual([
      'Passing instruction',
      'For the offices named in the Department',
    ]);
  });

  it('names TAGS in the list of the day and in the others where they differ', () => {
    expect(told(TELEGRAM, 'PGOV')?.slice(1, 4)).toEqual([
      'Subject TAG',
      'PGOV: Internal Governmental Affairs',
      'Subject TAG, Political Affairs',
    ]);
    expect(told(withPart('PREL, AJ', 'KPAO, AJ'), 'KPAO')?.slice(1)).toEqual([
      'Program TAG',
      'KPAO: Public Affairs Office',
    ]);
    expect(told(TELEGRAM, 'AJ')?.slice(1)).toEqual([
      'Country TAG',
      'AJ: Azerbaijan',
      'In FIPS 10-4 (about 1976 to the 2010s)',
      'In the current list Azerbaijan is AZ',
    ]);
    expect(told(withPart('PREL, AJ', 'PREL, CH'), 'CH\n')?.slice(1)).toEqual([
      'Country TAG',
      'CH: China',
      'In FIPS 10-4 (about 1976 to the 2010s), and in the list of 1974',
      'In the current list CH is Switzerland',
      'In the current list China is CN',
    ]);
    expect(told(withPart('PREL, AJ', 'PREL, AZ'), 'AZ\n')).toContain(
      'Not in the lists of 2006, which have AJ for Azerbaijan',
    );
    expect(told(withPart('PREL, AJ', 'PREL, US'), 'US\n')?.at(-1)).toMatch(/^Only where/);
    expect(told(withPart('PREL, AJ', 'PREL, QQQQ'), 'QQQQ')).toBeUndefined();
  });

  it('tells whose message a reference is, there and where the text mentions it', () => {
    expect(told(TELEGRAM, 'BAKU 01753')?.slice(1)).toEqual([
      'Reference A',
      'Message 1753 of AMEMBASSY BAKU, 2006, the year of this message',
    ]);
    const text = withPart('opened\non Monday', 'opened\n(ref B) on Monday');
    expect(told(text, 'ref B', 4)).toEqual([
      'ref B',
      'Reference B',
      'ANKARA 00042',
      'Message 42 of AMEMBASSY ANKARA, 2006, the year of this message',
    ]);
    expect(told(withPart('on Monday', '(ref Z) on Monday'), 'ref Z', 2)).toBeUndefined();
    expect(told(withPart('BAKU 01753', '05 OSLO 12 (NOTAL)'), '05 OSLO')?.slice(2)).toEqual([
      'Message 12 of AMEMBASSY OSLO, 05',
      'NOTAL: not sent to, or not needed by, all addressees',
    ]);
  });

  it('reads a mark piece by piece, countries by their names', () => {
    const mark = (typed: string): string[] | undefined =>
      told(withPart('(C/NF)', typed), typed)?.slice(2);
    expect(mark('(C//REL TO USA, GBR)')).toEqual([
      'CONFIDENTIAL',
      'REL TO USA, GBR: may be released to United States, United Kingdom',
    ]);
    expect(mark('(S//REL TO USA, ACGU)')).toContain(
      'REL TO USA, ACGU: may be released to United States, FOUR EYES (Australia, Canada, United Kingdom)',
    );
    expect(mark('(S//SI//NF)')).toEqual([
      'SECRET',
      expect.stringMatching(/^SI: control system of sensitive compartmented information/),
      'NOFORN: not releasable to foreign nationals',
    ]);
    expect(mark('(U//LES)')).toContain('LES: Law Enforcement Sensitive');
    expect(told(withPart('SECTION 01 OF 02 BAKU', '//NOFORN BAKU'), 'NOFORN')).toContain(
      'NOFORN: not releasable to foreign nationals',
    );
  });

  it('names the sets of a record message and the words in them', () => {
    expect(told(RECORD, 'MSGID')?.slice(1)).toEqual([
      'Set MSGID',
      'Message identification: kind, originator, serial, month',
      'MSGID/GENADMIN/<ORIGINATOR>/-/<MON>//',
    ]);
    expect(told(RECORD, 'GENADMIN')?.[2]).toBe('GENADMIN: General administrative message');
    expect(told(RECORD, 'DOC/')?.[2]).toBe('DOC: Document');
    expect(told(RECORD, 'RMKS')?.[1]).toBe('Set RMKS');
  });
});

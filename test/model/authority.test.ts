import { expect, it, describe as suite, test } from 'vitest';
import type { Cable } from '../../server/src/model/cable';
import { formatIsoDate, parseIsoDate } from '../../server/src/model/calendar';
import { readDate } from '../../server/src/model/declassification';
import { describe } from '../../server/src/model/describe';
import { parseCable } from '../../server/src/syntax/parse';

/** A telegram of this day with these lines of authority. */
function telegram(eo: string, statement = '', dtg = '201145Z DEC 06'): Cable {
  const [cable] = describe(
    parseCable(
      `R ${dtg}\nFM AMEMBASSY OSLO\nBT\nC O N F I D E N T I A L OSLO 000123\n\n${eo}\n` +
        `TAGS: PREL, NO\nSUBJECT: LIBRARY HOURS\n\n${statement}\n\n1. (C) It stays open until eight.\n`,
    ),
  );
  if (!cable) throw new Error('no message');
  return cable;
}

suite('a date', () => {
  const origin = { pivot: 50, date: parseIsoDate('2006-12-20') };
  const read = (text: string): string | undefined => {
    const date = readDate(text, origin);
    return date && formatIsoDate(date);
  };

  test.each([
    ['12/20/2016', '2016-12-20'],
    ['6/3/2016', '2016-06-03'],
    ['2016/12/20', '2016-12-20'],
    ['20161220', '2016-12-20'],
    ['11-22-2012', '2012-11-22'],
    ['12.20.2016', '2016-12-20'],
    ['June 21, 2016', '2016-06-21'],
    ['21 JUN 2016', '2016-06-21'],
    ['20 DEC 16', '2016-12-20'],
    ['20-DEC-16', '2016-12-20'],
    ['6/30/16', '2016-06-30'],
    ['6/30/05', '2005-06-30'],
    ['6/30/99', '1999-06-30'],
    ['6/30/31', '2031-06-30'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    '02/30/2016',
    '13/20/2016',
    '20/12/2016',
    '12/20/20166',
    '12/2O/2016',
    '123/20/2016',
    '2016/12/200',
    'XYZ 20, 2016',
    '',
  ])('%s is none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('two figures go by the pivot where the message has no date', () => {
    expect(readDate('6/30/16', { pivot: 50 })?.year).toBe(2016);
    expect(readDate('6/30/60', { pivot: 50 })?.year).toBe(1960);
  });
});

suite('the E.O. line', () => {
  test.each([
    ['E.O. 12958: DECL: 12/20/2016', '12958'],
    ['EO 12958 DECL 12/20/2016', '12958'],
    ['E.0.12958: DECL: 12/20/2016', '12958'],
    ['E.9. 12958: DECL: 12/20/2016', '12958'],
    ['W.O. 12958: DECL: 12/20/2016', '12958'],
    ['E..O. 12958: DECL: 12/20/2016', '12958'],
    ['E.O. 12958, AS AMENDED: DECL: 12/20/2016', '12958'],
    ['E.O. 12958; DECLASSIFIED DECEMBER 20, 2016', '12958'],
    ['E.O. 12958: DCEL: 12/20/2016', '12958'],
    ['E.O. 12958: DECLl: 12/20/2016', '12958'],
    ['E.O. 12958: DECL: DECL: 12/20/2016', '12958'],
    ['E.O. 1295S: DECL: 12/20/2016', '1295S'],
    ['E.O. 12,958: DECL: 12/20/2016', '12,958'],
    ['E.O. 12958DECL: 12/20/2016', '12958'],
  ])('%s has its order and its date', (line, order) => {
    const { eo } = telegram(line).authority;
    expect(eo?.order?.value).toBe(order);
    expect(eo?.declassification).toMatchObject({
      kind: 'date',
      date: { year: 2016, month: 12, day: 20 },
    });
    expect(eo?.decl).toBeDefined();
  });

  test.each([
    ['E.O. 12958: N/A', 'not-applicable'],
    ['E.O. 12958: N/S', 'not-applicable'],
    ['E.O. 12958: /A', 'not-applicable'],
    ['E.O. 12958: DECL:', 'none'],
    ['E.O. 12958: DECL: CLOSURE OF THE FAIR', 'event'],
    ['E.O. 12958: DECL: DECLARATION OF PEACE', 'event'],
    ['E.O. 12958: DNG: CO 01/26/2021', 'downgrade'],
    ['E.O. 12958: DECL: TWENTY YEARS', 'event'],
    ['E.O. 12958: DECL: OADR', 'code'],
    ['E.O. 12958: DECL: 1.6X1', 'code'],
    ['E.O. 12958: DECL: (X1)', 'code'],
    ['E.O. 12958: DECL: 25X1-HUMAN', 'exemption'],
    ['E.O. 12958: DECL: 12/20', 'date'],
    ['E.O. 12958: DECL: 2016', 'date'],
    ['E.O. 12958: DECL: AFTER THE 2016 FAIR', 'event'],
    ['E.O. 11652: XGDS-2', 'code'],
    ['E.O. 12065: RDS-1 (DMCELHANEY( 11-27-99', 'code'],
  ])('%s says %s', (line, kind) => {
    expect(telegram(line).authority.eo?.declassification.kind).toBe(kind);
  });

  test('keeps the values behind the first one', () => {
    const also = (line: string): string[] | undefined =>
      telegram(line).authority.eo?.declassification.also?.map(({ value }) => value);
    expect(also('E.O. 12958: DECL: 12/20/2014, 12/20/2016')).toEqual(['12/20/2016']);
    expect(also('E.O. 12958: N/A 12/20/2016')).toEqual(['12/20/2016']);
    expect(also('E.O. 12958: DECL: X1, X6')).toEqual(['X6']);
    expect(also('E.O. 12958: DECL: 25X4, 12/20/2036')).toBeUndefined();
  });

  test('names the source of a code', () => {
    expect(
      telegram('E.O. 12958: DECL: SOURCE MARKED OADR').authority.eo?.declassification,
    ).toMatchObject({ kind: 'code', code: 'SOURCE MARKED OADR' });
  });

  it('ends where TAGS begin on it', () => {
    const cable = telegram('E.O. 12958: N/A TAGS: SCUL, NO');
    expect(cable.authority.eo?.declassification.kind).toBe('not-applicable');
    expect(cable.tags?.tags.map(({ code }) => code)).toContain('SCUL');
  });

  test.each([
    'E. 9482 LIBRARY 505',
    'EOD 5337 0.0 5.0',
    'E. OLMSTED SCHOLARS',
    'EVERY 12958 READERS',
  ])('%s is none', (line) => {
    expect(telegram(line).authority.eo).toBeUndefined();
  });
});

suite('Classified By', () => {
  const statement = (line: string): string => {
    const [{ who, reasons } = { who: undefined, reasons: undefined }] = telegram(
      'E.O. 12958: DECL: 12/20/2016',
      line,
    ).authority.classifiedBy;
    const letters = reasons?.letters.map(({ value }) => value).join('');
    return [who?.value ?? '-', reasons?.section?.value ?? '-', letters || '-'].join(' | ');
  };

  test.each([
    ['Classified By: DCM Jane Example for reasons 1.4 (b) and (d).', 'DCM Jane Example | 1.4 | bd'],
    ['Classified By: DCM Jane Example\nReason: 1.4 (b,d)', 'DCM Jane Example | 1.4 | bd'],
    [
      'Classified By: DCM Jane Example for reasons 1.4 (b) a\nnd (d)',
      'DCM Jane Example | 1.4 | bd',
    ],
    ['Classified By: Classified by DCM Jane Example 1.4 b/d', 'DCM Jane Example | 1.4 | bd'],
    ['Clasified By: DCM Jane Example, reason 1.4(bd)', 'DCM Jane Example, | 1.4 | bd'],
    ['Classified By: DCM Jane Example, reasons (b) and (d)', 'DCM Jane Example, | - | bd'],
    ['Classified By: DCM Jane Example, reasons 14 (b)', 'DCM Jane Example, | 14 | b'],
    ['Classified By: DCM Jane Example, reasons,1.4 (b)', 'DCM Jane Example, | 1.4 | b'],
    ['Classified By: DCM Jane Example, E.O. 12958, 1.4 (b)', 'DCM Jane Example, | 1.4 | b'],
    ['(U) Classified by DCM Jane Example. Reason: 1.5(b) and (d)', 'DCM Jane Example. | 1.5 | bd'],
    ['Classified By: DCM Jane Example (reasons 1.4 (b))', 'DCM Jane Example | 1.4 | b'],
    ['Classified By: DCM Jane Example', 'DCM Jane Example | - | -'],
    ['Classified By: for reasons 1.4 (b)', '- | 1.4 | b'],
  ])('%s', (line, wanted) => {
    expect(statement(line)).toBe(wanted);
  });

  it('does not take the next sentence for a letter', () => {
    expect(statement('Classified By: DCM Jane Example, 1.4 (b). A note follows.')).toBe(
      'DCM Jane Example, | 1.4 | b',
    );
  });

  it('parts what stands on one line with it', () => {
    const { authority } = telegram(
      'E.O. 12958: DECL: 12/20/2016',
      'Classified By: Jane Example, DCM Derived From: DSCG 11-1 Declassify On: 20161220',
    );
    expect(authority.classifiedBy[0]?.who?.value).toBe('Jane Example, DCM');
    expect(authority.derivedFrom[0]?.source?.value).toBe('DSCG 11-1');
    expect(authority.declassifyOn[0]?.declassification.kind).toBe('date');
  });
});

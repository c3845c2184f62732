import { describe, expect, it, test } from 'vitest';
import { authorityRules } from '../../server/src/rules/authority';
import { type CheckAuthorityOptions, checkAuthority } from '../../server/src/rules/checkAuthority';
import {
  labelled2026,
  telegram1990,
  telegram1999,
  telegram2026,
} from '../../server/src/rules/shared/sampleAuthority';
import {
  type SampleChanges,
  sampleTelegram,
  UNCLASSIFIED,
} from '../../server/src/rules/shared/sampleTelegram';
import { applyEdits } from '../../server/src/text/edits';
import { findingsOf, type Judging } from '../helpers/judge';
import { FAMILIES, haveShared, sharedMessages } from '../helpers/shared';

const names = (text: string, judging: Judging = {}): string[] =>
  findingsOf(text, { rules: authorityRules, ...judging }).map(({ rule }) => rule.name);

/** What is said of one line on its own: each rule with its level. */
const said = (text: string, options: CheckAuthorityOptions): string[] =>
  checkAuthority(text, options).map(({ rule, level }) => `${level} ${rule}`);

describe('an order of today on a message of 2006', () => {
  const judged = (eo: string): string[] =>
    findingsOf(sampleTelegram({ eo }), { today: '2026-03-10' })
      .map(({ rule }) => rule.name)
      .filter((name) => /^(?:eo-order|dtg-year)/.test(name));

  it('is the slip where the declassification date belongs to that year', () => {
    expect(judged('E.O. 13526: DECL: 12/20/2016')).toEqual(['eo-order-not-in-force']);
  });

  it('shows a wrong year where that date lies ahead of today', () => {
    expect(judged('E.O. 13526: DECL: 12/20/2035')).toEqual(['dtg-year-doubtful']);
    expect(judged('E.O. 13526: DECL: 12/20/2027')).toEqual(['dtg-year-doubtful']);
  });
});

describe('one E.O. line', () => {
  test.each<[string, string, string[]]>([
    ['E.O. 12958: DECL: 12/20/2016', '2006-12-20', []],
    ['E.O. 12958: N/A', '2006-12-20', []],
    ['E.O.: 13526', '2026-02-20', []],
    ['E.O. 12958: DECL: END OF THE BOOK FAIR', '2006-12-20', ['hint declassification-event']],
    ['E.O. 11652: XGDS 3', '1975-05-05', []],
    ['E.O. 11652: XGDS (3)', '1975-05-05', []],
    ['E.O. 11652: XGDS-9', '1975-05-05', ['error exemption-digit-impossible']],
    ['E.O. 12065: GDS 11/I7/85', '1979-11-17', ['error declassification-date-malformed']],
    ['E.O. 13526: DECL: 06/01/2025', '2015-06-01', []],
    ['E.O. 12958: DECL: 06/01/2025', '2015-06-01', ['error eo-order-not-in-force']],
    ['E.O. 13526: DECL: 12/20/2016', '2006-12-20', ['error eo-order-not-in-force']],
    ['E.O. 13526: DECL: 03/01/2020', '2010-03-01', ['warning eo-order-only-signed']],
    ['E.O. 13526: DECL: 06/20/2020', '2010-06-20', []],
    ['E.O. 12958: DECL: 08/20/2020', '2010-08-20', []],
    ['E.O. 12958: DECL: 08/30/2020', '2010-08-30', ['error eo-order-not-in-force']],
    ['E.O. 13292: DECL: 12/20/2016', '2006-12-20', ['warning eo-order-amending']],
    ['E.O. 12985: DECL: 12/20/2016', '2006-12-20', ['error eo-order-unknown']],
    ['E.O. 12958:', '2006-12-20', ['warning eo-value-missing']],
    ['DECL: 12/20/2016', '2006-12-20', ['warning eo-order-missing']],
    ['E.O. 12958: 12/20/2016', '2006-12-20', ['warning eo-decl-missing']],
    [
      'E.O. 12958: DECL: 12/20/2036',
      '2006-12-20',
      ['error declassification-over-twenty-five-years'],
    ],
    ['E.O. 12958: DECL: 01/18/2032', '2006-12-20', ['info declassification-over-ten-years']],
    ['E.O. 12958: DECL: 12/20/2006', '2006-12-20', ['error declassification-before-message']],
    ['E.O. 12958: DECL: 12/20/05', '2006-12-20', ['error declassification-before-message']],
    ['E.O. 12958: DECL: 12/13/2015', '2006-12-20', ['hint declassification-last-year']],
    ['E.O. 12958: DECL: 12/12/2015', '2006-12-20', []],
    [
      'E.O. 12958: DECL: 12/20/2014, 12/20/2016',
      '2006-12-20',
      ['error declassification-values-several'],
    ],
    ['E.O. 12958: DECL: X1', '2006-12-20', ['error declassification-code-out-of-date']],
    ['E.O. 12958: DECL: 50X1-HUM', '2006-12-20', ['error declassification-code-out-of-date']],
    ['E.O. 12958: DECL: 25X1-HUMAN', '2006-12-20', []],
    ['E.O. 12958: DECL: DNG: CO 01/26/2016', '2006-12-20', ['warning declassification-downgrade']],
    ['E.O. 12958: DECL: 12/20/2014', '1999-12-20', ['warning declassification-needs-exemption']],
    ['E.O. 12958: DECL: 12/20/2012', '2002-12-20', []],
  ])('%s on %s', (line, origin, findings) => {
    expect(said(line, { kind: 'eo-line', origin, basis: 'original' })).toEqual(findings);
  });

  test.each<[string, string]>([
    ['E.O. 11652: GDS', '1975-06-07'],
    ['E.O. 11652 GDS', '1975-06-07'],
    ['E.O. 11652: NGDS', '1975-06-07'],
    ['E.O. 11652: XGDS-3', '1975-06-07'],
    ['E.O. 11652: ADS, DECLAS 12/31/79', '1975-06-07'],
    ['E.O. 11652: N/A', '1975-06-07'],
    ['E.O. 12065: GDS 11/12/85 (JOHNSON, MARK)', '1979-11-12'],
    ['E.O. 12065 GDS - 11/12/85 (GROVE, BRANDON)', '1979-11-12'],
    ['E.O. 12065: RDS-4 6/5/99 (GERLACH, FREDERICK H.) OR-M', '1979-06-05'],
    ['E.O. 12065: RDS-1 (DMCELHANEY( 11-27-99', '1979-11-28'],
    ['E.O. 12065:11/12/89 (TAYLOR, C)', '1979-11-13'],
    ['E.O. 12356: DECL: OADR', '1990-12-20'],
    ['E.O. 12356: DECL: 12/20/2029', '1990-12-20'],
    ['E.O. 12958: DECL: 1.6X1, X6', '1998-12-20'],
    ['E.O. 12958: DECL: 1.6 (X1)', '1998-12-20'],
  ])('%s was right on %s', (line, origin) => {
    expect(said(line, { kind: 'eo-line', origin })).toEqual([]);
  });

  it('says nothing about time without a date', () => {
    expect(said('E.O. 12958: DECL: OADR', { kind: 'eo-line' })).toEqual([]);
  });

  it('tells a date that has passed when it knows the day', () => {
    const options = { kind: 'declassify-on', origin: '2015-06-01', today: '2026-01-01' } as const;
    expect(said('20250601', options)).toEqual(['info declassification-passed']);
  });

  it('leaves out what stands behind TAGS on the same line', () => {
    expect(said('E.O. 12958: N/A TAGS: PREL', { kind: 'eo-line', origin: '2006-12-20' })).toEqual(
      [],
    );
  });
});

describe('one Declassify On value', () => {
  test.each<[string, string[]]>([
    ['20250601', []],
    ['Declassify On: 20250601', []],
    ['06/01/2025', ['warning declassify-on-form']],
    ['2025061', ['error declassification-date-malformed']],
    ['20250231', ['error declassification-date-impossible']],
    ['', ['error declassification-missing']],
    ['N/A', ['error not-applicable-on-classified']],
    ['N/A to RD portions. See source list for NSI portions.', []],
    ['50X1-HUM', []],
    ['50X2-WMD', []],
    ['50X1 HUM', ['warning exemption-misspelt']],
    ['25X1-human', ['warning human-exemption-retired']],
    ['25X4', ['error exemption-date-missing']],
    ['25X4, 20501001', []],
    ['25X4, 20850601', ['error exemption-too-long']],
    ['50X6, 20901001', ['error exemption-too-long']],
    ['25X0, 20501001', ['error exemption-digit-impossible']],
    ['25X10, 20501001', ['error exemption-digit-impossible']],
    ['75X1, 20801001', []],
    ['OADR', ['error declassification-code-out-of-date']],
    ['MR', ['error declassification-code-out-of-date']],
    ['Manual Review', ['error declassification-code-out-of-date']],
    ['DCI Only', ['error declassification-code-out-of-date']],
    ['Source Marked X1, date of source 20000301', ['error declassification-code-out-of-date']],
    [
      'Subject to treaty or international agreement requirements',
      ['error declassification-treaty'],
    ],
    ['25X1, EO 12951', ['info imagery-exemption']],
    ['close of the fair', ['hint declassification-event']],
    ['TEN YEARS', ['warning declassification-years-in-words']],
  ])('%s', (value, findings) => {
    const options = { kind: 'declassify-on', origin: '2015-06-01', basis: 'derivative' } as const;
    expect(said(value, options)).toEqual(findings);
  });

  it('asks after a panel exemption where somebody classifies for the first time', () => {
    const options = { kind: 'declassify-on', origin: '2015-06-01', basis: 'original' } as const;
    expect(said('25X6, 20550601', options)).toEqual(['hint exemption-on-fresh-message']);
  });
});

describe('one reason', () => {
  test.each<[string, string, string[]]>([
    ['1.4 (b) and (d)', '2015-06-01', []],
    ['Reason: 1.4(B), (D)', '2015-06-01', []],
    ['PER 1.4 (b)', '2015-06-01', []],
    ['', '2015-06-01', ['error reason-missing']],
    ['1.4', '2015-06-01', ['error reason-letters-missing']],
    ['(b) and (d)', '2015-06-01', ['warning reason-section-missing']],
    ['1.4 (i)', '2015-06-01', ['error reason-letter-unknown']],
    ['1.5 (b)', '2015-06-01', ['error reason-section-wrong']],
    ['1.5 (b)', '1999-06-01', []],
    ['1.5 (h)', '1999-06-01', ['error reason-letter-unknown']],
    ['1.4 (b)', '1999-06-01', ['error reason-section-wrong']],
    ['1.4 (b)', '2003-06-01', []],
    ['1.5 (b)', '2003-11-01', []],
    ['1.5 (b)', '2003-12-01', ['error reason-section-wrong']],
    ['1.3(a)(4)', '1990-06-01', []],
    ['1.3(a)(11)', '1990-06-01', ['error reason-letter-unknown']],
    ['1.3 (b)', '2015-06-01', ['error reason-section-wrong']],
    ['1,4 (c)', '2015-06-01', ['warning reason-section-misspelt']],
    ['1.4 (d) and (d)', '2015-06-01', ['warning reason-letter-repeated']],
    ['1.4 (d) and (b)', '2015-06-01', ['info reason-letters-unordered']],
    ['1.4 b, d.', '2015-06-01', ['hint reason-variant']],
    ['1.4 (B/D)', '2015-06-01', ['hint reason-variant']],
    ['1.4 (b&d)', '2015-06-01', ['hint reason-variant']],
  ])('%s on %s', (reason, origin, findings) => {
    expect(said(reason, { kind: 'reason', origin, basis: 'original' })).toEqual(findings);
  });

  it('does not belong to what is taken over from a source', () => {
    const options = { kind: 'reason', origin: '2015-06-01', basis: 'derivative' } as const;
    expect(said('1.4 (b)', options)).toEqual(['warning reason-on-derivative']);
    expect(said('', options)).toEqual([]);
  });
});

describe('one Classified By or Derived From', () => {
  test.each<[string, string[]]>([
    ['Classified By: David Example, Chief, Division 5', []],
    ['Jane Example, Ambassador', []],
    ['ID 4711', []],
    ['Jane Example', ['info classified-by-no-position']],
    ['Classified By:', ['warning classified-by-empty']],
    ['Clasified By: Jane Example, Ambassador', ['warning authority-label-misspelt']],
    ['Classified By: Classified by DCM Jane Example', ['hint classified-by-doubled']],
    ['DCM Jane Example for reasons 1.5 (b)', ['error reason-section-wrong']],
  ])('%s', (text, findings) => {
    const options = { kind: 'classified-by', origin: '2015-06-01', basis: 'original' } as const;
    expect(said(text, options)).toEqual(findings);
  });

  test.each<[string, string[]]>([
    ['Memo dated March 20, 2014, Opening Hours, Department of Libraries', []],
    ['Derived From: DSCG 11-1', []],
    ['15 STATE 4567', []],
    ['Memo', ['warning derived-from-incomplete']],
    ['', ['warning derived-from-incomplete']],
    ['Multiple Sources', ['hint derived-from-sources-unlisted']],
    ['Derivd From: DSCG 11-1', ['warning authority-label-misspelt']],
  ])('%s', (text, findings) => {
    const options = { kind: 'derived-from', origin: '2015-06-01', basis: 'derivative' } as const;
    expect(said(text, options)).toEqual(findings);
  });

  it('has its places in the text that was given', () => {
    const text = 'Reason: 1.4 (b) and (k)';
    const [finding] = checkAuthority(text, { kind: 'reason', origin: '2015-06-01' });
    expect(finding && text.slice(finding.span.start, finding.span.end)).toBe('k');
  });

  it('bears anything', () => {
    for (const kind of [
      'eo-line',
      'declassify-on',
      'reason',
      'classified-by',
      'derived-from',
    ] as const) {
      for (const text of [
        '\n\n',
        '\u0000',
        'NNNN\nVZCZCXYZ0008',
        '(((((',
        'E.O. E.O. E.O.',
        '🚦',
      ]) {
        expect(checkAuthority(text, { kind, origin: 'no day' })).toEqual(expect.any(Array));
      }
    }
  });
});

describe('a whole message', () => {
  const classified = (changes: SampleChanges): string => sampleTelegram(changes);
  const unclassified = (changes: SampleChanges): string =>
    sampleTelegram({ ...UNCLASSIFIED, ...changes });

  test.each<[string, string, string[]]>([
    ['no E.O. line', classified({ eo: null }), ['eo-line-missing']],
    ['N/A', classified({ eo: 'E.O. 12958: N/A' }), ['not-applicable-on-classified']],
    ['no value', classified({ eo: 'E.O. 12958:' }), ['declassification-missing']],
    ['no statement', classified({ authority: null }), ['classified-by-missing']],
    [
      'no reason',
      classified({ authority: '\nClassified By: DCM Jane Example' }),
      ['reason-missing'],
    ],
    ['nothing', unclassified({}), []],
    [
      'a date, not classified',
      unclassified({ eo: 'E.O. 12958: DECL: 12/20/2016' }),
      ['declassification-on-unclassified'],
    ],
    [
      'a date and a statement, not classified',
      unclassified({
        eo: 'E.O. 12958: DECL: 12/20/2016',
        authority: '\nClassified By: DCM Jane Example for reasons 1.4 (b).',
      }),
      ['declassification-on-unclassified'],
    ],
    [
      'a statement, not classified',
      unclassified({ authority: '\nClassified By: DCM Jane Example for reasons 1.4 (b).' }),
      ['authority-on-unclassified'],
    ],
  ])('with %s', (_, text, rules) => {
    expect(names(text)).toEqual(rules);
  });

  it('is not judged by the law of another time', () => {
    for (const sample of [telegram1990(), telegram1999(), telegram2026(), labelled2026()]) {
      const { text, today, profile } = sample;
      expect(names(text, { ...(today ? { today } : {}), ...(profile ? { profile } : {}) })).toEqual(
        [],
      );
    }
  });

  it('need not say who classified it before 1995', () => {
    const { text } = telegram1990({ authority: null });
    expect(names(text, { profile: 'draft' })).toEqual([]);
  });

  it('is not told what it lacks while the line is being typed', () => {
    const text = sampleTelegram();
    for (const end of ['E.O.', 'E.O. 1295', 'E.O. 12958:', 'E.O. 12958: DEC', 'DECL: 12/2']) {
      const begun = text.slice(0, text.indexOf(end) + end.length);
      expect(
        names(begun).filter((name) => name.startsWith('eo-') || /malformed/.test(name)),
      ).toEqual([]);
    }
  });

  it('offers ten and twenty-five years', () => {
    const text = sampleTelegram({ eo: 'E.O. 12958: N/A' });
    const [finding] = findingsOf(text, { rules: authorityRules });
    const lines = finding
      ?.fixes()
      .map(({ edits }) => /E\.O\..*/.exec(applyEdits(text, edits))?.[0]);
    expect(lines).toEqual(['E.O. 12958: DECL: 12/20/2016', 'E.O. 12958: DECL: 12/20/2031']);
  });

  it('keeps the date of February 29 a day of the calendar', () => {
    const text = sampleTelegram({
      origin: 'DE RUEHHE #1837 0601145',
      dtg: 'P 291145Z FEB 04',
      eo: 'E.O. 12958: N/A',
    });
    const [finding] = findingsOf(text, { rules: authorityRules });
    expect(finding?.fixes().map(({ edits }) => edits[0]?.newText)).toEqual([
      'DECL: 02/28/2014',
      'DECL: 02/28/2029',
    ]);
  });
});

describe.skipIf(!haveShared)('real messages', () => {
  it('are told nothing that is not true', () => {
    const told = FAMILIES.flatMap((family) =>
      sharedMessages(family).flatMap(({ name, text }) =>
        findingsOf(text, { profile: 'auto', today: '2026-11-23', rules: authorityRules })
          .filter(({ level }) => level === 'error' || level === 'warning')
          .map(({ rule }) => `${name} ${rule.name}`),
      ),
    );
    // Each was looked at: sections 1.5, 1.2 and 4 in the years of 1.4; a zero for the O; a date on
    // the day before the message; a letter among the figures of a date.
    expect(told).toEqual([
      'T004.txt reason-section-wrong',
      'T082.txt reason-section-wrong',
      'T126.txt reason-section-wrong',
      'T137.txt reason-section-wrong',
      'T150.txt reason-section-wrong',
      '00STATE079086.txt eo-line-misspelt',
      '1979STATE294974.txt declassification-before-message',
      '1979STATE299669.txt declassification-date-malformed',
    ]);
  });
});

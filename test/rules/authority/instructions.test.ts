import { describe, expect, it, test } from 'vitest';
import { authorityRules } from '../../../server/src/rules/authority';
import {
  type CheckAuthorityOptions,
  checkAuthority,
} from '../../../server/src/rules/checkAuthority';
import { labelled2026 } from '../../../server/src/rules/shared/sampleAuthority';
import { sampleTelegram, UNCLASSIFIED } from '../../../server/src/rules/shared/sampleTelegram';
import { applyEdits } from '../../../server/src/text/edits';
import { findingsOf } from '../../helpers/judge';

const judge = (text: string, origin: string, kind: CheckAuthorityOptions['kind'] = 'eo-line') =>
  checkAuthority(text, { kind, origin });
const said = (text: string, origin: string, kind?: CheckAuthorityOptions['kind']): string[] =>
  judge(text, origin, kind).map(({ rule, level }) => `${level} ${rule}`);

describe('a code spelt out', () => {
  const OADR = "Originating Agency's Determination Required";

  it('is judged like the code', () => {
    expect(said(`E.O. 12356: DECL: ${OADR}`, '1985-05-05')).toEqual([]);
    expect(said(`E.O. 12356: DECL: ${OADR.toUpperCase()}`, '1985-05-05')).toEqual([]);
    expect(said(`E.O. 12958: DECL: ${OADR}`, '2006-12-20')).toEqual([
      'error declassification-code-out-of-date',
    ]);
    expect(said(OADR, '2015-06-01', 'declassify-on')).toEqual([
      'error declassification-code-out-of-date',
    ]);
  });

  test.each([
    ['Not Applicable to RD portions. See source list for NSI portions.', []],
    ['NOT APPLICABLE TO NATO PORTIONS. SEE SOURCE LIST FOR NSI PORTIONS.', []],
    ['n/a to RD portions. See source list for NSI portions.', []],
    ['Not Applicable', ['error not-applicable-on-classified']],
  ])('is N/A too: %s', (value, findings) => {
    expect(said(value, '2015-05-05', 'declassify-on')).toEqual(findings);
  });

  it('is written N/A on the E.O. line', () => {
    const text = sampleTelegram({ ...UNCLASSIFIED, eo: 'E.O. 12958: Not Applicable' });
    const [finding, ...others] = findingsOf(text);
    expect([finding?.rule.name, others]).toEqual(['eo-line-variant', []]);
    const edits = finding?.fixes()[0]?.edits ?? [];
    expect(applyEdits(text, edits)).toContain('\nE.O. 12958: N/A\n');
  });

  it('keeps what stands behind it', () => {
    const line = 'E.O. 13526: DECL: Not Applicable to RD portions. See source list.';
    expect(said(line, '2015-05-05')).toEqual([]);
  });
});

describe('words that name no time', () => {
  it.each(['None', 'Never', 'PERMANENT', 'Indefinite', 'indefinitely.'])('%s', (word) => {
    const text = sampleTelegram({ eo: `E.O. 12958: DECL: ${word}` });
    const [finding, ...others] = findingsOf(text, { rules: authorityRules });
    expect([finding?.rule.name, others]).toEqual(['declassification-indefinite', []]);
    expect(finding?.fixes().map(({ edits }) => edits[0]?.newText)).toEqual([
      '12/20/2016',
      '12/20/2031',
    ]);
  });

  it('may stand within an event', () => {
    expect(said('E.O. 12958: DECL: NONE OF THE FAIRS IS OPEN', '2006-12-20')).toEqual([
      'hint declassification-event',
    ]);
  });
});

describe('the date behind GDS and RDS', () => {
  test.each<[string, string[]]>([
    ['GDS 11/12/85 (EXAMPLE, JANE)', []],
    ['RDS-3 11/12/2009 (EXAMPLE, JANE)', []],
    ['RDS-3 11/12/09 (EXAMPLE, JANE)', []],
    ['GDS 13/12/85 (X)', ['error declassification-date-impossible']],
    ['GDS 11/31/85 (X)', ['error declassification-date-impossible']],
    ['RDS-1 02/30/99 (X)', ['error declassification-date-impossible']],
    ['GDS 11/12/78 (X)', ['error declassification-before-message']],
    ['RDS-1 11/12/79 (X)', ['error declassification-before-message']],
  ])('is a day after the message: %s', (value, findings) => {
    expect(said(`E.O. 12065: ${value}`, '1979-11-12')).toEqual(findings);
  });

  it('is not looked at where the code itself is out of date', () => {
    expect(said('E.O. 12958: GDS 11/12/85 (X)', '2006-12-20')).toEqual([
      'error declassification-code-out-of-date',
    ]);
    expect(said('E.O. 12065: GDS 11/12/85 (X) 7', '1979-11-12')).toEqual([]);
  });

  it('is another one behind "Source marked"', () => {
    expect(said('E.O. 12958: DECL: Source marked OADR, 02/03/1990', '1996-12-20')).toEqual([]);
  });
});

describe('more than twenty-five years', () => {
  it('are told with the last day that is allowed', () => {
    const [finding] = judge('20400801', '2015-06-20', 'declassify-on');
    expect(finding?.message).toContain('the last day is 20 June 2040');
    const [older] = judge('E.O. 12958: DECL: 12/20/2030', '1999-12-20');
    expect(older?.message).toContain('the last day is 20 December 2009');
  });
});

describe('a date beside what no order declassifies', () => {
  /** The good message of 2026 at SECRET, its second paragraph so marked, a third one besides. */
  const told = (mark: string, until = '20361220', third = 'U'): string[] => {
    const text = labelled2026({ until: `Declassify On: ${until}` })
      .text.replaceAll('CONFIDENTIAL', 'SECRET')
      .replace('SIPDIS', 'SIPDIS, NOFORN')
      .replace('2. (C)', `2. (${mark})`)
      .replace('\n\nSignature', `\n\n3. (${third}) The doors close at six.\n\nSignature`);
    return findingsOf(text, { rules: authorityRules, today: '2026-12-24' }).map(
      ({ level, rule, message }) => `${level} ${rule.name}: ${message}`,
    );
  };
  const sentence = (what: string): string =>
    `error declassification-with-restricted-data: A message with ${what} has no date here. Write: N/A to ${what} portions. See source list for NSI portions.`;

  test.each([
    ['S//RD//NF', 'RD'],
    ['S//RD-SG 14//NF', 'RD'],
    ['S//RD-CNWDI//NF', 'RD'],
    ['S//FRD//NF', 'FRD'],
    ['S//TFNI//NF', 'TFNI'],
    ['//NS', 'NATO'],
    ['//CTS//BOHEMIA', 'NATO'],
  ])('is wrong: (%s)', (mark, what) => {
    expect(told(mark)).toEqual([sentence(what)]);
  });

  it('is told once for all of them', () => {
    expect(told('//NS', '20361220', 'S//RD//NF')).toEqual([sentence('RD and NATO')]);
    expect(told('S//FRD//NF', '20361220', 'S//RD//NF')).toEqual([sentence('RD/FRD')]);
  });

  it('is no matter for other marks, nor where the line is right', () => {
    expect(told('S//NF')).toEqual([]);
    expect(told('//NU')).toEqual([]);
    expect(told('//GBR S')).toEqual([]);
    expect(told('//NS', 'N/A to NATO portions. See source list for NSI portions.')).toEqual([]);
  });

  it('was the rule for NATO only since E.O. 13526', () => {
    const text = sampleTelegram().replace('2. (C)', '2. (NC)');
    expect(findingsOf(text, { rules: authorityRules })).toEqual([]);
  });
});

describe('the reasons of earlier orders', () => {
  const messages = (reason: string, origin: string): string[] =>
    judge(reason, origin, 'reason').map(({ rule, message }) => `${rule}: ${message}`);

  it('have letters or numbers of their own', () => {
    expect(messages('1-301', '1979-11-12')).toEqual([
      'reason-letters-missing: 1-301 has no letter. Write which: 1-301 (a) to (g).',
    ]);
    expect(messages('1-301 (b)', '1979-11-12')).toEqual([]);
    const numbers = 'reason-letters-missing: 1.3 has no number. Write which: 1.3(a)(1) to (10).';
    expect(messages('1.3', '1990-06-06')).toEqual([numbers]);
    expect(messages('1.3(a)', '1990-06-06')).toEqual([numbers]);
    expect(messages('1.3(a)(5)', '1990-06-06')).toEqual([]);
    expect(messages('1.5', '1999-06-06')).toEqual([
      'reason-letters-missing: 1.5 has no letter. Write which: 1.5 (a) to (g).',
    ]);
  });
});

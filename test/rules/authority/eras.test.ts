import { describe, expect, it, test } from 'vitest';
import { authorityRules } from '../../../server/src/rules/authority';
import {
  type CheckAuthorityOptions,
  checkAuthority,
} from '../../../server/src/rules/checkAuthority';
import { telegram1999 } from '../../../server/src/rules/shared/sampleAuthority';
import { sampleTelegram } from '../../../server/src/rules/shared/sampleTelegram';
import { findingsOf } from '../../helpers/judge';

const judge = (text: string, origin: string, kind: CheckAuthorityOptions['kind'] = 'eo-line') =>
  checkAuthority(text, { kind, origin });
const said = (text: string, origin: string): string[] =>
  judge(text, origin).map(({ rule, level }) => `${level} ${rule}`);

describe('the first day of an order', () => {
  test.each([
    ['E.O. 12065: GDS 1/1/84', '1978-01-01', '1 December 1978'],
    ['E.O. 12065: GDS 7/1/84', '1978-07-01', '1 December 1978'],
    ['E.O. 12356: DECL: 1/1/88', '1982-01-01', '1 August 1982'],
    ['E.O. 12356: DECL: 5/1/88', '1982-05-01', '1 August 1982'],
    ['E.O. 12958: DECL: 06/06/2000', '1990-06-06', '14 October 1995'],
    ['E.O. 12958: DECL: 06/06/2000', '1995-01-01', '14 October 1995'],
    ['E.O. 12958: DECL: 06/06/2000', '1995-05-01', '14 October 1995'],
    ['E.O. 13526: DECL: 06/06/2015', '2009-12-20', '27 June 2010'],
    ['E.O. 13526: DECL: 06/06/2015', '2010-01-20', '27 June 2010'],
  ])('%s on %s waits for %s', (line, origin, day) => {
    const [finding] = judge(line, origin);
    expect(finding?.rule).toMatch(/^eo-order-(?:not-in-force|only-signed)$/);
    expect(finding?.message).toMatch(new RegExp(` on ${day}[.;]`));
  });

  it.each([
    ['E.O. 12958: DECL: 06/06/2020', '2015-06-06', '26 June 2010'],
    ['E.O. 11652: N/A', '1985-06-06', '30 November 1978'],
  ])('and the last: %s on %s', (line, origin, day) => {
    expect(judge(line, origin)[0]?.message).toContain(`ended on ${day};`);
  });
});

describe('DECL:', () => {
  test.each<[string, string, string[]]>([
    ['E.O. 12065: GDS 9/1/88 (X)', '1982-09-01', []],
    ['E.O. 12065: 9/1/88 (EXAMPLE, J)', '1982-09-01', []],
    ['E.O. 12356: 7/15/88', '1982-07-15', ['warning eo-decl-missing']],
    ['E.O. 12356: OADR', '1985-09-01', ['warning eo-decl-missing']],
    ['E.O. 12356: GDS', '1985-09-01', ['error declassification-code-out-of-date']],
    [
      'E.O. 11652: GDS',
      '1985-09-01',
      ['error eo-order-not-in-force', 'error declassification-code-out-of-date'],
    ],
    [
      'E.O. 12065: 9/1/91',
      '1985-09-01',
      ['error eo-order-not-in-force', 'warning eo-decl-missing'],
    ],
  ])('belongs to the lines of E.O. 12356 and later: %s on %s', (line, origin, findings) => {
    expect(said(line, origin)).toEqual(findings);
  });
});

describe('the dates that are offered', () => {
  /** The texts that the fixes of the first finding put in. */
  const offered = (text: string, today: string): string[] => {
    const [finding] = findingsOf(text, { rules: authorityRules, today });
    return finding?.fixes().map(({ edits }) => edits[0]?.newText ?? '') ?? [];
  };

  test.each(['N/A', 'DECL: OADR', 'DECL: 12/20/2014', 'DECL: 12/20/1999'])(
    'in 1999 lie at most ten years ahead, instead of %s',
    (value) => {
      const { text } = telegram1999({ eo: `E.O. 12958: ${value}` });
      expect(offered(text, '2000-01-01')).toEqual([
        value === 'N/A' ? 'DECL: 12/20/2009' : '12/20/2009',
      ]);
    },
  );

  it('are twenty-five years ahead too as soon as the new text of 2003 is signed', () => {
    const text = sampleTelegram({ dtg: 'P 201145Z MAY 03', eo: 'E.O. 12958: N/A' });
    expect(offered(text, '2003-12-24')).toEqual(['DECL: 05/20/2013', 'DECL: 05/20/2028']);
  });

  it('come with the form of their day where the source says OADR', () => {
    const told = (origin: string) => judge('E.O. 12958: DECL: OADR', origin)[0]?.message;
    expect(told('1996-12-20')).toContain('"Source marked OADR" and the date of the source');
    expect(told('2006-12-20')).toContain('25 years from the date of the source');
    expect(said('E.O. 12958: DECL: Source marked OADR, 02/03/1990', '1996-12-20')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkMarking } from '../../server/src/marking/check';
import { parseMarking } from '../../server/src/marking/parse';
import { readPortion } from '../../server/src/marking/portion';
import { renderBanner } from '../../server/src/marking/render';
import { rollUp } from '../../server/src/marking/rollUp';

type Kind = 'banner' | 'portion';

/** What is typed, and what stands in its place once the forgotten slashes are there. */
const FORGOTTEN: readonly (readonly [text: string, kind: Kind, corrected: string])[] = [
  ['(S//SI NF)', 'portion', 'S//SI//NF'],
  ['(S//TK NF)', 'portion', 'S//TK//NF'],
  ['(TS//SI OC/NF)', 'portion', 'TS//SI//OC/NF'],
  ['(S//SAR-BP NF)', 'portion', 'S//SAR-BP//NF'],
  ['(TS//SI-G ABCD//OC NF)', 'portion', 'TS//SI-G ABCD//OC/NF'],
  ['(TS//SI-G ABCD OC/NF)', 'portion', 'TS//SI-G ABCD//OC/NF'],
  ['(S//RD NF)', 'portion', 'S//RD//NF'],
  ['(S//REL TO USA, GBR DISPLAY ONLY AFG)', 'portion', 'S//REL TO USA, GBR/DISPLAY ONLY AFG'],
  ['(//GBR S NF)', 'portion', '//GBR S//NF'],
  ['SECRET//SI NOFORN', 'banner', 'SECRET//SI//NOFORN'],
  ['TOP SECRET//SI/TK NOFORN', 'banner', 'TOP SECRET//SI/TK//NOFORN'],
  ['SECRET//SI TK//NOFORN', 'banner', 'SECRET//SI/TK//NOFORN'],
  ['SECRET//SI RD//NOFORN', 'banner', 'SECRET//SI//RD//NOFORN'],
  ['SECRET//HCS-P NOFORN', 'banner', 'SECRET//HCS-P//NOFORN'],
  ['SECRET//SAR-BUTTER POPCORN NOFORN', 'banner', 'SECRET//SAR-BUTTER POPCORN//NOFORN'],
  ['SECRET//TALENT KEYHOLE NOFORN', 'banner', 'SECRET//TK//NOFORN'],
  ['SECRET//ORCON NOFORN', 'banner', 'SECRET//ORCON/NOFORN'],
  ['SECRET//FGI GBR NOFORN', 'banner', 'SECRET//FGI GBR//NOFORN'],
  ['SECRET//SI NOT RELEASABLE TO FOREIGN NATIONALS', 'banner', 'SECRET//SI//NOFORN'],
  ['SECRET//REL TO USA, GBR RELIDO', 'banner', 'SECRET//REL TO USA, GBR/RELIDO'],
  ['//JOINT SECRET GBR USA REL TO USA, GBR', 'banner', '//JOINT SECRET GBR USA//REL TO USA, GBR'],
];

describe('slashes that were forgotten between two pieces', () => {
  test.each(FORGOTTEN)('%s as a %s', (text, kind, corrected) => {
    const findings = checkMarking(text, { kind, practice: 'ic' });
    expect(findings.map(({ rule, span }) => `${rule}:${text.slice(span.start, span.end)}`)).toEqual(
      ['wrong-separator: '],
    );
    expect(findings[0]?.corrected).toBe(corrected);
  });

  test('no control is lost in what portions add up to', () => {
    const banner = rollUp(['(S//TK NF)', '(S)'], { practice: 'ic' });
    expect(renderBanner(banner, { practice: 'ic' })).toBe('SECRET//TK//NOFORN');
  });

  test.each([
    ['SECRET//REL TO USA, GBR NOFORN', ' '],
    ['SECRET//REL TO USA, GBR, NOFORN', ', '],
  ])('%s: NOFORN is no country', (text, lead) => {
    expect(
      checkMarking(text, { kind: 'banner', practice: 'ic' }).map(
        ({ rule, span }) => `${rule}:${text.slice(span.start, span.end)}`,
      ),
    ).toEqual([`wrong-separator:${lead}`, 'controls-exclude-each-other:NOFORN']);
  });

  test('a word that nobody knows is told apart from the control behind it', () => {
    const text = 'SECRET//XYZZY NOFORN';
    expect(checkMarking(text, { kind: 'banner' }).map(({ message }) => message)).toEqual([
      'XYZZY is no known marking. Only registered markings may be used.',
      'Only a blank stands between XYZZY and NOFORN. Write // there.',
    ]);
  });

  test.each(['SECRET WNINTEL NOFORN', 'SECRET NOFORN WNINTEL'])(
    '%s in 1990 lacks slashes and nothing else',
    (text) => {
      const options = { kind: 'banner', practice: 'state', date: '1990-01-01' } as const;
      expect(checkMarking(text, options).map(({ rule }) => rule)).toEqual([
        'wrong-separator',
        'wrong-separator',
      ]);
    },
  );
});

describe('blanks that belong to a piece', () => {
  test.each([
    ['TOP SECRET//SI-G ABCD EFGH-XYZ//ORCON', 'TOP SECRET//SI-G ABCD EFGH-XYZ//ORCON'],
    ['SECRET//SAR-BP-J12 J54-K15/CD-YYY 456', 'SECRET//SAR-BP-J12 J54-K15/CD-YYY 456'],
    ['SECRET//ACCM-TEA LEAF', 'SECRET//ACCM-TEA LEAF'],
    ['SECRET//FORMERLY RESTRICTED DATA', 'SECRET//FRD'],
    ['SECRET//AUTHORIZED FOR RELEASE TO USA, GBR', 'SECRET//REL TO USA, GBR'],
    ['SECRET//USA/CAN/GBR EYES ONLY', 'SECRET//USA/CAN/GBR EYES ONLY'],
    ['UNCLASSIFIED//DEA SENSITIVE', 'UNCLASSIFIED//DEA SENSITIVE'],
    ['CUI//FED ONLY', 'CUI//FED ONLY'],
  ])('%s', (text, banner) => {
    const marking = parseMarking(text, { kind: 'banner' });
    expect(renderBanner(marking, { practice: 'ic' })).toBe(banner);
  });

  test('two letters behind a comma are a code, and told as one', () => {
    const text = 'SECRET//REL TO USA, RS';
    expect(checkMarking(text, { kind: 'banner' }).map(({ rule }) => rule)).toEqual([
      'unknown-code',
    ]);
  });

  test.each(['Note NF', 'SECRET meeting NOFORN', 'the OC'])('(%s) is no mark', (inner) => {
    expect(readPortion(inner)).toBeUndefined();
  });
});

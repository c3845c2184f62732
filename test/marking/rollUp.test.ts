import { describe, expect, test } from 'vitest';
import { renderBanner } from '../../server/src/marking/render';
import { type RollUpOptions, rollUp } from '../../server/src/marking/rollUp';

function banner(portions: readonly string[], options: RollUpOptions = {}): string {
  return renderBanner(rollUp(portions, options), options);
}

/** CAPCO-2016 Table 3: number, portions, what the banner says of disclosure. */
const TABLE_3: readonly (readonly [number, readonly string[], string])[] = [
  [1, ['S//NF', 'S'], 'SECRET//NOFORN'],
  [2, ['S//NF', 'S//REL TO USA, GBR'], 'SECRET//NOFORN'],
  [2, ['S//NF', 'S//RELIDO'], 'SECRET//NOFORN'],
  [2, ['S//NF', 'S//USA/GBR EYES ONLY'], 'SECRET//NOFORN'],
  [2, ['S//NF', 'S//DISPLAY ONLY GBR'], 'SECRET//NOFORN'],
  [3, ['S//NF', 'U//SBU-NF'], 'SECRET//NOFORN'],
  [4, ['S', 'U//SBU-NF'], 'SECRET//NOFORN'],
  [5, ['S//REL TO USA, GBR', 'S//REL TO USA, DEU', 'U//SBU-NF'], 'SECRET//NOFORN'],
  [6, ['S//NF', 'U//LES-NF'], 'SECRET//NOFORN//LES'],
  [7, ['S', 'U//LES-NF'], 'SECRET//NOFORN//LES'],
  [8, ['S//REL TO USA, GBR', 'S//RELIDO', 'U//LES-NF'], 'SECRET//NOFORN//LES'],
  [9, ['S//REL TO USA, GBR', 'S//REL TO USA, DEU'], 'SECRET//NOFORN'],
  [10, ['S//REL TO USA, GBR', 'S//RELIDO'], 'SECRET//NOFORN'],
  [11, ['S//REL TO USA, GBR', 'S//DISPLAY ONLY DEU'], 'SECRET//NOFORN'],
  [12, ['S//REL TO USA, GBR/RELIDO', 'S//PR'], 'SECRET//NOFORN/PROPIN'],
  [12, ['S//REL TO USA, GBR/RELIDO', 'S'], 'SECRET//NOFORN'],
  [12, ['S//REL TO USA, GBR/RELIDO', 'S//RELIDO', 'S'], 'SECRET//NOFORN'],
  [13, ['S//REL TO USA, GBR', 'S//USA/CAN EYES ONLY'], 'SECRET//NOFORN'],
  [14, ['S//REL TO USA, GBR', 'U//SBU-NF'], 'SECRET//NOFORN'],
  [15, ['S//REL TO USA, GBR', 'U//LES-NF'], 'SECRET//NOFORN//LES'],
  [16, ['S//REL TO USA, GBR', 'S'], 'SECRET//NOFORN'],
  [17, ['S//RELIDO', 'S'], 'SECRET//RELIDO'],
  [17, ['S//RELIDO', 'S//PR'], 'SECRET//NOFORN/PROPIN'],
  [18, ['S//RELIDO', 'S//DISPLAY ONLY GBR'], 'SECRET//NOFORN'],
  [19, ['S//DISPLAY ONLY GBR', 'S'], 'SECRET//NOFORN'],
  [20, ['S//DISPLAY ONLY GBR', 'S//DISPLAY ONLY DEU'], 'SECRET//NOFORN'],
  [21, ['S//REL TO USA, AUS, GBR', 'S//REL TO USA, GBR, DEU'], 'SECRET//REL TO USA, GBR'],
  [21, ['S//REL TO USA, NATO', 'S//REL TO USA, GBR, NATO'], 'SECRET//REL TO USA, NATO'],
  [22, ['S//REL TO USA, GBR, DEU', 'S//USA/CAN/GBR EYES ONLY'], 'SECRET//REL TO USA, GBR'],
  [23, ['S//REL TO USA, FVEY', 'S//REL TO USA, GBR, DEU'], 'SECRET//REL TO USA, GBR'],
  [23, ['S//REL TO USA, FVEY', 'S//REL TO USA, ACGU'], 'SECRET//REL TO USA, AUS, CAN, GBR'],
  [23, ['S//REL TO USA, FVEY', 'S//REL TO USA, FVEY'], 'SECRET//REL TO USA, FVEY'],
  [24, ['S//RELIDO', 'C//RELIDO'], 'SECRET//RELIDO'],
  [24, ['S//RELIDO', 'S//REL TO USA, AUS, CAN/RELIDO'], 'SECRET//RELIDO'],
  [25, ['S//DISPLAY ONLY AFG, IRQ', 'S//DISPLAY ONLY IRQ'], 'SECRET//DISPLAY ONLY IRQ'],
  [26, ['S//DISPLAY ONLY AFG, IRQ', 'S//REL TO USA, IRQ'], 'SECRET//DISPLAY ONLY IRQ'],
  [
    27,
    ['S//REL TO USA, IRQ/DISPLAY ONLY AFG', 'S//REL TO USA, IRQ/DISPLAY ONLY AFG, PAK'],
    'SECRET//REL TO USA, IRQ/DISPLAY ONLY AFG',
  ],
  [
    27,
    ['S//REL TO USA, GBR, IRQ', 'S//REL TO USA, GBR/DISPLAY ONLY IRQ'],
    'SECRET//REL TO USA, GBR/DISPLAY ONLY IRQ',
  ],
];

describe('Table 3 of the Register', () => {
  test.each(TABLE_3)('rule %i: %j', (_number, portions, expected) => {
    expect(banner(portions, { practice: 'ic' })).toBe(expected);
  });

  test('rule 17 before 28 June 2010: an uncaveated portion counts as NOFORN', () => {
    const options = { practice: 'ic', date: '2010-06-27' } as const;
    expect(banner(['S//RELIDO', 'S'], options)).toBe('SECRET//NOFORN');
    expect(banner(['S//RELIDO', 'S'], { ...options, date: '2010-06-28' })).toBe('SECRET//RELIDO');
    expect(banner(['S', 'C'], options)).toBe('SECRET');
  });

  test('rule 12: a release list beside RELIDO is remembered when parts are rolled up first', () => {
    const options = { practice: 'ic', date: '2012-01-01' } as const;
    const parts = [
      [['S//REL TO USA, GBR/RELIDO', 'S//RELIDO'], ['S']],
      [['S//RELIDO', 'S'], ['S//REL TO USA, GBR/RELIDO']],
    ];
    for (const list of parts) {
      const rolled = list.map((portions) => rollUp(portions, options));
      expect(renderBanner(rollUp(rolled, options), options)).toBe('SECRET//NOFORN');
    }
  });

  test('foreign information without a disclosure marking counts as NOFORN', () => {
    expect(banner(['S//RELIDO', '//GBR S'], { practice: 'ic' })).toBe('SECRET//FGI GBR//NOFORN');
  });

  test('what only an originator lets be expanded', () => {
    const portions = ['S//REL TO USA, NATO', 'S//REL TO USA, GBR'];
    expect(banner(portions, { practice: 'ic' })).toBe('SECRET//NOFORN');
    expect(banner(portions, { practice: 'ic', expand: ['NATO'] })).toBe('SECRET//REL TO USA, GBR');
  });
});

describe('the Department of Defense', () => {
  test.each([
    [['S//REL TO USA, GBR', 'S'], 'SECRET'],
    [['S//REL TO USA, GBR', 'S//REL TO USA, DEU'], 'SECRET'],
    [['S//REL TO USA, GBR, DEU', 'S//REL TO USA, DEU'], 'SECRET//REL TO USA, DEU'],
    [['S//REL TO USA, GBR', 'U'], 'SECRET//REL TO USA, GBR'],
    [['S//NF', 'S//REL TO USA, GBR', 'S'], 'SECRET//NOFORN'],
    [['S//RELIDO', 'S//REL TO USA, GBR'], 'SECRET'],
    [['S//RELIDO', 'C//RELIDO'], 'SECRET//RELIDO'],
    [['S//DISPLAY ONLY AFG', 'S//DISPLAY ONLY AFG, IRQ'], 'SECRET'],
    [['S//DISPLAY ONLY AFG', 'S//DISPLAY ONLY AFG'], 'SECRET//DISPLAY ONLY AFG'],
    [['S//REL TO USA, GBR/DISPLAY ONLY AFG', 'S//REL TO USA, GBR'], 'SECRET//REL TO USA, GBR'],
    [['TS//SAR-BP', 'TS//SAR-CD'], 'TOP SECRET//SAR-BP/SAR-CD'],
    [['TS//SAR-BP', 'TS//SAR-CD/SAR-EF'], 'TOP SECRET//SAR-MULTIPLE PROGRAMS'],
    [['//NS', 'S'], 'SECRET//FGI NATO'],
    [['//CTS-B', '//NS'], '//COSMIC TOP SECRET BOHEMIA'],
    [['S//RD-N', 'S'], 'SECRET//RD-N'],
    [['S//XD', 'S//ND'], 'SECRET//NODIS'],
    [['U//FOUO', 'S'], 'SECRET'],
  ])('%j', (portions, expected) => {
    expect(banner(portions, { practice: 'dod' })).toBe(expected);
  });
});

describe('telegrams', () => {
  test.each([
    [['U', 'C', 'C/NF'], 'CONFIDENTIAL//NOFORN'],
    [['SBU', 'U'], 'UNCLASSIFIED//SBU'],
    [['SBU', 'SBU/NF'], 'UNCLASSIFIED//SBU NOFORN'],
    [['SBU', 'C'], 'CONFIDENTIAL'],
    [['SBU/NF', 'C'], 'CONFIDENTIAL//NOFORN'],
    [['C/REL ARMENIA', 'C'], 'CONFIDENTIAL'],
    [['C/REL ARMENIA', 'S/REL ARMENIA'], 'SECRET//REL TO USA, ARM'],
    [['LOU', 'U'], 'UNCLASSIFIED//LIMITED OFFICIAL USE'],
    [['S//XD', 'C'], 'SECRET//EXDIS'],
    [['(C - ENTIRE TEXT)', '(U)'], 'CONFIDENTIAL'],
    [['ENTIRE TEXT IS SECRET', 'C'], 'SECRET'],
    [['(LOU - ENTIRE TEXT)'], 'UNCLASSIFIED//LIMITED OFFICIAL USE'],
    [['S//REL TO USA, GBR', 'S//REL TO USA, GBR//XD'], 'SECRET//EXDIS'],
    [[], ''],
  ])('%j', (portions, expected) => {
    expect(banner(portions)).toBe(expected);
  });
});

describe('what the strongest marking makes needless', () => {
  test.each([
    [['U//FOUO', 'U//PR'], 'UNCLASSIFIED//PROPIN'],
    [['U//FOUO', 'U'], 'UNCLASSIFIED//FOUO'],
    [['U//FOUO', 'U//DSEN'], 'UNCLASSIFIED//DEA SENSITIVE'],
    [['U//DS', 'U//FOUO'], 'UNCLASSIFIED//LIMDIS'],
    [['U//NF//ND', 'U//NF//XD', 'U//SBU'], 'UNCLASSIFIED//NOFORN//NODIS'],
    [['U//LES', 'S'], 'SECRET//LES'],
    [['U//LES-NF', 'U//LES'], 'UNCLASSIFIED//LES NOFORN'],
    [['S//RD//NF', 'S//FRD-SG 14//NF', 'S//TFNI//NF'], 'SECRET//RD-SIGMA 14//NOFORN'],
    [['S//FRD//NF', 'S//TFNI//NF'], 'SECRET//FRD//NOFORN'],
    [['U//DCNI', 'S//REL TO USA, GBR'], 'SECRET//NOFORN'],
    [['U//DCNI', 'S'], 'SECRET'],
    [['TS//SI-ABC//NF', 'TS//SI-G//OC/NF', 'S//TK//NF'], 'TOP SECRET//SI-ABC-G/TK//ORCON/NOFORN'],
    [['S//SAR-BP//NF', 'S//SAR-AB-123//NF'], 'SECRET//SAR-AB-123/BP//NOFORN'],
    [['//GBR S//REL TO USA, GBR', '//GBR C//REL TO USA, GBR'], '//GBR SECRET//REL TO USA, GBR'],
    [['//GBR R', 'U'], 'CONFIDENTIAL//FGI GBR'],
    [['//GBR S//NF', '//DEU S//NF'], 'SECRET//FGI DEU GBR//NOFORN'],
    [['//FGI S//NF', '//DEU S//NF'], 'SECRET//FGI//NOFORN'],
    [['CUI//SP-TAX', 'CUI//HLTH', 'U'], 'CUI//SP-TAX/HLTH'],
    [['CUI//SP-TAX', 'S'], 'SECRET//CUI//SP-TAX'],
  ])('%j', (portions, expected) => {
    expect(banner(portions, { practice: 'ic' })).toBe(expected);
  });
});

test('REL without a banner stays REL, and takes any list that another portion gives', () => {
  expect(rollUp(['S//REL']).relTo).toBe('all');
  expect(rollUp(['S//REL', 'S//REL TO USA, GBR']).relTo).toEqual(['GBR']);
  expect(rollUp(['TS//EYES', 'TS//USA/GBR EYES ONLY']).eyesOnly).toEqual(['GBR']);
});

describe('what a portion mark leaves to the banner', () => {
  test.each([
    ['S//EYES', 'SECRET//USA/GBR EYES ONLY', 'SECRET//USA/GBR EYES ONLY'],
    ['S', 'SECRET//USA/GBR EYES ONLY', 'SECRET'],
    ['S//ACCM', 'SECRET//ACCM-BELL', 'SECRET//ACCM-BELL'],
    ['S', 'SECRET//ACCM-BELL', 'SECRET'],
    ['//JOINT S', '//JOINT SECRET CAN GBR USA', '//JOINT SECRET CAN GBR USA'],
    ['//JOINT S CAN USA', '//JOINT SECRET CAN GBR USA', '//JOINT SECRET CAN USA'],
    ['S', '//JOINT SECRET CAN GBR USA', 'SECRET'],
    ['//JOINT S', 'SECRET', '//JOINT SECRET'],
    ['S//REL', 'SECRET//REL TO USA, FIN', 'SECRET//REL TO USA, FIN'],
    ['S', 'SECRET//REL TO USA, FIN', 'SECRET'],
  ])('%s under %s adds up to %s', (portion, banner, sum) => {
    const marking = rollUp([`(${portion})`], { practice: 'ic', banner });
    expect(renderBanner(marking, { practice: 'ic' })).toBe(sum);
  });
});

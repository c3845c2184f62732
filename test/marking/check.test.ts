import { describe, expect, test } from 'vitest';
import { checkMarking } from '../../server/src/marking/check';
import { MARKING_RULES } from '../../server/src/marking/check/finding';
import { SOURCES } from '../../server/src/vocabulary/markings';
import { growth } from '../helpers/work';

type Practice = 'ic' | 'dod' | 'state';

/** Text, whose books, and the findings as `level rule: the words under the caret`. */
type Case = readonly [text: string, practice: Practice, ...findings: string[]];

const BANNERS: readonly Case[] = [
  [
    'UNCLASSIFIED//FOUO/PROPIN',
    'ic',
    'warning control-superseded: FOUO',
    'info companion-missing: PROPIN',
  ],
  ['', 'state', 'error not-a-marking: '],
  ['FOO//NOFORN', 'ic', 'error not-a-marking: FOO'],
  ['RESTRICTED//NOFORN', 'ic', 'error unknown-level: RESTRICTED'],
  ['SECERT//NOFORN', 'ic', 'error unknown-level: SECERT'],
  ['S E C E R T', 'state', 'error unknown-level: S E C E R T'],
  ['NOFORN', 'ic', 'error level-missing: NOFORN'],
  ['SBU', 'state', 'warning level-missing: SBU'],
  ['SBU', 'ic', 'error level-missing: SBU'],
  ['SECRET//NS', 'ic', 'error two-levels: NS'],
  ['SECRET//DEU SECRET', 'dod', 'error two-levels: DEU SECRET'],
  ['SECRET//JOINT SECRET GBR USA', 'dod', 'error two-levels: JOINT SECRET GBR USA'],
  ['//SECRET', 'ic', 'error slashes-before-us-level: //'],
  ['NATO SECRET', 'ic', 'error slashes-missing: NATO SECRET'],
  ['DEU SECRET//REL TO USA, DEU', 'ic', 'error slashes-missing: DEU SECRET'],
  ['//NATO RESTRICTED//ATOMAL', 'ic', 'error control-at-wrong-level: ATOMAL'],
  ['//NATO CONFIDENTIAL//ATOMAL', 'ic'],
  ['//NATO TOP SECRET', 'ic', 'error nato-top-secret: NATO TOP SECRET'],
  ['//NATO TS', 'ic', 'error nato-top-secret: NATO TS'],
  ['//NATO S', 'ic', 'warning unusual-form: NATO S'],
  ['//JOINT RESTRICTED GBR USA', 'dod', 'error joint-restricted: JOINT RESTRICTED GBR USA'],
  ['//JOINT RESTRICTED CAN GBR', 'dod'],
  ['//JOINT SECRET//REL TO USA, GBR', 'ic', 'error owners-missing: JOINT SECRET'],
  ['//JOINT SECRET CAN GBR', 'state', 'error usa-missing: JOINT SECRET CAN GBR'],
  ['//JOINT SECRET CAN GBR', 'dod'],
  ['//JOINT SECRET GBR USA', 'ic', 'error companion-missing: JOINT SECRET GBR USA'],
  ['//JOINT SECRET GBR USA', 'dod'],
  [
    '//JOINT SECRET CAN GBR USA//REL TO USA, CAN',
    'ic',
    'error owner-not-in-rel-to: REL TO USA, CAN',
  ],
  ['//JOINT SECRET CAN GBR USA//REL TO USA, ACGU', 'ic'],
  ['//JOINT SECRET GBR USA//NOFORN', 'dod', 'error controls-exclude-each-other: NOFORN'],
  ['SECRET/NOFORN', 'ic', 'error wrong-separator: /'],
  ['SECRET NOFORN', 'state', 'error wrong-separator:  '],
  ['SECRET//ORCON//NOFORN', 'ic', 'error wrong-separator: //'],
  [
    'SECRET//SI GAMMA//ORCON/NOFORN',
    'ic',
    'error wrong-separator: SI GAMMA',
    'error control-at-wrong-level: SI GAMMA',
  ],
  ['SECRET // NOFORN', 'ic', 'warning stray-blank:  // '],
  ['SECRET// NOFORN', 'ic', 'warning stray-blank: // '],
  ['TOP SECRET////NOFORN', 'ic', 'error empty-category: ////'],
  ['SECRET//', 'ic', 'error empty-category: //'],
  ['secret//NOFORN', 'ic', 'warning not-in-capitals: secret'],
  ['Secret//noforn', 'ic', 'warning not-in-capitals: Secret//noforn'],
  ['S//NOFORN', 'ic', 'error portion-form-in-banner: S'],
  ['SECRET//NF', 'dod', 'error portion-form-in-banner: NF'],
  ['//NS', 'ic', 'error portion-form-in-banner: NS'],
  ['//DEU S', 'ic', 'error portion-form-in-banner: DEU S'],
  ['UNCLASSIFIED//DCNI', 'ic', 'error portion-form-in-banner: DCNI'],
  ['UNCLAS', 'state'],
  ['UNCLAS', 'ic', 'warning unusual-form: UNCLAS'],
  ['S E C R E T', 'state'],
  ['T O P S E C R E T', 'state'],
  ['S E C R E T', 'dod', 'warning unusual-form: S E C R E T'],
  ['SECRET//RELTO USA, GBR', 'state'],
  ['SECRET//RELTO USA, GBR', 'ic', 'warning unusual-form: RELTO USA, GBR'],
  ['//COSMIC TOP SECRET BOHEMIA', 'ic', 'info unusual-form: COSMIC TOP SECRET BOHEMIA'],
  ['//COSMIC TOP SECRET BOHEMIA', 'dod'],
  ['SECRET//RD-N//NOFORN', 'state'],
  ['SECRET//RD-N//NOFORN', 'ic', 'warning unusual-form: RD-N'],
  ['SECRET//RD-CNWDI//NOFORN', 'dod', 'warning unusual-form: RD-CNWDI'],
  ['SECRET//CNWDI//NOFORN', 'ic', 'warning unusual-form: CNWDI'],
  ['SECRET//NOFORN//SI', 'ic', 'error category-order: SI'],
  ['SECRET//NOFORN//FGI GBR', 'ic', 'error category-order: FGI GBR'],
  ['SECRET//NOFORN//CUI', 'ic', 'error category-order: CUI'],
  ['SECRET//NOFORN/ORCON', 'ic', 'warning control-order: ORCON'],
  ['UNCLASSIFIED//SSI/LES', 'ic', 'warning control-order: LES'],
  ['CUI//NOCON/FEDCON', 'ic', 'warning control-order: FEDCON'],
  ['SECRET//TK/SI', 'ic', 'warning program-order: SI'],
  ['TOP SECRET//SI-XYZ-ABC', 'ic', 'warning program-order: SI-XYZ-ABC'],
  ['TOP SECRET//SI-G EFGH ABCD//ORCON', 'ic', 'warning program-order: SI-G EFGH ABCD'],
  ['TOP SECRET//RSV-ABC-123', 'ic', 'warning program-order: RSV-ABC-123'],
  ['SECRET//SAR-XX/BP', 'ic', 'warning program-order: BP'],
  ['SECRET//NOFORN/NOFORN', 'ic', 'warning repeated-piece: NOFORN'],
  ['SECRET//SI/SI', 'ic', 'warning repeated-piece: SI'],
  ['SECRET//XYZZY//NOFORN', 'ic', 'error unknown-control: XYZZY'],
  ['UNCLAS E F T O', 'state'],
  [
    'UNCLAS E F T O',
    'ic',
    'warning unusual-form: UNCLAS',
    'error wrong-separator:  ',
    'warning unusual-form: E F T O',
  ],
  ['LIMITED OFFICIAL USE', 'state', 'warning retired-marking: LIMITED OFFICIAL USE'],
  ['SECRET//SI/NOFRON', 'ic', 'error unknown-control: NOFRON'],
  ['SECRET//SI/XNB', 'ic'],
  ['SECRET//NOFRON', 'ic', 'error unknown-control: NOFRON'],
  ['SECRET//WNINTEL', 'state', 'warning retired-marking: WNINTEL'],
  ['UNCLASSIFIED//LIMITED OFFICIAL USE', 'state', 'warning retired-marking: LIMITED OFFICIAL USE'],
  ['SECRET//USA/CAN/GBR EYES ONLY', 'ic', 'warning retired-marking: USA/CAN/GBR EYES ONLY'],
  ['SECRET//SPECIAL INTELLIGENCE//NOFORN', 'ic', 'warning retired-marking: SPECIAL INTELLIGENCE'],
  ['SECRET//25X1//NOFORN', 'ic', 'error declassification-in-marking: 25X1'],
  ['CONFIDENTIAL//20351231//NOFORN', 'ic', 'error declassification-in-marking: 20351231'],
  ['SECRET//REL', 'ic', 'error rel-without-list: REL'],
  ['SECRET//EYES', 'dod', 'error rel-without-list: EYES', 'warning retired-marking: EYES'],
  ['SECRET//REL TO GBR', 'ic', 'error usa-missing: GBR'],
  ['SECRET//REL TO GBR, USA', 'ic', 'error usa-not-first: USA'],
  ['SECRET//REL TO USA', 'ic', 'error rel-to-usa-alone: REL TO USA'],
  ['SECRET//FGI GBR USA', 'ic', 'error usa-in-list: USA'],
  ['SECRET//DISPLAY ONLY IRQ, USA', 'ic', 'warning usa-in-list: USA'],
  ['SECRET//DISPLAY ONLY', 'ic', 'error empty-list: DISPLAY ONLY'],
  ['SECRET//REL TO USA, GBER', 'ic', 'error unknown-code: GBER'],
  ['SECRET//FGI GBX', 'ic', 'error unknown-code: GBX'],
  ['SECRET//REL TO USA, ITALY', 'ic', 'warning country-by-name: ITALY'],
  ['SECRET//REL TO USA, AUSTRALIA GROUP', 'state', 'warning country-by-name: AUSTRALIA GROUP'],
  ['SECRET//REL TO USA, GBR, AUS', 'ic', 'warning code-order: AUS'],
  ['SECRET//REL TO USA, NATO, GBR', 'ic', 'warning code-order: GBR'],
  ['//JOINT SECRET USA CAN GBR', 'dod', 'warning code-order: CAN'],
  ['SECRET//REL TO USA, GBR, GBR', 'ic', 'warning repeated-code: GBR'],
  ['SECRET//REL TO USA GBR', 'ic', 'error list-separator:  '],
  ['SECRET//REL TO USA,GBR', 'ic', 'warning list-separator: ,'],
  ['SECRET//REL TO USA/GBR', 'ic', 'error list-separator: /'],
  ['SECRET//REL TO USA, AUS AND GBR', 'ic', 'warning list-separator:  AND '],
  ['SECRET//FGI GBR, JPN', 'ic', 'error list-separator: , '],
  ['UNCLASSIFIED//ORCON', 'ic', 'error control-at-wrong-level: ORCON'],
  ['UNCLASSIFIED//SI', 'ic', 'error control-at-wrong-level: SI'],
  ['CONFIDENTIAL//TK', 'ic', 'error control-at-wrong-level: TK'],
  ['SECRET//FOUO', 'dod', 'error control-at-wrong-level: FOUO'],
  ['SECRET//NOFORN//SBU', 'state', 'error control-at-wrong-level: SBU'],
  ['SECRET//LIMDIS', 'ic', 'error control-at-wrong-level: LIMDIS'],
  ['SECRET//LIMDIS', 'dod'],
  ['CONFIDENTIAL//LIMDIS', 'state'],
  ['CUI//Attorney-Client', 'ic'],
  ['CUI//AC/Attorney-WP', 'dod'],
  ['CUI//attorney-client', 'ic', 'warning not-in-capitals: attorney-client'],
  ['SECRET//LES NOFORN', 'ic', 'warning control-at-wrong-level: LES NOFORN'],
  ['UNCLASSIFIED//RELIDO', 'ic'],
  ['UNCLASSIFIED//RELIDO', 'dod', 'error control-at-wrong-level: RELIDO'],
  ['UNCLASSIFIED//SAR-BP', 'ic', 'error control-at-wrong-level: SAR-BP'],
  ['//NATO SECRET//BOHEMIA', 'ic', 'error control-at-wrong-level: BOHEMIA'],
  ['UNCLASSIFIED//FGI GBR', 'ic'],
  ['UNCLASSIFIED//FGI GBR', 'dod', 'error control-at-wrong-level: FGI GBR'],
  ['SECRET//NOFORN/REL TO USA, GBR', 'ic', 'error controls-exclude-each-other: REL TO USA, GBR'],
  ['SECRET//ORCON/RELIDO', 'ic', 'error controls-exclude-each-other: RELIDO'],
  ['SECRET//NOFORN//EXDIS/NODIS', 'state', 'error controls-exclude-each-other: NODIS'],
  ['//NATO SECRET//NOFORN', 'state', 'error controls-exclude-each-other: NOFORN'],
  ['//DEU SECRET//FGI GBR', 'ic', 'error controls-exclude-each-other: FGI GBR'],
  ['SECRET//EXDIS', 'ic', 'error companion-missing: EXDIS'],
  ['SECRET//EXDIS', 'state', 'info companion-missing: EXDIS'],
  ['SECRET//EXDIS', 'dod'],
  ['SECRET//HCS-O//NOFORN', 'ic', 'error companion-missing: HCS-O'],
  ['SECRET//HCS-O//NOFORN', 'dod'],
  ['SECRET//TK-KAND', 'ic', 'error companion-missing: TK-KAND'],
  ['TOP SECRET//IMCON', 'dod', 'error companion-missing: IMCON'],
  ['SECRET//RD', 'ic', 'info companion-missing: RD'],
  ['UNCLASSIFIED//FOUO//SBU', 'state', 'warning control-superseded: FOUO'],
  ['SECRET//RD/TFNI//NOFORN', 'ic', 'warning control-superseded: TFNI'],
  ['SECRET//RSV', 'ic', 'error compartment-missing: RSV'],
  ['SECRET//HCS//NOFORN', 'ic', 'warning compartment-missing: HCS'],
  ['SECRET//HCS//NOFORN', 'dod'],
  ['TOP SECRET//SI-ECI ABC', 'ic', 'error type-indicator: SI-ECI ABC'],
  ['SECRET//SAR-BP/SAR-CD', 'ic', 'warning sap-prefix-repeated: SAR-CD'],
  ['SECRET//SAR-BP/SAR-CD', 'dod'],
  ['SECRET//SAR-BP/SAR-CD/SAR-EF', 'dod', 'warning sap-programs-listed: SAR-BP/SAR-CD/SAR-EF'],
  ['SECRET//RD-SIGMA 5//NOFORN', 'ic', 'warning unknown-sigma: RD-SIGMA 5'],
  ['SECRET//RD-SIGMA 5//NOFORN', 'dod'],
  ['SECRET//ACCM-FE', 'dod', 'error accm-abbreviated: ACCM-FE'],
  ['CUI', 'ic'],
  ['CONTROLLED', 'ic'],
  ['CUI//SP-PRVCY/SP-TAX/HLTH//NOFORN', 'ic'],
  ['CUI//SP-PRVCI', 'ic', 'warning unknown-cui-category: SP-PRVCI'],
  ['CUI//SP-AG', 'ic', 'warning cui-category-kind: SP-AG'],
  ['CUI//CTI', 'ic', 'warning cui-category-kind: CTI'],
  ['CUI//HLTH/SP-PRVCY', 'ic', 'warning cui-category-order: SP-PRVCY'],
  ['CUI//SP-TAX/SP-PRVCY', 'ic', 'warning cui-category-order: SP-PRVCY'],
  ['CONTROLLED//DRAFT', 'ic', 'error not-a-cui-marking: DRAFT'],
  ['CUI//SP-CTI//DELIBERATIVE', 'ic', 'error not-a-cui-marking: DELIBERATIVE'],
  ['SECRET//SP-CTI//NOFORN', 'ic', 'error cui-category-without-cui: SP-CTI'],
  ['SECRET//CUI//SP-CTI//NOFORN', 'ic'],
  ['UNCLASSIFIED//SP-CTI', 'ic', 'warning cui-behind-unclassified: UNCLASSIFIED'],
  ['UNCLAS SENSITIVE', 'state', 'info unusual-form: SENSITIVE'],
  [
    'CONFIDENTIAL SENSITIVE',
    'state',
    'info unusual-form: SENSITIVE',
    'error control-at-wrong-level: SENSITIVE',
  ],
  ['SENSITIVE', 'state', 'error not-a-marking: SENSITIVE'],
  ['//JOINT SECRET USA', 'state', 'error owners-missing: JOINT SECRET USA'],
  ['//JOINT SECRET CAN', 'dod', 'error owners-missing: JOINT SECRET CAN'],
  ['SECRET//FGI US', 'ic', 'error usa-in-list: US'],
  ['CUI//LES', 'ic', 'error not-a-limited-control: LES'],
  ['SECRET//FEDCON', 'ic', 'error limited-control-without-cui: FEDCON'],
  ['UNCLASSIFIED//CUI', 'ic', 'warning cui-behind-unclassified: UNCLASSIFIED'],
  ['SECRET//FGI GBR//CUI//SP-PRVCY//NOFORN', 'ic'],
  ['SECRET//CONTROLLED//SP-PRVCY', 'ic', 'warning unusual-form: CONTROLLED'],
];

const PORTIONS: readonly Case[] = [
  // Only in a banner does PROPIN take the place of FOUO.
  ['(U//FOUO/PR)', 'ic', 'info companion-missing: PR'],
  ['( S )', 'ic', 'warning stray-blank: ( S )'],
  [' ( C//NF)', 'state', 'warning stray-blank: ( C//NF)'],
  ['[S]', 'ic', 'error not-a-marking: [S]'],
  ['(C', 'state', 'error not-a-marking: (C'],
  ['(FOO', 'state', 'error not-a-marking: (FOO'],
  ['(//CTSA)', 'dod'],
  ['(//NSAT)', 'dod'],
  ['(//NCA)', 'ic', 'info unusual-form: NCA'],
  ['(C - ENTIRE TEXT)', 'state', 'warning retired-marking: (C - ENTIRE TEXT)'],
  ['(SECRET-ENTIRE TEXT)', 'state', 'warning retired-marking: (SECRET-ENTIRE TEXT)'],
  ['(C) (ENTIRE TEXT)', 'dod', 'warning retired-marking: (C) (ENTIRE TEXT)'],
  ['(FOO - ENTIRE TEXT)', 'state', 'error not-a-marking: FOO'],
  ['(S//SP-CTI)', 'state', 'error cui-category-without-cui: SP-CTI'],
  ['(NF)', 'state', 'error level-missing: NF'],
  ['(RELIDO)', 'state', 'error level-missing: RELIDO'],
  ['(OC)', 'dod', 'error level-missing: OC'],
  ['(EFTO)', 'state'],
  ['(C)', 'state'],
  ['(SBU)', 'state'],
  ['SBU', 'ic', 'error level-missing: SBU'],
  ['(SBU-N)', 'state'],
  ['(SBU-NF)', 'state'],
  ['U//SBU-N', 'ic', 'warning unusual-form: SBU-N'],
  ['(SBU/NF)', 'state', 'warning wrong-separator: SBU/NF'],
  ['(C/NF)', 'state', 'warning wrong-separator: /'],
  ['(C/NF)', 'ic', 'error wrong-separator: /'],
  ['(C//LIMDIS)', 'state'],
  ['(C//DS)', 'state'],
  [
    '(CUI//Attorney-Client)',
    'ic',
    'error banner-form-in-portion: Attorney-Client',
    'warning not-in-capitals: Attorney-Client',
  ],
  ['S-NF', 'state', 'warning wrong-separator: -'],
  ['C NF', 'state', 'warning wrong-separator:  '],
  ['(SECRET)', 'state', 'warning banner-form-in-portion: SECRET'],
  ['(Secret)', 'ic', 'error banner-form-in-portion: Secret', 'warning not-in-capitals: Secret'],
  ['S//NOFORN', 'ic', 'error banner-form-in-portion: NOFORN'],
  ['S//TALENT KEYHOLE', 'ic', 'error banner-form-in-portion: TALENT KEYHOLE'],
  ['S//RESTRICTED DATA//NF', 'ic', 'error banner-form-in-portion: RESTRICTED DATA'],
  ['(FOUO)', 'state', 'warning level-missing: FOUO'],
  ['GBR-C', 'state'],
  ['FGI-C', 'ic'],
  ['//GBR S', 'ic'],
  ['//FGI S//NF', 'ic'],
  ['//CTS-B', 'dod'],
  ['//CTS-B', 'ic', 'info unusual-form: CTS-B'],
  ['S//REL', 'ic'],
  ['//JOINT S//REL', 'ic'],
  ['S//CUI//SP-PRVCY', 'ic'],
  ['(CUI)', 'dod'],
  ['(CONTROLLED)', 'ic', 'error banner-form-in-portion: CONTROLLED'],
  ['TS//SAR-AB/SAR-CD/SAR-EF', 'dod'],
];

function told(text: string, kind: 'banner' | 'portion', practice: Practice): string[] {
  return checkMarking(text, { kind, practice }).map(
    ({ level, rule, span }) => `${level} ${rule}: ${text.slice(span.start, span.end)}`,
  );
}

const rowOf = ([text, practice, ...findings]: Case) => [text, practice, findings] as const;

describe('banners', () => {
  test.each(BANNERS.map(rowOf))('%s (%s)', (text, practice, findings) => {
    expect(told(text, 'banner', practice).sort()).toEqual([...findings].sort());
  });
});

describe('portion marks', () => {
  test.each(PORTIONS.map(rowOf))('%s (%s)', (text, practice, findings) => {
    expect(told(text, 'portion', practice).sort()).toEqual([...findings].sort());
  });
});

test('every rule has a case', () => {
  const cases = [...BANNERS, ...PORTIONS].flatMap(([, , ...findings]) => findings);
  const fired = new Set(cases.map((finding) => /^\w+ ([a-z-]+):/.exec(finding)?.[1]));
  expect(Object.keys(MARKING_RULES).filter((rule) => !fired.has(rule))).toEqual([]);
});

test('every message says what is wrong and what to do, and names its source', () => {
  const kinds = [
    [BANNERS, 'banner'],
    [PORTIONS, 'portion'],
  ] as const;
  for (const [cases, kind] of kinds) {
    for (const [text, practice] of cases) {
      for (const { message, clause } of checkMarking(text, { kind, practice })) {
        expect(message).toMatch(/\S[.] [A-Z].+[.?]$/);
        expect(
          Object.keys(SOURCES).some((source) => clause.startsWith(source)),
          clause,
        ).toBe(true);
      }
    }
  }
});

describe('the date decides', () => {
  const rules = (text: string, date: string, kind: 'banner' | 'portion' = 'banner') =>
    checkMarking(text, { kind, practice: 'ic', date }).map(({ rule }) => rule);

  test.each([
    ['SECRET//WNINTEL', '1995-04-11', []],
    ['SECRET//WNINTEL', '1995-04-12', ['retired-marking']],
    ['UNCLASSIFIED//LIMITED OFFICIAL USE', '1995-09-30', []],
    ['UNCLASSIFIED//LIMITED OFFICIAL USE', '1995-10-01', ['retired-marking']],
    ['SECRET//USA/GBR EYES ONLY', '2017-09-30', []],
    ['SECRET//USA/GBR EYES ONLY', '2017-10-01', ['retired-marking']],
    ['SECRET//NOFORN, PROPIN', '2005-06-30', []],
    ['SECRET//NOFORN, PROPIN', '2005-07-01', ['wrong-separator']],
    ['SECRET//REL TO USA, AUS AND GBR', '2005-06-30', []],
    ['SECRET//REL TO USA, AUS AND GBR', '2005-07-01', ['list-separator']],
    ['SECRET//NOFORN//20351231', '2008-01-31', []],
    ['SECRET//NOFORN//20351231', '2008-02-01', ['declassification-in-marking']],
    ['SECRET//NOFORN//RD', '2010-11-30', []],
    ['SECRET//NOFORN//RD', '2010-12-01', ['category-order']],
    ['SECRET//SAR-BP/SAR-CD', '2011-11-30', []],
    ['SECRET//SAR-BP/SAR-CD', '2011-12-01', ['sap-prefix-repeated']],
    ['TOP SECRET//HCS//NOFORN', '2008-05-05', []],
    ['TOP SECRET//HCS//NOFORN', '2013-05-05', ['compartment-missing']],
  ] as const)('%s on %s', (text, date, expected) => {
    expect(rules(text, date)).toEqual(expected);
  });
});

test('a telegram of 1975 may say LIMITED OFFICIAL USE', () => {
  const options = { kind: 'banner', practice: 'state', date: '1975-05-02' } as const;
  expect(checkMarking('LIMITED OFFICIAL USE', options)).toEqual([]);
});

test('a message quotes no more than a marking can be', () => {
  const [finding] = checkMarking('lorem ipsum '.repeat(1000), { kind: 'banner' });
  expect(finding?.rule).toBe('not-a-marking');
  expect(finding?.message.length).toBeLessThan(120);
});

test.each(['S/', 'A B-', 'SI-G ', 'USA, ', '//', 'EYES ONLY/'])(
  'the work for a run of %j grows as the run does',
  (piece) => {
    const judge = (count: number): void => {
      checkMarking(`SECRET//${piece.repeat(count)}`, { kind: 'portion' });
    };
    expect(growth(2000, judge)).toBeLessThan(2.2);
  },
);

describe('what the caller adds', () => {
  test('REL points to the list of the banner', () => {
    const check = (banner: string) =>
      checkMarking('(S//REL)', { kind: 'portion', practice: 'ic', banner }).map(({ rule }) => rule);
    expect(check('SECRET//REL TO USA, GBR')).toEqual([]);
    expect(check('SECRET//NOFORN')).toEqual(['rel-without-list']);
  });

  test('FOUO and SBU end on the day when CUI begins', () => {
    const check = (date: string | undefined) =>
      checkMarking('(SBU)', {
        kind: 'portion',
        controlledSince: '2023-01-01',
        ...(date ? { date } : {}),
      }).map(({ rule }) => rule);
    expect(check('2022-12-31')).toEqual([]);
    expect(check('2023-01-01')).toEqual(['retired-marking']);
    expect(check(undefined)).toEqual(['retired-marking']);
  });
});

describe('the corrected form', () => {
  test.each([
    ['SECRET//NF', 'banner', 'SECRET//NOFORN'],
    ['SECRET//NOFORN/ORCON', 'banner', 'SECRET//ORCON/NOFORN'],
    ['SECRET//REL TO KEN, USA, GBR', 'banner', 'SECRET//REL TO USA, GBR, KEN'],
    ['(C/NF)', 'portion', 'C//NF'],
    ['S/REL NATO', 'portion', 'S//REL TO USA, NATO'],
    ['Secret', 'portion', 'S'],
    ['SBU/NF', 'portion', 'SBU-NF'],
    ['UNCLASSIFIED//SSI/LES', 'banner', 'UNCLASSIFIED//LES/SSI'],
  ] as const)('of %s', (text, kind, corrected) => {
    const forms = new Set(checkMarking(text, { kind }).map((finding) => finding.corrected));
    expect([...forms]).toEqual([corrected]);
  });

  test.each(['SECRET//XYZZY/NF', 'SECRET//NS/NF', 'SECRET//REL TO GBER, USA', 'NF'])(
    'of %s is not certain',
    (text) => {
      const findings = checkMarking(text, { kind: 'banner', practice: 'ic' });
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.filter(({ corrected }) => corrected !== undefined)).toEqual([]);
    },
  );
});

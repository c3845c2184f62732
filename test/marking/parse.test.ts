import { describe, expect, test } from 'vitest';
import { EMPTY, type Marking } from '../../server/src/marking/marking';
import { parseMarking } from '../../server/src/marking/parse';
import { renderBanner, renderPortion } from '../../server/src/marking/render';

const us = (level: 'UNCLASSIFIED' | 'CONFIDENTIAL' | 'SECRET' | 'TOP SECRET') =>
  ({ system: 'us', level }) as const;

const MARKINGS: readonly (readonly [string, Partial<Marking>])[] = [
  ['', {}],
  ['S E C R E T', { classification: us('SECRET') }],
  ['Secret', { classification: us('SECRET') }],
  ['SECRET//NOFORN', { classification: us('SECRET'), controls: ['NOFORN'] }],
  ['NOFORN', { controls: ['NOFORN'] }],
  ['SBU', { classification: us('UNCLASSIFIED'), controls: ['SBU'] }],
  ['SBU/NF', { classification: us('UNCLASSIFIED'), controls: ['SBU NOFORN'] }],
  ['U//NF//SBU', { classification: us('UNCLASSIFIED'), controls: ['NOFORN', 'SBU'] }],
  ['C/RELEASABLE TO ITALY', { classification: us('CONFIDENTIAL'), relTo: ['ITA'] }],
  ['S//REL', { classification: us('SECRET'), relTo: 'all' }],
  ['S//REL TO USA', { classification: us('SECRET'), relTo: [] }],
  ['S//NF,OC', { classification: us('SECRET'), controls: ['ORCON', 'NOFORN'] }],
  ['TS//USA/CAN/GBR EYES ONLY', { classification: us('TOP SECRET'), eyesOnly: ['CAN', 'GBR'] }],
  ['TS//EYES', { classification: us('TOP SECRET'), eyesOnly: 'all' }],
  ['S//DISPLAY ONLY IRQ, AFG', { classification: us('SECRET'), displayOnly: ['AFG', 'IRQ'] }],
  [
    '//DEU GBR S',
    { classification: { system: 'foreign', level: 'SECRET', owners: ['DEU', 'GBR'] } },
  ],
  ['//FGI C', { classification: { system: 'foreign', level: 'CONFIDENTIAL', owners: [] } }],
  ['GBR-C', { classification: { system: 'foreign', level: 'CONFIDENTIAL', owners: ['GBR'] } }],
  ['//CTS-B', { classification: { system: 'nato', level: 'TOP SECRET' }, nato: ['BOHEMIA'] }],
  ['//NIS', { classification: { system: 'nato', level: 'SECRET', activity: 'ISAF' } }],
  [
    '//JOINT S GBR USA',
    { classification: { system: 'joint', level: 'SECRET', owners: ['GBR', 'USA'] } },
  ],
  ['S//FGI', { classification: us('SECRET'), fgi: { owners: [] } }],
  ['S//FGI JPN GBR', { classification: us('SECRET'), fgi: { owners: ['GBR', 'JPN'] } }],
  ['S//XYZZY', { classification: us('SECRET'), unknown: ['XYZZY'] }],
  ['S//WNINTEL', { classification: us('SECRET'), unknown: ['WNINTEL'] }],
  ['CUI', { classification: { system: 'cui' }, cui: [] }],
  [
    'CUI//HLTH/SP-PRVCY//NF',
    {
      classification: { system: 'cui' },
      cui: [
        { code: 'PRVCY', specified: true },
        { code: 'HLTH', specified: false },
      ],
      controls: ['NOFORN'],
    },
  ],
  [
    'TS//TK/SI-G ABCD-XYZ',
    {
      classification: us('TOP SECRET'),
      sci: [
        {
          name: 'SI',
          compartments: [
            { name: 'G', subs: ['ABCD'] },
            { name: 'XYZ', subs: [] },
          ],
        },
        { name: 'TK', compartments: [] },
      ],
    },
  ],
  [
    'S//SAR-BUTTER POPCORN-123/CD',
    {
      classification: us('SECRET'),
      sap: [
        { name: 'BUTTER POPCORN', compartments: [{ name: '123', subs: [] }] },
        { name: 'CD', compartments: [] },
      ],
    },
  ],
  [
    'S//RD-CNWDI-SG 20 18',
    { classification: us('SECRET'), aea: [{ name: 'RD', cnwdi: true, sigmas: [18, 20] }] },
  ],
  ['S//ACCM-TEA LEAF', { classification: us('SECRET'), accm: ['TEA LEAF'] }],
];

test.each(MARKINGS)('%s', (text, expected) => {
  expect(parseMarking(text, { kind: 'portion' })).toEqual({ ...EMPTY, ...expected });
});

test('brackets belong to a portion mark, not to a banner', () => {
  expect(parseMarking('(S//NF)', { kind: 'portion' }).controls).toEqual(['NOFORN']);
  expect(parseMarking('(SECRET)', { kind: 'banner' }).classification.system).toBe('none');
});

describe('rendering', () => {
  const render = (text: string, practice: 'ic' | 'dod' | 'state') => {
    const marking = parseMarking(text, { kind: 'portion' });
    return [renderBanner(marking, { practice }), renderPortion(marking, { practice })];
  };

  test.each([
    ['SBU', 'state', 'UNCLASSIFIED//SBU', 'SBU'],
    ['SBU', 'ic', 'UNCLASSIFIED//SBU', 'U//SBU'],
    ['U//FOUO', 'state', 'UNCLASSIFIED//FOUO', 'U//FOUO'],
    ['SBU/NF', 'state', 'UNCLASSIFIED//SBU NOFORN', 'SBU-NF'],
    ['U//SBU//LES', 'state', 'UNCLASSIFIED//SBU/LES', 'U//SBU/LES'],
    ['//CTS//BOHEMIA', 'ic', '//COSMIC TOP SECRET//BOHEMIA', '//CTS//BOHEMIA'],
    ['//CTS//BOHEMIA', 'dod', '//COSMIC TOP SECRET BOHEMIA', '//CTS-B'],
    ['//NS//ATOMAL//OC', 'ic', '//NATO SECRET//ATOMAL//ORCON', '//NS//ATOMAL//OC'],
    ['//NIS', 'ic', '//NATO ISAF SECRET', '//NIS'],
    ['S//RD-N', 'dod', 'SECRET//RD-N', 'S//RD-N'],
    ['S//RD-N', 'state', 'SECRET//RD-CNWDI', 'S//RD-CNWDI'],
    ['U//DCNI', 'ic', 'UNCLASSIFIED//DOD UCNI', 'U//DCNI'],
    ['S//SAR-AB/SAR-CD', 'ic', 'SECRET//SAR-AB/CD', 'S//SAR-AB/CD'],
    ['S//SAR-AB/CD', 'dod', 'SECRET//SAR-AB/SAR-CD', 'S//SAR-AB/SAR-CD'],
    ['S//ACCM', 'dod', 'SECRET//ACCM', 'S//ACCM'],
    ['//JOINT S//REL', 'ic', '//JOINT SECRET//REL', '//JOINT S//REL'],
    ['//FGI S', 'ic', '//FGI SECRET', '//FGI S'],
    ['CUI//HLTH//NOCON/FEDCON', 'ic', 'CUI//HLTH//FEDCON/NOCON', 'CUI//HLTH//FEDCON/NOCON'],
    ['S//XYZZY//NF', 'ic', 'SECRET//NOFORN//XYZZY', 'S//NF//XYZZY'],
  ] as const)('%s in %s', (text, practice, banner, portion) => {
    expect(render(text, practice)).toEqual([banner, portion]);
  });
});

describe('other ways to write a banner are understood', () => {
  test.each([
    ['TOP SECRET//SI GAMMA ABCD', 'TOP SECRET//SI-G ABCD', 'TS//SI-G ABCD'],
    ['TOP SECRET//SI-GAMMA', 'TOP SECRET//SI-G', 'TS//SI-G'],
    ['TOP SECRET//TALENT KEYHOLE-KANDIK', 'TOP SECRET//TK-KAND', 'TS//TK-KAND'],
    ['TOP SECRET//SI-G abcd efgh-xyz', 'TOP SECRET//SI-G ABCD EFGH-XYZ', 'TS//SI-G ABCD EFGH-XYZ'],
    ['TOP SECRET//SI/XNB-ABC 123', 'TOP SECRET//SI/XNB-ABC 123', 'TS//SI/XNB-ABC 123'],
    [
      'TOP SECRET//SI-TOOLONGNAME//NOFORN',
      'TOP SECRET//NOFORN//SI-TOOLONGNAME',
      'TS//NF//SI-TOOLONGNAME',
    ],
    [
      'SECRET//SPECIAL ACCESS REQUIRED-BUTTER POPCORN',
      'SECRET//SAR-BUTTER POPCORN',
      'S//SAR-BUTTER POPCORN',
    ],
    [
      'SECRET//SAR-BP-J12 J54-K15/CD-YYY 456',
      'SECRET//SAR-BP-J12 J54-K15/CD-YYY 456',
      'S//SAR-BP-J12 J54-K15/CD-YYY 456',
    ],
    ['SECRET//RD-SIGMA 20 14 14', 'SECRET//RD-SIGMA 14 20', 'S//RD-SG 14 20'],
    ['SECRET//RESTRICTED DATA', 'SECRET//RD', 'S//RD'],
    ['SECRET//FORMERLY RESTRICTED DATA', 'SECRET//FRD', 'S//FRD'],
    ['SECRET//RD-CRITICAL NUCLEAR WEAPON DESIGN INFORMATION', 'SECRET//RD-CNWDI', 'S//RD-CNWDI'],
    [
      'UNCLASSIFIED//DOD UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION',
      'UNCLASSIFIED//DOD UCNI',
      'U//DCNI',
    ],
    [
      'UNCLASSIFIED//DOE UNCLASSIFIED CONTROLLED NUCLEAR INFORMATION',
      'UNCLASSIFIED//DOE UCNI',
      'U//UCNI',
    ],
    ['SECRET//TRANSCLASSIFIED FOREIGN NUCLEAR INFORMATION', 'SECRET//TFNI', 'S//TFNI'],
    ['//NATO KFOR SECRET', '//NATO KFOR SECRET', '//NKS'],
    ['//NATO SECRET ATOMAL', '//NATO SECRET//ATOMAL', '//NS//ATOMAL'],
    ['//CTSA', '//COSMIC TOP SECRET//ATOMAL', '//CTS//ATOMAL'],
    ['//CTS-BALK', '//COSMIC TOP SECRET//BALK', '//CTS//BALK'],
    ['//NATO UNCLASSIFIED', '//NATO UNCLASSIFIED', '//NU'],
    ['//GBR TOP SECRET', '//GBR TOP SECRET', '//GBR TS'],
    ['//GBR DEU RESTRICTED', '//DEU GBR RESTRICTED', '//DEU GBR R'],
    ['//GERMANY SECRET', '//DEU SECRET', '//DEU S'],
    ['SECRET//ACCM', 'SECRET//ACCM', 'S//ACCM'],
    [
      'SECRET//ACCM-NIGHT SKY/FICTITIOUS EFFORT',
      'SECRET//ACCM-FICTITIOUS EFFORT/NIGHT SKY',
      'S//ACCM-FICTITIOUS EFFORT/NIGHT SKY',
    ],
    ['SECRET//FOREIGN GOVERNMENT INFORMATION GBR', 'SECRET//FGI GBR', 'S//FGI GBR'],
    ['SECRET//FGI', 'SECRET//FGI', 'S//FGI'],
    ['S//REL TO USA, GBR/FRA', 'SECRET//REL TO USA, FRA, GBR', 'S//REL TO USA, FRA, GBR'],
    ['C - NF, OC', 'CONFIDENTIAL//ORCON/NOFORN', 'C//OC/NF'],
    ['S, NF, OC', 'SECRET//ORCON/NOFORN', 'S//OC/NF'],
    ['SBU N', 'UNCLASSIFIED//SBU NOFORN', 'U//SBU-NF'],
    ['SECRET//CAN/GBR EYES ONLY', 'SECRET//USA/CAN/GBR EYES ONLY', 'S//USA/CAN/GBR EYES ONLY'],
    ['S//NF/USA/GBR EYES ONLY', 'SECRET//NOFORN/USA/GBR EYES ONLY', 'S//NF/USA/GBR EYES ONLY'],
    ['CUI//SSI/FISA', 'CUI//FISA/SSI', 'CUI//FISA/SSI'],
    ['CONTROLLED UNCLASSIFIED INFORMATION//SP-TAX', 'CUI//SP-TAX', 'CUI//SP-TAX'],
    ['SECRET\u00a0//\tNOFORN', 'SECRET//NOFORN', 'S//NF'],
    ['T O P  S E C R E T', 'TOP SECRET', 'TS'],
    ['U N C L A S', 'UNCLASSIFIED', 'U'],
    ['LIMITED  OFFICIAL USE', 'UNCLASSIFIED//LIMITED OFFICIAL USE', 'U//LOU'],
  ])('%s', (text, banner, portion) => {
    const marking = parseMarking(text, { kind: 'banner' });
    expect(renderBanner(marking, { practice: 'ic' })).toBe(banner);
    expect(renderPortion(marking, { practice: 'ic' })).toBe(portion);
  });

  test.each(['//XXX SECRET', '//NATO X SECRET', '//NKSS', 'TOPSECRET', 'S-X', '(S', 'S)'])(
    '%s names no level',
    (text) => {
      const { classification, unknown } = parseMarking(text, { kind: 'banner' });
      expect(classification.system).toBe('none');
      expect(unknown).toEqual([text.replace(/^\/\//, '')]);
    },
  );

  test.each(['CUI//NOFORN//TAX', 'CUI//NOFORN/TAX', 'CUI//REL TO USA, FIN//TAX'])(
    '%s has no category behind its controls',
    (text) => {
      const { cui, unknown } = parseMarking(text, { kind: 'banner' });
      expect([cui, unknown]).toEqual([[], ['TAX']]);
    },
  );
});

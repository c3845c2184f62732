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

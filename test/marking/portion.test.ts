import { expect, test } from 'vitest';
import { readPortion } from '../../server/src/marking/portion';

/** Mark as typed; level, controls, what it should be. The marks are those counted in real cables. */
const MARKS: readonly (readonly [string, string, string, string])[] = [
  ['U', 'UNCLASSIFIED', '', 'U'],
  ['C', 'CONFIDENTIAL', '', 'C'],
  ['S', 'SECRET', '', 'S'],
  ['TS', 'TOP SECRET', '', 'TS'],
  ['c', 'CONFIDENTIAL', '', 'C'],
  ['Secret', 'SECRET', '', 'S'],
  ['CONFIDENTIAL', 'CONFIDENTIAL', '', 'C'],
  ['TOP SECRET', 'TOP SECRET', '', 'TS'],
  ['SBU', 'UNCLASSIFIED', 'SBU', 'SBU'],
  ['SBU-N', 'UNCLASSIFIED', 'SBU NOFORN', 'SBU-N'],
  ['SBU-NF', 'UNCLASSIFIED', 'SBU NOFORN', 'SBU-NF'],
  ['SBU/NF', 'UNCLASSIFIED', 'SBU NOFORN', 'SBU-NF'],
  ['SBU/N', 'UNCLASSIFIED', 'SBU NOFORN', 'SBU-NF'],
  ['SBU NOFORN', 'UNCLASSIFIED', 'SBU NOFORN', 'SBU-NF'],
  ['LOU', 'UNCLASSIFIED', 'LIMITED OFFICIAL USE', 'LOU'],
  ['FOUO', 'UNCLASSIFIED', 'FOUO', 'U//FOUO'],
  ['U//FOUO', 'UNCLASSIFIED', 'FOUO', 'U//FOUO'],
  ['C/NF', 'CONFIDENTIAL', 'NOFORN', 'C//NF'],
  ['C//NF', 'CONFIDENTIAL', 'NOFORN', 'C//NF'],
  ['S/NOFORN', 'SECRET', 'NOFORN', 'S//NF'],
  ['S-NF', 'SECRET', 'NOFORN', 'S//NF'],
  ['C NF', 'CONFIDENTIAL', 'NOFORN', 'C//NF'],
  ['C - NF', 'CONFIDENTIAL', 'NOFORN', 'C//NF'],
  ['C/EXDIS', 'CONFIDENTIAL', 'EXDIS', 'C//XD'],
  ['S/REL NATO', 'SECRET', 'REL TO USA, NATO', 'S//REL TO USA, NATO'],
  ['SECRET/REL ARMENIA', 'SECRET', 'REL TO USA, ARM', 'S//REL TO USA, ARM'],
  ['C/RELEASABLE TO ITALY', 'CONFIDENTIAL', 'REL TO USA, ITA', 'C//REL TO USA, ITA'],
  ['C//REL TO USA, KEN, GBR//', 'CONFIDENTIAL', 'REL TO USA, GBR, KEN', 'C//REL TO USA, GBR, KEN'],
  ['S//REL TO USA, ACGU', 'SECRET', 'REL TO USA, ACGU', 'S//REL TO USA, ACGU'],
  ['TS//SI-G ABCD/TK//OC/NF', 'TOP SECRET', 'SI-G ABCD TK ORCON NOFORN', 'TS//SI-G ABCD/TK//OC/NF'],
  ['CUI', 'UNCLASSIFIED', 'CUI', 'CUI'],
  ['CUI//SP-PRVCY//NF', 'UNCLASSIFIED', 'CUI SP-PRVCY NOFORN', 'CUI//SP-PRVCY//NF'],
  ['CUI//FEDCON', 'UNCLASSIFIED', 'CUI FEDCON', 'CUI//FEDCON'],
  ['S//XYZZY', 'SECRET', 'XYZZY', 'S//XYZZY'],
  ['S//', 'SECRET', '', 'S'],
  [' S ', 'SECRET', '', 'S'],
  ['LES', 'UNCLASSIFIED', 'LES', 'U//LES'],
  ['SSI', 'UNCLASSIFIED', 'SSI', 'U//SSI'],
  ['EFTO', 'UNCLASSIFIED', 'EFTO', 'EFTO'],
  ['U//LES/NF', 'UNCLASSIFIED', 'LES NOFORN', 'U//LES-NF'],
  ['TS//SI', 'TOP SECRET', 'SI', 'TS//SI'],
  ['S//RD-N', 'SECRET', 'RD-N', 'S//RD-N'],
  ['S//SAR-BP', 'SECRET', 'SAR-BP', 'S//SAR-BP'],
  ['S//FGI GBR', 'SECRET', 'FGI GBR', 'S//FGI GBR'],
  ['S//REL', 'SECRET', 'REL', 'S//REL'],
  ['S//DISPLAY ONLY GBR', 'SECRET', 'DISPLAY ONLY GBR', 'S//DISPLAY ONLY GBR'],
  ['CONFIDENTIAL//ORCON', 'CONFIDENTIAL', 'ORCON', 'C//OC'],
];

test.each(MARKS)('(%s) is %s', (typed, level, controls, corrected) => {
  const reading = readPortion(typed);
  expect(reading?.level).toBe(level);
  expect(reading?.controls.join(' ')).toBe(controls);
  expect(reading?.corrected).toBe(corrected);
  expect(reading?.canonical).toBe(typed === corrected);
  expect(reading?.foreign).toBe(false);
});

test.each(['C/NF', 'S-NF', 'C NF', 'SBU/NF', 'S/REL NATO', 'S//OC NF', 'S//OC//NF', 'S//SI NF'])(
  '(%s) has another separator than belongs there',
  (typed) => {
    expect(readPortion(typed)?.singleSlash).toBe(true);
  },
);

test.each(['C', 'C//NF', 'SBU-NF', 'SBU-N', 'Secret', 'S//OC/NF'])(
  '(%s) lacks no slash',
  (typed) => {
    expect(readPortion(typed)?.singleSlash).toBe(false);
  },
);

test.each([
  ['//GBR S', 'SECRET'],
  ['//FGI C//NF', 'CONFIDENTIAL'],
  ['//NS', 'SECRET'],
  ['NC', 'CONFIDENTIAL'],
  ['NATO S', 'SECRET'],
  ['//NATO TS', 'TOP SECRET'],
  ['GBR-C', 'CONFIDENTIAL'],
  ['FGI-S', 'SECRET'],
  ['//JOINT S GBR USA', 'SECRET'],
])('(%s) is foreign', (typed, level) => {
  expect(readPortion(typed)).toMatchObject({ foreign: true, level });
});

test.each([
  ['GBR-C', ['FGI GBR'], 'GBR-C'],
  ['gbr-c', ['FGI GBR'], 'GBR-C'],
  ['//GBR S', [], '//GBR S'],
  ['//CTS-B', ['BOHEMIA'], '//CTS-B'],
  ['NS', [], '//NS'],
  ['NR', [], '//NR'],
  ['NU', [], '//NU'],
  ['NATO S', [], '//NS'],
  ['//NATO TS', [], '//CTS'],
])('(%s) is written as it should be', (typed, controls, corrected) => {
  expect(readPortion(typed)).toMatchObject({ controls, corrected, canonical: typed === corrected });
});

test.each([
  '',
  ' ',
  '1',
  'a',
  'i',
  'iv',
  'Note',
  'note',
  'C-17',
  'U-2',
  's/he',
  'S/he',
  'C/O EMBASSY',
  'U/S',
  'U.S.',
  'TS-1',
  'SBU-1',
  'the',
  'top',
  'Tops',
  'C in C',
  'up',
  'cf',
  'see',
  '2006',
  'USD',
  'UK-C',
  'US-C',
  'Sensitive',
  'SENSITIVE',
  'secretary',
  'confidentially',
  '/',
  '//',
  '//GBR',
  '//X S',
  'ABC-C',
  'GBR C',
  'JOINT S GBR USA',
  '//S',
  'S//NS',
  'S//GBR S',
  'S/XYZZY',
  'S//xyzzy?',
  'RD',
  'NF',
  '(S)',
  `S${'//NF'.repeat(60)}`,
  'c//o someone else (b)',
])('(%s) is no mark', (typed) => {
  const reading = readPortion(typed);
  expect(reading).toBeUndefined();
});

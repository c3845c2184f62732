import { describe, expect, it } from 'vitest';
import { describe as describeCables } from '../../server/src/model/describe';
import { textReferences } from '../../server/src/rules/shared/textReferences';
import { parseCable } from '../../server/src/syntax/parse';
import { growth } from '../helpers/work';

/** The first message of a text. */
function cableOf(text: string) {
  const [cable] = describeCables(parseCable(text));
  if (!cable) throw new Error('There is no message');
  return cable;
}

const heading = (lines: string): string =>
  `R 201145Z DEC 06\nFM AMEMBASSY OSLO\n${lines}\nUNCLAS OSLO 000123\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: LIBRARY\n\n1. Text.\n`;
const header = (lines: string): string =>
  `UNCLAS OSLO 000123\n\n${lines}\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: LIBRARY\n\n1. Text.\n`;

describe('addresses', () => {
  const told = (lines: string): string[] => {
    const { action, info, exempt } = cableOf(heading(lines)).addresses;
    return [...action, ...info, ...exempt].map(
      ({ role, indicator, plad, office, precedence, continuityNumber, byOtherMeans }) =>
        [
          role,
          byOtherMeans ? 'ZEN' : '',
          indicator?.value,
          plad?.value,
          office?.value,
          precedence?.value,
          continuityNumber?.value,
        ]
          .filter(Boolean)
          .join(' | '),
    );
  };

  it.each([
    [
      'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
      ['action | RUEHC | SECSTATE WASHDC | PRIORITY | 2008'],
    ],
    [
      'TO RUEHC/SECSTATE WASHDC, RUEHHE/AMEMBASSY HELSINKI',
      ['action | RUEHC | SECSTATE WASHDC', 'action | RUEHHE | AMEMBASSY HELSINKI'],
    ],
    [
      'TO AMEMBASSY ROME PRIORITY AMCONSUL MILAN',
      ['action | AMEMBASSY ROME | PRIORITY', 'action | AMCONSUL MILAN'],
    ],
    [
      'TO NAVADMIN INFO RUBDPLA/CNO WASHINGTON DC//N1//',
      ['action | NAVADMIN', 'info | RUBDPLA | CNO WASHINGTON DC | //N1//'],
    ],
    [
      'TO RUEHC/SECSTATE WASHDC ROUTINE 12 THIRD FLOOR',
      ['action | RUEHC | SECSTATE WASHDC | ROUTINE | 12'],
    ],
    [
      'TO RUEHC/SECSTATE WASHDC\nZEN/AMCONSUL BERGEN',
      ['action | RUEHC | SECSTATE WASHDC', 'action | ZEN | AMCONSUL BERGEN'],
    ],
    ['TO AIG 1234\nXMT AMEMBASSY SUVA', ['action | AIG 1234', 'exempt | AMEMBASSY SUVA']],
  ])('%j', (lines, addresses) => {
    expect(told(lines)).toEqual(addresses);
  });

  it('end a line of blanks with work that grows as the line does', () => {
    const lines = (blanks: number): void => {
      cableOf(heading(`TO RUEHC/SECSTATE WASHDC${' '.repeat(blanks)}x`));
      cableOf(header(`SIPDIS${' '.repeat(blanks)}x`));
    };
    expect(growth(20_000, lines)).toBeLessThan(2.2);
  });
});

describe('captions and passing lines', () => {
  const told = (lines: string) => {
    const { captions, passing } = cableOf(header(lines));
    return [captions.map(({ text }) => text), passing.map(({ text }) => text)];
  };

  it.each([
    ['SIPDIS', [['SIPDIS'], []]],
    ['SENSITIVE SIPDIS', [['SENSITIVE', 'SIPDIS'], []]],
    ['SIPDIS, NOFORN', [['SIPDIS', 'NOFORN'], []]],
    ['EXDIS TOSHU 24/TOECO 23', [['EXDIS', 'TOSHU 24/TOECO 23'], []]],
    ['INFORM ALL STATE EMPLOYEES', [['INFORM ALL STATE EMPLOYEES'], []]],
    ['REL TO USA, GBR, SIPDIS', [['REL TO USA, GBR', 'SIPDIS'], []]],
    ['RELTO USA, GBR', [['RELTO USA, GBR'], []]],
    ['FOR OFFICIAL USE ONLY', [['FOR OFFICIAL USE ONLY'], []]],
    ['State for EUR/PPD', [[], ['State for EUR/PPD']]],
    ['DEPT FOR EUR/PPD\nMED CHANNEL', [['MED CHANNEL'], ['DEPT FOR EUR/PPD']]],
    ['DEPT FOR EUR/PPD,\nEUR/CARC', [[], ['DEPT FOR EUR/PPD,', 'EUR/CARC']]],
  ])('%j', (lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });
});

describe('references', () => {
  const told = (lines: string) =>
    cableOf(header('SIPDIS').replace('\n\n1.', `\n\n${lines}\n\n1.`)).references?.references.map(
      ({ letter, text, cites }) => [
        letter?.value ?? '-',
        cites ? [cites.year, cites.station, cites.serial].filter(Boolean).join(' ') : text.value,
      ],
    );

  it.each([
    ['REF: OSLO 17', [['-', 'OSLO 17']]],
    [
      'REF: A. 05 OSLO 17 (NOTAL) B. OSLO 18 AND PREVIOUS',
      [
        ['A', '05 OSLO 17'],
        ['B', 'OSLO 18'],
      ],
    ],
    [
      'REF: A. OSLO 17\n\n     1B. OSLO 18',
      [
        ['A', 'OSLO 17'],
        ['B', 'OSLO 18'],
      ],
    ],
    ['REF: OSLO 17\n\n(U) The library opened.', [['-', 'OSLO 17']]],
    ['REF: OSLO 17 -- LIBRARY OPENS', [['-', 'OSLO 17']]],
    ['REF: 06OSLO17', [['-', '06OSLO17']]],
  ])('%j', (lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });
});

describe('references in the text', () => {
  const told = (text: string): string[] =>
    textReferences(cableOf(header('SIPDIS').replace('Text.', text))).map(({ letters }) =>
      letters.map(({ letter }) => letter).join(''),
    );

  it.each([
    ['As told in ref A.', ['A']],
    ['See REFS A AND B, and reftel.', ['AB', '']],
    ['See refs (a), (b) and (d).', ['ABD']],
    ['See refs A-C.', ['ABC']],
    ['See refs A through D and F.', ['ABCDF']],
    ['Reftels asked for it.', ['']],
    ['REF U.S. law, ref C-130, ref Aunt May.', ['', '', '']],
    ['We refer to a reference.', []],
    ['The referee preferred it.', []],
  ])('%j', (text, letters) => {
    expect(told(text)).toEqual(letters);
  });

  it('are not looked for above the text', () => {
    expect(textReferences(cableOf(header('REF F FOR EUR')))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  CONSTRAINTS,
  CONTROLS,
  CUI_BASIC,
  CUI_SPECIFIED,
  codeName,
  colourOf,
  controlOf,
  controlOrder,
  EXPANDABLE,
  isCountry,
  isTetragraph,
  membersOf,
  RETIRED,
  releaseCode,
  releaseCodes,
  retiredWord,
  SCI,
  SOURCES,
  sciSystem,
} from '../../server/src/vocabulary/markings';

const clauses = [...CONTROLS, ...SCI, ...CONSTRAINTS, ...RETIRED].map(({ clause }) => clause);

test('every entry names a source that the table explains', () => {
  const unknown = clauses.filter(
    (clause) => !Object.keys(SOURCES).some((source) => clause.startsWith(source)),
  );
  expect(unknown).toEqual([]);
});

test('no two controls are written alike', () => {
  const words = CONTROLS.flatMap(({ banner, portion, title, other = [] }) => [
    ...new Set([banner, portion, ...(title ? [title] : []), ...other]),
  ]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('constraints speak of controls and systems that exist', () => {
  const systems = [
    'SCI',
    'SAR',
    'RD',
    'FRD',
    'TFNI',
    'RD-CNWDI',
    'RD-SIGMA',
    'FRD-SIGMA',
    'DOD UCNI',
  ];
  const others = [
    'DOE UCNI',
    'ATOMAL',
    'BOHEMIA',
    'BALK',
    'FGI',
    'FOREIGN',
    'NATO',
    'JOINT',
    'REL TO',
  ];
  const known = (name: string) =>
    controlOf(name) !== undefined ||
    systems.includes(name) ||
    others.includes(name) ||
    sciSystem(name.split('-')[0] ?? '') !== undefined;
  const names = CONSTRAINTS.flatMap(({ of, requires = [], excludes = [], supersedes = [] }) => [
    of,
    ...requires.flatMap((choice) => choice.split('|')),
    ...excludes,
    ...supersedes,
  ]);
  expect(names.filter((name) => !known(name))).toEqual([]);
});

describe('codes', () => {
  test('countries have three characters and a name of their own', () => {
    const countries = releaseCodes().filter(isCountry);
    expect(countries.length).toBeGreaterThan(270);
    expect(countries.filter((code) => !/^[A-Z][A-Z0-9]{2}$/.test(code))).toEqual([]);
    expect(new Set(countries.map(codeName)).size).toBe(countries.length);
  });

  test('members of coalitions are countries', () => {
    const groups = releaseCodes().filter(isTetragraph);
    const strangers = groups.flatMap((code) =>
      (membersOf(code) ?? []).filter((member) => !isCountry(member)),
    );
    expect(strangers).toEqual([]);
    expect(membersOf('FVEY')).toEqual(['AUS', 'CAN', 'GBR', 'NZL']);
    expect(membersOf('ISAF')).toBeUndefined();
    for (const code of EXPANDABLE) expect(membersOf(code)?.length).toBeGreaterThan(1);
  });

  test('a name in English gives its code', () => {
    expect(releaseCode('ITALY')).toBe('ITA');
    expect(releaseCode('UNITED KINGDOM')).toBe('GBR');
    expect(releaseCode('AUSTRALIA GROUP')).toBe('AUSTRALIA_GROUP');
    expect(releaseCode('NATO')).toBe('NATO');
    expect(releaseCode('ATLANTIS')).toBeUndefined();
    expect(codeName('KEN')).toBe('Kenya');
  });
});

test('controls stand in the order of the Register', () => {
  const order = [
    'RSEN',
    'FOUO',
    'ORCON',
    'NOFORN',
    'REL TO',
    'DISPLAY ONLY',
    'EXDIS',
    'NODIS',
    'SBU',
    'SSI',
  ];
  expect([...order].sort((a, b) => controlOrder(a) - controlOrder(b))).toEqual(order);
  expect(controlOrder('XYZZY')).toBe(CONTROLS.length);
});

test('look-ups', () => {
  expect(controlOf('NF')?.banner).toBe('NOFORN');
  expect(controlOf('EXCLUSIVE DISTRIBUTION')?.portion).toBe('XD');
  expect(sciSystem('TALENT KEYHOLE')?.name).toBe('TK');
  expect(retiredWord('WNINTEL')?.from).toBe('1995-04-12');
  expect(colourOf('SECRET')).toEqual({ bg: '#c8102e', fg: '#ffffff' });
  expect(CUI_SPECIFIED.CTI).toBe('Controlled Technical Information');
  expect(CUI_BASIC.HLTH).toBe('Health Information');
});

import { describe, expect, it } from 'vitest';
import {
  codeFor,
  codeOnDate,
  findTags,
  lookUpTag,
  nearestTags,
  placeIn,
  samePlace,
  splitRunTogether,
  tagFits,
  tagReadings,
  tagSystemFor,
  tagSystemsPossible,
} from '../../server/src/vocabulary/tags';
import { tagEntries } from '../../server/src/vocabulary/tagTable';
import { workOf } from '../helpers/work';

const in1974 = { year: 1974, month: 7, day: 1 };
const in1985 = { year: 1985, month: 7, day: 1 };
const in2006 = { year: 2006, month: 12, day: 20 };
const in2012 = { year: 2012, month: 12, day: 20 };
const today = { year: 2026, month: 1, day: 1 };

describe('the three lists of places', () => {
  it('follow each other', () => {
    expect(tagSystemFor(in1974)).toBe('tags-1974');
    expect(tagSystemFor(in2006)).toBe('fips-10-4');
    expect(tagSystemFor(today)).toBe('genc-2024');
  });

  it('change on the day that is set', () => {
    expect(tagSystemFor(in2006, { gencFrom: '2006-01-01' })).toBe('genc-2024');
    expect(tagSystemFor(today, { gencFrom: '2030-01-01' })).toBe('fips-10-4');
    expect(tagSystemFor(in1974, { fipsFrom: '1974-07-01' })).toBe('fips-10-4');
  });

  it('are two at once while no source names the day, and one when it is set', () => {
    expect(tagSystemsPossible(in2012)).toEqual(['fips-10-4', 'genc-2024']);
    expect(tagSystemsPossible({ year: 2020, month: 1, day: 1 })).toEqual([
      'genc-2024',
      'fips-10-4',
    ]);
    expect(tagSystemsPossible(in2012, { gencFrom: '2012-01-01' })).toEqual(['genc-2024']);
    expect(tagSystemsPossible({ year: 1975, month: 6, day: 1 })).toEqual([
      'tags-1974',
      'fips-10-4',
    ]);
    expect(tagSystemsPossible(in2006)).toEqual(['fips-10-4']);
    expect(tagSystemsPossible(today)).toEqual(['genc-2024']);
  });

  it('hold 229, 251 and 270 places', () => {
    const count = (system: 'tags-1974' | 'fips-10-4' | 'genc-2024'): number =>
      tagEntries().filter((entry) => entry.kind === 'place' && entry.systems.includes(system))
        .length;
    expect(count('tags-1974')).toBe(229);
    expect(count('fips-10-4')).toBe(251);
    expect(count('genc-2024')).toBe(270);
  });

  it('agree on 96 codes of FIPS and the current list and differ on 69', () => {
    const shared = tagEntries()
      .filter((entry) => entry.kind === 'place' && entry.systems.includes('fips-10-4'))
      .filter((entry) => placeIn(entry.code, 'genc-2024') !== undefined);
    const same = shared.filter((entry) => entry.systems.includes('genc-2024'));
    expect(same).toHaveLength(96);
    expect(shared.length - same.length).toBe(69);
  });
});

describe('lookUpTag', () => {
  it.each([
    ['CH', in2006, 'China'],
    ['CH', today, 'Switzerland'],
    ['RS', in2006, 'Russia'],
    ['RS', today, 'Serbia'],
    ['GE', in1974, 'Germany (East)'],
    ['GE', in1985, 'Germany (East)'],
    ['GE', today, 'Georgia'],
    ['UR', in1985, 'Soviet Union'],
    ['UP', in2006, 'Ukraine'],
    ['AJ', in2006, 'Azerbaijan'],
    ['EZ', in2006, 'Czechia'],
    ['XG', in2006, 'Europe'],
    ['XG', today, 'Gaza Strip'],
    ['2M', today, 'Middle East'],
    ['PTER', in2006, 'Terrorists and Terrorism'],
    ['NATO', in2006, 'North Atlantic Treaty Organization'],
  ])('%s in %o is %s', (code, date, name) => {
    const entry = lookUpTag(code, date);
    expect(entry?.name).toBe(name);
    expect(entry && tagFits(entry, date)).toBe(true);
  });

  it('knows a code of another time and says that it does not fit', () => {
    const azerbaijan = lookUpTag('AZ', in2006);
    expect(azerbaijan?.name).toBe('Azerbaijan');
    expect(azerbaijan && tagFits(azerbaijan, in2006)).toBe(false);
    const soviet = lookUpTag('UR', in2006);
    expect(soviet && tagFits(soviet, in2006)).toBe(false);
    const foreignPolicy = lookUpTag('PFOR', in2006);
    expect(foreignPolicy?.era).toBe('1970s');
    expect(foreignPolicy && tagFits(foreignPolicy, in2006)).toBe(false);
    expect(foreignPolicy && tagFits(foreignPolicy, in1974)).toBe(true);
  });

  it('lets either reading pass in the years of doubt', () => {
    for (const entry of tagReadings('CH')) expect(tagFits(entry, in2012)).toBe(true);
    expect(lookUpTag('CH', in2012)?.name).toBe('China');
    expect(lookUpTag('CH', { year: 2020, month: 1, day: 1 })?.name).toBe('Switzerland');
  });

  it('takes small letters, keeps no secret about what has no name, and refuses the rest', () => {
    expect(lookUpTag('pgov', in2006)?.code).toBe('PGOV');
    expect(lookUpTag('KBCT')).toMatchObject({ kind: 'program', nameConfidence: 'unsourced' });
    expect(lookUpTag('KBCT')?.name).toBeUndefined();
    expect(lookUpTag('EUN')?.kind).toBe('organisation');
    expect(lookUpTag('QQQQ')).toBeUndefined();
    expect(lookUpTag('')).toBeUndefined();
  });

  it('gives field, sources and confidence', () => {
    expect(lookUpTag('PGOV')).toMatchObject({
      kind: 'subject',
      field: 'Political Affairs',
    });
    for (const entry of tagEntries()) {
      expect(entry.sources.length, entry.code).toBeGreaterThan(0);
      for (const source of entry.sources) expect(source, entry.code).toContain(' ');
    }
    expect(placeIn('RI', 'fips-10-4')?.confidence).toBe('likely');
    expect(placeIn('YI', 'fips-10-4')?.confidence).toBe('unsourced');
  });
});

describe('both readings and the same place elsewhere', () => {
  it('tells both readings of an ambiguous code', () => {
    expect(tagReadings('CH').map((entry) => entry.name)).toEqual(
      expect.arrayContaining(['China', 'Switzerland']),
    );
    expect(tagReadings('FR')).toHaveLength(1);
  });

  it('carries a place from list to list', () => {
    const azerbaijan = placeIn('AZ', 'genc-2024');
    expect(azerbaijan && samePlace(azerbaijan, 'fips-10-4')?.code).toBe('AJ');
    expect(azerbaijan && samePlace(azerbaijan, 'tags-1974')).toBeUndefined();
    const zaire = placeIn('CG', 'tags-1974');
    expect(zaire && samePlace(zaire, 'genc-2024')?.code).toBe('CD');
    const serbia = placeIn('RB', 'fips-10-4');
    expect(serbia && samePlace(serbia, 'genc-2024')?.code).toBe('RS');
  });

  it('finds codes by name, old and new, with or without accents', () => {
    expect(codeFor('Azerbaijan', 'fips-10-4')).toBe('AJ');
    expect(codeFor('AZERBAIJAN', 'genc-2024')).toBe('AZ');
    expect(codeFor('Myanmar', 'fips-10-4')).toBe('BM');
    expect(codeFor('Burma', 'genc-2024')).toBe('MM');
    expect(codeFor("Cote d'Ivoire", 'fips-10-4')).toBe('IV');
    expect(codeFor('Côte d’Ivoire', 'genc-2024')).toBe('CI');
    expect(codeFor('Atlantis', 'genc-2024')).toBeUndefined();
    expect(codeFor('Soviet Union', 'genc-2024')).toBeUndefined();
  });

  it('corrects a code of another time only', () => {
    expect(codeOnDate('AZ', in2006)?.code).toBe('AJ');
    expect(codeOnDate('JP', in2006)?.code).toBe('JA');
    expect(codeOnDate('AJ', today)?.code).toBe('AZ');
    expect(codeOnDate('CH', in2006)).toBeUndefined();
    expect(codeOnDate('AJ', in2006)).toBeUndefined();
    expect(codeOnDate('PGOV', in2006)).toBeUndefined();
  });
});

describe('findTags', () => {
  const codes = (query: string, date = in2006): string[] =>
    findTags(query, date).map((entry) => entry.code);

  it('finds by a word of the name, subjects first', () => {
    expect(codes('terror')[0]).toBe('PTER');
    expect(codes('terror')).toContain('KTFN');
    expect(codes('human rights')[0]).toBe('PHUM');
  });

  it('finds a country by its name in the list of the date', () => {
    expect(codes('azer')).toEqual(['AJ']);
    expect(codes('azer', today)).toEqual(['AZ']);
    expect(codes('switz')).toEqual(['SZ']);
  });

  it('puts the code itself before its extensions and names', () => {
    expect(codes('PGOV')[0]).toBe('PGOV');
    expect(codes('PG').slice(0, 2)).toEqual(['PG', 'PGOV']);
    expect(codes('zzzz')).toEqual([]);
    expect(findTags('e', in2006, { limit: 5 })).toHaveLength(5);
  });
});

describe('nearestTags', () => {
  const codes = (code: string, date = in2006): string[] =>
    nearestTags(code, date).map((entry) => entry.code);

  it('mends a slip of one letter', () => {
    expect(codes('PGVO')[0]).toBe('PGOV');
    expect(codes('PREK')[0]).toBe('PREL');
    expect(codes('PTERR')[0]).toBe('PTER');
  });

  it('gives the right code of a place, and guesses at nothing else of two letters', () => {
    expect(codes('AZ')).toEqual(['AJ']);
    expect(codes('QQ')).toEqual([]);
    expect(codes('WXYZ')).toEqual([]);
  });

  it('offers no code of another time', () => {
    expect(codes('PFORR')).toEqual([]);
    expect(codes('PFORR', in1974)).toEqual(['PFOR']);
  });

  it('compares the letters of few tags, so that every unknown word of a line can be looked up', () => {
    nearestTags('PGVO', in2006);
    const steps = workOf(() => nearestTags('PGVO', in2006));
    // A word of four letters compared in full is more than twenty steps.
    expect(steps).toBeLessThan(8 * tagEntries().length);
  });
});

describe('splitRunTogether', () => {
  it('divides runs of codes', () => {
    expect(splitRunTogether('ECONEFIN', in2006)).toEqual(['ECON', 'EFIN']);
    expect(splitRunTogether('ETRDEINVECINPGOVCS', in2006)).toEqual([
      'ETRD',
      'EINV',
      'ECIN',
      'PGOV',
      'CS',
    ]);
    expect(splitRunTogether('ITPGOV', in2006)).toEqual(['IT', 'PGOV']);
    expect(splitRunTogether('pgovprel', in2006)).toEqual(['PGOV', 'PREL']);
  });

  it('leaves alone what is a code, no run, or no run of that time', () => {
    expect(splitRunTogether('UNESCO', in2006)).toBeUndefined();
    expect(splitRunTogether('PGOV', in2006)).toBeUndefined();
    expect(splitRunTogether('LIBRARY', in2006)).toBeUndefined();
    expect(splitRunTogether('PFORPINT', in2006)).toBeUndefined();
    expect(splitRunTogether('PFORPINT', in1974)).toEqual(['PFOR', 'PINT']);
    expect(splitRunTogether('IRIZAF', in2006)).toBeUndefined();
    expect(splitRunTogether('P'.repeat(5000), in2006)).toBeUndefined();
  });
});

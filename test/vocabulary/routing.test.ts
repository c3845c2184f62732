import { describe, expect, it } from 'vitest';
import {
  allRouting,
  findRouting,
  indicatorFits,
  isCollectiveIndicator,
  isKnownIndicator,
  isStatePlad,
  looksLikeIndicator,
  lookUpIndicator,
  lookUpPlad,
  nationOf,
  nearestPlads,
  pladOfStation,
  plainPlad,
  readSuffixedIndicator,
  stationFits,
  stationOf,
  stationsOf,
} from '../../server/src/vocabulary/routing';

describe('indicators', () => {
  it('name their post', () => {
    expect(lookUpIndicator('RUEHKB')).toMatchObject({
      kind: 'post',
      names: ['AMEMBASSY BAKU'],
      confidence: 'certain',
    });
    expect(lookUpIndicator('ruehc')?.names[0]).toBe('SECSTATE WASHDC');
    expect(lookUpIndicator('RUEHBS')?.names).toEqual(['USEU BRUSSELS', 'AMEMBASSY BRUSSELS']);
    expect(lookUpIndicator('RUZZZZ')).toBeUndefined();
  });

  it('of gateways map to no name', () => {
    for (const indicator of ['RHMFISS', 'RHMFIUU', 'RHMFITT', 'RHMCSUU', 'RHMCSYY']) {
      expect(lookUpIndicator(indicator)).toMatchObject({ kind: 'gateway', names: [] });
    }
  });

  it('cover the whole book and carry sources', () => {
    const all = allRouting();
    expect(all.filter((entry) => entry.kind === 'post')).toHaveLength(280);
    expect(new Set(all.map((entry) => entry.indicator)).size).toBe(all.length);
    for (const entry of all) {
      expect(looksLikeIndicator(entry.indicator), entry.indicator).toBe(true);
      expect(entry.sources.length, entry.indicator).toBeGreaterThan(0);
      for (const source of entry.sources) expect(source).toContain(' ');
    }
  });

  it('hold no misprint of the book', () => {
    const names = allRouting().flatMap((entry) => entry.names);
    for (const misprint of ['AMEMBASSY QUINTO', 'AMEMBASSY COLUMBO', 'AMEMBASSY VAOUNDE']) {
      expect(names).not.toContain(misprint);
    }
    expect(lookUpIndicator('RUEHPL')?.names).toEqual(['AMEMBASSY PORT LOUIS']);
    expect(lookUpIndicator('RUEHDIR')?.names).toEqual(['IRAN RPO DUBAI']);
  });

  it.each([
    ['RUEHKB', true],
    ['RUEH', true],
    ['QABC', true],
    ['RUE', false],
    ['XUEHKB', false],
    ['RUEHK8', false],
    ['RUEHABCDE', false],
  ])('%s has the shape of one: %s', (text, expected) => {
    expect(looksLikeIndicator(text)).toBe(expected);
  });

  it('may carry the ending of a relay station', () => {
    expect(readSuffixedIndicator('RUEHKBCSA')).toMatchObject({
      suffix: 'CSA',
      entry: { indicator: 'RUEHKB' },
    });
    expect(isKnownIndicator('RUEHKBC')).toBe(true);
    expect(isKnownIndicator('RUEHQQQ')).toBe(false);
    expect(readSuffixedIndicator('RUEHKBQ')).toBeUndefined();
  });

  it('tell the nation and the collectives', () => {
    expect(nationOf('RUEHKB')).toBe('United States');
    expect(nationOf('RBDTRQ')).toBe('United Kingdom');
    expect(nationOf('1234')).toBeUndefined();
    expect(isCollectiveIndicator('RUCRABC')).toBe(true);
    expect(isCollectiveIndicator('RUEHZL')).toBe(true);
    expect(isCollectiveIndicator('RUEHKB')).toBe(false);
  });
});

describe('PLADs', () => {
  it('compare in one spelling', () => {
    expect(plainPlad('SECDEF  Washington DC//USDP:ISA//')).toBe('SECDEF WASHDC');
    expect(plainPlad('CMC WASHINGTON DC(UC)')).toBe('CMC WASHDC');
    expect(plainPlad('AMEMB BAKU')).toBe('AMEMBASSY BAKU');
  });

  it('find their indicators', () => {
    expect(lookUpPlad('AMEMBASSY BAKU').map((entry) => entry.indicator)).toEqual(['RUEHKB']);
    expect(lookUpPlad('AMCONSUL BELFAST').map((entry) => entry.indicator)).toEqual([
      'RUEHBL',
      'RUEHLOB',
    ]);
    expect(lookUpPlad('AMEMBASSY NARNIA')).toEqual([]);
  });

  it.each([
    ['AMEMBASSY BAKU', 'BAKU'],
    ['SECSTATE WASHDC', 'STATE'],
    ['USMISSION USNATO', 'USNATO'],
    ['USMISSION USUN NEW YORK', 'USUN NEW YORK'],
    ['USEU BRUSSELS', 'USEU BRUSSELS'],
    ['AMCONSUL HONG KONG', 'HONG KONG'],
    ['USINT HAVANA', 'HAVANA'],
    ['AIT TAIPEI', 'AIT TAIPEI'],
    ['IRAN RPO DUBAI', 'IRAN RPO DUBAI'],
  ])('%s numbers its messages under %s', (plad, station) => {
    expect(stationOf(plad)).toBe(station);
    expect(stationFits(plad, station)).toBe(true);
  });

  it('of others number nothing', () => {
    expect(stationOf('CNO WASHINGTON DC')).toBeUndefined();
    expect(stationFits('CNO WASHINGTON DC', 'NAVADMIN')).toBeUndefined();
    expect(isStatePlad('AMEMBASSY')).toBe(false);
    expect(stationsOf('')).toEqual([]);
  });

  it('are lenient about the parts of a name and strict about another post', () => {
    expect(stationFits('USMISSION UNVIE VIENNA', 'UNVIE')).toBe(true);
    expect(stationFits('REO BASRAH', 'BASRAH')).toBe(true);
    expect(stationFits('AMEMBASSY PORT AU PRINCE', 'PORT-AU-PRINCE')).toBe(true);
    expect(stationFits('USMISSION UNESCO PARIS', 'PARIS FR')).toBe(true);
    expect(stationFits('AMEMBASSY BAKU', 'TBILISI')).toBe(false);
    expect(stationFits('AMEMBASSY BAKU', 'BAKUU')).toBe(false);
    expect(stationFits('SECSTATE WASHDC', 'BAKU')).toBe(false);
  });

  it('are found by station', () => {
    expect(pladOfStation('BAKU')).toBe('AMEMBASSY BAKU');
    expect(pladOfStation('STATE')).toBe('SECSTATE WASHDC');
    expect(pladOfStation('usnato')).toBe('USMISSION USNATO');
    expect(pladOfStation('NARNIA')).toBeUndefined();
  });

  it('are corrected to the nearest', () => {
    expect(nearestPlads('AMEMBASSY BAKUU')).toContain('AMEMBASSY BAKU');
    expect(nearestPlads('AMEMBASSY TBLISI')[0]).toBe('AMEMBASSY TBILISI');
    expect(nearestPlads('AMEMBASSY MELBOURNE')[0]).toBe('AMCONSUL MELBOURNE');
    expect(nearestPlads('AMEMBASSY BAKU')).toEqual([]);
    expect(nearestPlads('ONI WASHINGTON DC')).toEqual([]);
    expect(nearestPlads('SECSTATE WASDHC')).toEqual(['SECSTATE WASHDC']);
    expect(nearestPlads('TOTALLY UNKNOWN OFFICE')).toEqual([]);
  });
});

describe('an indicator with a PLAD', () => {
  it.each([
    ['RUEHKB', 'AMEMBASSY BAKU', 'yes'],
    ['RUEHC', 'SECSTATE WASHINGTON DC', 'yes'],
    ['RUEHKB', 'AMCONSUL BAKU', 'yes'],
    ['RUEHKB', 'AMEMBASSY TBILISI', 'no'],
    ['RUEHKB', 'SOME MILITARY TENANT', 'unknown'],
    ['RHMFISS', 'AMEMBASSY BAKU', 'unknown'],
    ['RUEKJCS', 'OSD WASHINGTON DC', 'unknown'],
    ['RUQQQQ', 'AMEMBASSY BAKU', 'unknown'],
  ])('%s/%s: %s', (indicator, plad, verdict) => {
    expect(indicatorFits(indicator, plad)).toBe(verdict);
  });
});

it('finds entries as they are typed', () => {
  expect(findRouting('RUEHKB')[0]?.indicator).toBe('RUEHKB');
  expect(findRouting('BAK').map((entry) => entry.indicator)).toContain('RUEHKB');
  expect(findRouting('AMEMBASSY', 7)).toHaveLength(7);
  expect(findRouting('', 3)).toHaveLength(3);
});

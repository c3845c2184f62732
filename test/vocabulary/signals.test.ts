import { describe, expect, it } from 'vitest';
import {
  allPrecedences,
  allSignals,
  lookUpPrecedence,
  lookUpProsign,
  lookUpSecurityExtension,
  lookUpSignal,
  precedenceRank,
  precedenceWords,
  readSecurityGroup,
  releaseCountry,
  securityLetter,
  securityLetters,
} from '../../server/src/vocabulary/signals';

describe('operating signals', () => {
  it('finds a signal, in small letters and with figures behind it too', () => {
    expect(lookUpSignal('ZDK')?.meaning).toContain('Repeated');
    expect(lookUpSignal('zdk')?.code).toBe('ZDK');
    expect(lookUpSignal('ZFF4')?.code).toBe('ZFF');
    expect(lookUpSignal('ZZZ')).toBeUndefined();
  });

  it('owns up to what is not known of ZZH', () => {
    expect(lookUpSignal('ZZH')).toMatchObject({ confidence: 'folklore' });
  });

  it('spells out the sources of every entry', () => {
    for (const signal of allSignals()) {
      expect(signal.sources.length).toBeGreaterThan(0);
      for (const source of signal.sources) expect(source.length).toBeGreaterThan(6);
    }
  });
});

describe('the letters of line 4', () => {
  it('stand for levels, EFTO and the allied RESTRICTED', () => {
    expect(securityLetter('C')).toMatchObject({ level: 'CONFIDENTIAL', signal: 'ZNY' });
    expect(securityLetter('U')).toMatchObject({ level: 'UNCLASSIFIED', signal: 'ZNR' });
    expect(securityLetter('E')).toMatchObject({ level: 'UNCLASSIFIED', special: 'EFTO' });
    expect(securityLetter('R')?.level).toBeUndefined();
    expect(securityLetter('B')).toBeUndefined();
    expect(
      securityLetters()
        .map((each) => each.letter)
        .join(''),
    ).toBe('UERCST');
  });

  it('are read five at a time, with a release code in the last two places', () => {
    expect(readSecurityGroup('CCCCC')).toMatchObject({ letter: { letter: 'C' }, release: [] });
    expect(readSecurityGroup('SSSBB')?.release).toEqual(['United Kingdom']);
    expect(readSecurityGroup('UUUAC')?.release).toEqual(['Australia', 'Canada']);
    expect(readSecurityGroup('UUUXX')?.release).toEqual(['NATO']);
    expect(readSecurityGroup('CCCC')).toBeUndefined();
    expect(readSecurityGroup('CCCSC')).toBeUndefined();
    expect(readSecurityGroup('SSSCA')).toBeUndefined();
    expect(readSecurityGroup('BBBBB')).toBeUndefined();
    expect(releaseCountry('Z')).toBe('New Zealand');
    expect(lookUpSecurityExtension('BBBBB')?.meaning).toContain('SPECAT');
  });
});

describe('precedence', () => {
  it('is known by letter, doubled letter and word', () => {
    for (const text of ['O', 'OO', 'IMMEDIATE', 'niact  immediate']) {
      expect(lookUpPrecedence(text)?.letter).toBe('O');
    }
    expect(lookUpPrecedence('OP')).toBeUndefined();
    expect(lookUpPrecedence('')).toBeUndefined();
  });

  it('has ranks from ROUTINE to ECP', () => {
    expect(['R', 'P', 'O', 'Z', 'Y'].map(precedenceRank)).toEqual([1, 2, 3, 4, 5]);
    expect(precedenceRank('NONE')).toBe(0);
    expect(allPrecedences().map((each) => each.letter)).toEqual(['Y', 'Z', 'O', 'P', 'R']);
  });

  it('offers the long words before the words in them', () => {
    const words = precedenceWords();
    expect(words.indexOf('NIACT IMMEDIATE')).toBeLessThan(words.indexOf('IMMEDIATE'));
  });
});

it('knows the prosigns', () => {
  expect(lookUpProsign('BT')?.meaning).toContain('Break');
  expect(lookUpProsign('QQ')).toBeUndefined();
});

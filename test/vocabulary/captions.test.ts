import { describe, expect, it } from 'vitest';
import {
  allCaptions,
  captionConflict,
  captionsFor,
  inUse,
  lookUpCaption,
  lookUpPassing,
  nearestCaptions,
  plainCaption,
  restrictiveness,
} from '../../server/src/vocabulary/captions';

describe('captions', () => {
  it('are found whatever stands round them', () => {
    expect(lookUpCaption('SIPDIS')?.group).toBe('distribution');
    expect(lookUpCaption('sipdis  ')?.caption).toBe('SIPDIS');
    expect(lookUpCaption('STADIS//////////')?.caption).toBe('STADIS');
    expect(lookUpCaption('CODEL DOE')?.caption).toBe('CODEL');
    expect(lookUpCaption('CODEL')?.caption).toBe('CODEL');
    expect(lookUpCaption('FOR DOE ONLY')?.caption).toBe('EYES ONLY');
    expect(lookUpCaption('REL TO USA, GBR')?.caption).toBe('REL TO');
    expect(lookUpCaption('GARDEN PARTY')).toBeUndefined();
    expect(lookUpCaption('')).toBeUndefined();
    expect(plainCaption(' /// ')).toBe('');
  });

  it('are not passing instructions', () => {
    expect(lookUpCaption('DEPT FOR')).toBeUndefined();
    expect(lookUpPassing('DEPT FOR EUR/CARC')?.caption).toBe('DEPT FOR');
    expect(lookUpPassing('STATE PASS USTR')?.caption).toBe('STATE PASS');
    expect(lookUpPassing('PLEASE PASS TO AMCONSUL')?.caption).toBe('PASS TO');
    expect(lookUpPassing('LONDON FOR POL')?.caption).toBe('<POST> FOR');
    expect(lookUpPassing('SIPDIS')).toBeUndefined();
  });

  it('stand in the order of what they hold back', () => {
    const order = ['LIMDIS', 'NODIS', 'STADIS', 'SIPDIS', 'EXDIS'];
    order.sort((a, b) => restrictiveness(b) - restrictiveness(a));
    expect(order).toEqual(['NODIS', 'EXDIS', 'STADIS', 'LIMDIS', 'SIPDIS']);
  });

  it.each([
    ['NODIS', 'EXDIS', 'contradict'],
    ['MED CHANNEL', 'TM CHANNEL', 'one channel'],
    ['AGREMENT CHANNEL', 'NODIS', 'Nothing may be added'],
    ['LIMDIS', 'INFORM ALL STATE EMPLOYEES', 'without restriction'],
    ['SIPDIS', 'EXDIS', 'releases'],
  ])('%s and %s conflict', (one, other, why) => {
    expect(captionConflict(one, other)?.why).toContain(why);
    expect(captionConflict(other, one)?.why).toContain(why);
  });

  it.each([
    ['STADIS', 'EXDIS'],
    ['STADIS', 'NODIS'],
    ['SIPDIS', 'SIPDIS'],
    ['SENSITIVE', 'SIPDIS'],
    ['NOFORN', 'SIPDIS'],
    ['UNKNOWN', 'SIPDIS'],
  ])('%s and %s go together', (one, other) => {
    expect(captionConflict(one, other)).toBeUndefined();
  });

  it('say how sure a conflict is', () => {
    expect(captionConflict('SIPDIS', 'NODIS')?.confidence).toBe('unsourced');
    expect(captionConflict('AGREMENT CHANNEL', 'CODEL')?.confidence).toBe('certain');
  });

  it('are offered by level and day', () => {
    const names = (...args: Parameters<typeof captionsFor>): string[] =>
      captionsFor(...args).map((entry) => entry.caption);
    expect(names('UNCLASSIFIED')).toContain('SENSITIVE');
    expect(names('SECRET')).not.toContain('SENSITIVE');
    expect(names('SECRET')).toContain('AGREMENT CHANNEL');
    expect(names('UNCLASSIFIED')).not.toContain('AGREMENT CHANNEL');
    expect(names('UNCLASSIFIED')).not.toContain('LIMITED OFFICIAL USE');
    expect(names('UNCLASSIFIED', { year: 1990, month: 1, day: 1 })).toContain(
      'LIMITED OFFICIAL USE',
    );
  });

  it('end on their day', () => {
    const lou = lookUpCaption('LIMITED OFFICIAL USE');
    expect(lou && inUse(lou, { year: 1995, month: 9, day: 30 })).toBe(true);
    expect(lou && inUse(lou, { year: 1995, month: 10, day: 1 })).toBe(false);
    const cherokee = lookUpCaption('CHEROKEE');
    expect(cherokee && inUse(cherokee, { year: 1975, month: 1, day: 1 })).toBe(true);
    expect(cherokee && inUse(cherokee)).toBe(false);
  });

  it('are corrected when misspelt', () => {
    expect(nearestCaptions('SIPIDS')[0]?.caption).toBe('SIPDIS');
    expect(nearestCaptions('SENSITVE')[0]?.caption).toBe('SENSITIVE');
    expect(nearestCaptions('EXIDS')[0]?.caption).toBe('EXDIS');
    expect(nearestCaptions('SIPDIS')).toEqual([]);
    expect(nearestCaptions('GARDEN PARTY')).toEqual([]);
  });

  it('carry their sources spelled out', () => {
    for (const entry of allCaptions()) {
      expect(entry.sources.length, entry.caption).toBeGreaterThan(0);
      for (const source of entry.sources) expect(source, entry.caption).toContain(' ');
    }
  });
});

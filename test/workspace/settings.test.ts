import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../server/src/workspace/readSettings';
import {
  DEFAULT_SETTINGS,
  mergeSettings,
  type Settings,
} from '../../server/src/workspace/settings';

/** What a file is judged by when an editor gives this and there is nothing else. */
const settingsOf = (section: unknown): Settings => mergeSettings([readSettings(section)]);

describe('readSettings', () => {
  it('reads what is right', () => {
    const section = {
      profile: 'archive',
      practice: 'dod',
      rules: { 'caption-doubled': 'off', 'some-later-rule': 'hint' },
      centuryPivot: 70,
    };
    expect(settingsOf(section)).toEqual({
      profile: 'archive',
      practice: 'dod',
      levels: { 'caption-doubled': 'off', 'some-later-rule': 'hint' },
      centuryPivot: 70,
    });
  });

  it.each([[undefined], [null], [7], ['text'], [[]], [{}]])(
    'takes the defaults for %j',
    (section) => {
      expect(settingsOf(section)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it.each([
    [{ profile: 'Draft' }],
    [{ practice: 'navy' }],
    [{ rules: ['off'] }],
    [{ rules: { a: 'loud', b: 3, c: null } }],
    [{ centuryPivot: -1 }],
    [{ centuryPivot: 100 }],
    [{ centuryPivot: 1.5 }],
    [{ centuryPivot: '50' }],
    [{ centuryPivot: null }],
    [{ maximumClassification: '' }],
    [{ maximumClassification: 'RESTRICTED' }],
    [{ terms: [] }],
    [{ suppressions: [{}] }],
  ])('leaves out the wrong value of %j', (section) => {
    expect(settingsOf(section)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps the right values beside a wrong one', () => {
    expect(settingsOf({ profile: 'draft', rules: { a: 'loud', b: 'error' } })).toEqual({
      ...DEFAULT_SETTINGS,
      profile: 'draft',
      levels: { b: 'error' },
    });
  });

  it('takes anything whatever without a throw and without harm to other objects', () => {
    expect(settingsOf(JSON.parse('{"rules": {"__proto__": "off"}}')).levels.toString).toBe(
      Object.prototype.toString,
    );
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (rules, profile) => {
        const settings = settingsOf({ rules, profile, centuryPivot: rules });
        expect(['auto', 'draft', 'archive']).toContain(settings.profile);
      }),
    );
  });
});

describe('several places', () => {
  it('outrank one another, the last one most', () => {
    expect(
      mergeSettings([
        { profile: 'draft', practice: 'dod', levels: { a: 'off', b: 'hint' } },
        { profile: 'archive', preset: 'strict', levels: { b: 'error' } },
      ]),
    ).toEqual({
      profile: 'archive',
      practice: 'dod',
      preset: 'strict',
      levels: { a: 'off', b: 'error' },
    });
  });

  it('join their lists, and the days on which TAGS changed', () => {
    const a = { words: ['a'], level: 'SECRET' } as const;
    const b = { words: ['b'], level: 'SECRET' } as const;
    const c = { rule: 'c', reason: 'So.' };
    const merged = mergeSettings([
      { terms: [a], tagSystem: { fipsFrom: '1975-06-01', gencFrom: '2012-01-01' } },
      { terms: [b], suppressions: [c], tagSystem: { gencFrom: '2013-01-01' } },
    ]);
    expect(merged.terms).toEqual([a, b]);
    expect(merged.suppressions).toEqual([c]);
    expect(merged.tagSystem).toEqual({ fipsFrom: '1975-06-01', gencFrom: '2013-01-01' });
  });

  it.each([
    [['SECRET', 'CONFIDENTIAL'], 'CONFIDENTIAL'],
    [['CONFIDENTIAL', 'SECRET'], 'CONFIDENTIAL'],
    [[undefined, 'SECRET'], 'SECRET'],
    [['SECRET', undefined], 'SECRET'],
  ] as const)(
    'of the highest classifications allowed, %j, the lowest counts',
    (given, expected) => {
      const merged = mergeSettings(
        given.map((level) => (level ? { maximumClassification: level } : {})),
      );
      expect(merged.maximumClassification).toBe(expected);
    },
  );
});

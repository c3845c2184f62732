import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/workspace/settings';

describe('readSettings', () => {
  it('reads what is right', () => {
    const section = {
      profile: 'archive',
      practice: 'dod',
      rules: { 'caption-doubled': 'off', 'some-later-rule': 'hint' },
      centuryPivot: 70,
    };
    expect(readSettings(section)).toEqual({
      profile: 'archive',
      practice: 'dod',
      levels: { 'caption-doubled': 'off', 'some-later-rule': 'hint' },
      centuryPivot: 70,
    });
  });

  it.each([[undefined], [null], [7], ['text'], [[]], [{}]])(
    'takes the defaults for %j',
    (section) => {
      expect(readSettings(section)).toEqual(DEFAULT_SETTINGS);
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
  ])('leaves out the wrong value of %j', (section) => {
    expect(readSettings(section)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps the right values beside a wrong one', () => {
    expect(readSettings({ profile: 'draft', rules: { a: 'loud', b: 'error' } })).toEqual({
      ...DEFAULT_SETTINGS,
      profile: 'draft',
      levels: { b: 'error' },
    });
  });

  it('takes anything whatever without a throw and without harm to other objects', () => {
    expect(readSettings(JSON.parse('{"rules": {"__proto__": "off"}}')).levels.toString).toBe(
      Object.prototype.toString,
    );
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (rules, profile) => {
        const settings = readSettings({ rules, profile, centuryPivot: rules });
        expect(['auto', 'draft', 'archive']).toContain(settings.profile);
      }),
    );
  });
});

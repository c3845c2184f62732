import { describe, expect, it } from 'vitest';
import { describe as describeCable } from '../../server/src/model/describe';
import { rules } from '../../server/src/rules';
import { check } from '../../server/src/rules/check';
import { levelUnder, PRESETS, type Preset } from '../../server/src/rules/presets';
import { parseCable } from '../../server/src/syntax/parse';
import { wordRule } from '../cli/fakes';

const warning = wordRule('some-rule', 'BAD', undefined, {
  level: { draft: 'warning', archive: 'hint' },
});
const [cable] = describeCable(parseCable('A BAD WORD\n'));

function levels(preset: Preset, more: object = {}): string[] {
  return check(cable!, { preset, rules: [warning], ...more }).map(({ level }) => level);
}

describe('a preset', () => {
  it('raises, or leaves out, what the rules say', () => {
    expect(levels('recommended')).toEqual(['warning']);
    expect(levels('strict')).toEqual(['error']);
    expect(levels('archive')).toEqual([]);
  });

  it('is outranked by a level that is set by name', () => {
    expect(levels('archive', { levels: { 'some-rule': 'error' } })).toEqual(['error']);
    expect(levels('strict', { levels: { 'some-rule': 'off' } })).toEqual([]);
  });

  it('for archives takes every text for a copy, unless the profile is set', () => {
    expect(levels('archive', { profile: 'draft' })).toEqual(['warning']);
  });

  it('names only rules that there are', () => {
    const names = new Set(rules.map(({ name }) => name));
    const named = Object.values(PRESETS).flatMap((preset) => Object.keys(preset.rules));
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('never switches on what is off', () => {
    const off = rules.filter(({ level }) => level.draft === 'off');
    for (const rule of off) expect(levelUnder('strict', rule, 'draft')).toBe('off');
  });

  it('for archives keeps a spill an error', () => {
    const spill = rules.find(({ name }) => name === 'maximum-classification-exceeded');
    expect(levelUnder('archive', spill!, 'archive')).toBe('error');
  });
});

import type { FindingLevel, Profile, Rule } from './rule';

/** What a preset makes of the levels that the rules have of their own. */
export interface PresetDefinition {
  /** One line for the settings and their page. */
  readonly summary: string;
  /** The profile that `auto` stands for under this preset, whatever the text looks like. */
  readonly profile?: Profile;
  /** The level that takes the place of each level of the rules. */
  readonly levels: Readonly<Record<FindingLevel, FindingLevel>>;
  /** Rules that do not follow `levels`, by name. */
  readonly rules: Readonly<Record<string, FindingLevel>>;
}

/**
 * The presets, `cable.preset`. A level that is set for a rule by name outranks them. Rules that are
 * off stay off: they have no source, or their office has to ask for them.
 */
export const PRESETS = {
  recommended: {
    summary: 'Every rule has its own level.',
    levels: { error: 'error', warning: 'warning', info: 'info', hint: 'hint', off: 'off' },
    rules: {},
  },
  strict: {
    summary:
      'For a last look before release: warnings become errors, advice and hints become warnings.',
    levels: { error: 'error', warning: 'error', info: 'warning', hint: 'warning', off: 'off' },
    rules: {},
  },
  archive: {
    summary:
      'For old messages as they were stored: all are read as archived copies, hints are left out, ' +
      'and nothing is an error but a message above the highest level allowed.',
    profile: 'archive',
    levels: { error: 'warning', warning: 'warning', info: 'info', hint: 'off', off: 'off' },
    rules: { 'maximum-classification-exceeded': 'error' },
  },
} as const satisfies Readonly<Record<string, PresetDefinition>>;

export type Preset = keyof typeof PRESETS;

/** The level of a rule under a preset, before the levels that are set by name. */
export function levelUnder(preset: Preset, rule: Rule, profile: Profile): FindingLevel {
  const { levels, rules }: PresetDefinition = PRESETS[preset];
  return rules[rule.name] ?? levels[rule.level[profile]];
}

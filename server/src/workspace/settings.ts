import type { FindingLevel, Practice, Profile } from '../rules/rule';

/** What a user may set, under `cable.` in an editor or in a file. Everything has a default. */
export interface Settings {
  /** `cable.profile`: `auto` takes `archive` where the text shows storage damage, else `draft`. */
  readonly profile: Profile | 'auto';
  /** `cable.practice`: whose books decide where they disagree. */
  readonly practice: Practice;
  /** `cable.rules`: a level for single rules by name, which overrides the rule's own. */
  readonly levels: Readonly<Record<string, FindingLevel>>;
  /** `cable.centuryPivot`: two-digit years up to this one are 20yy, later ones 19yy; 0 to 99. */
  readonly centuryPivot?: number;
  readonly maximumClassification?: import('../marking/level').Level;
  readonly terms?: readonly import('../rules/shared/terms').Term[];
}

export const DEFAULT_SETTINGS: Settings = { profile: 'auto', practice: 'state', levels: {} };

const PROFILES: readonly Settings['profile'][] = ['auto', 'draft', 'archive'];
const PRACTICES: readonly Practice[] = ['state', 'ic', 'dod'];
const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info', 'hint', 'off'];

/**
 * Reads what a client or a file gives as the section `cable`. Takes anything, null and nonsense
 * included: a value that is not one of its kind leaves the default in place. Never throws.
 */
export function readSettings(section: unknown): Settings {
  const values = asObject(section);
  const centuryPivot = asPivot(values.centuryPivot);
  return {
    profile: oneOf(PROFILES, values.profile) ?? DEFAULT_SETTINGS.profile,
    practice: oneOf(PRACTICES, values.practice) ?? DEFAULT_SETTINGS.practice,
    levels: readLevels(values.rules),
    ...(centuryPivot === undefined ? {} : { centuryPivot }),
  };
}

/** Names are not compared with the list of rules: a file may name one of a newer version. */
function readLevels(value: unknown): Readonly<Record<string, FindingLevel>> {
  const levels: [string, FindingLevel][] = [];
  for (const [name, given] of Object.entries(asObject(value))) {
    const level = oneOf(LEVELS, given);
    if (level) levels.push([name, level]);
  }
  return Object.fromEntries(levels);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

function asPivot(value: unknown): number | undefined {
  const fits = typeof value === 'number' && Number.isInteger(value) && 0 <= value && value <= 99;
  return fits ? value : undefined;
}

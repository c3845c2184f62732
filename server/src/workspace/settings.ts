import { higher, type Level } from '../marking/level';
import type { Preset } from '../rules/presets';
import type { FindingLevel, Practice, Profile } from '../rules/rule';
import type { Term } from '../rules/shared/terms';
import type { TagSystemOptions } from '../vocabulary/tagSystems';
import type { Suppression } from './suppressions';

/** What one file is judged by, when all places that may say something have been heard. */
export interface Settings {
  /** `cable.profile`: `auto` takes `archive` where the text shows storage damage, else `draft`. */
  readonly profile: Profile | 'auto';
  /** `cable.practice`: whose books decide where they disagree. */
  readonly practice: Practice;
  /** `cable.rules`: a level for single rules by name, which overrides the rule's own. */
  readonly levels: Readonly<Record<string, FindingLevel>>;
  /** `cable.preset`: what the other rules' levels become; `recommended` leaves them as they are. */
  readonly preset?: Preset;
  /** `cable.centuryPivot`: two-digit years up to this one are 20yy, later ones 19yy; 0 to 99. */
  readonly centuryPivot?: number;
  /** `cable.tagSystem`: the days on which the lists of geographic TAGS changed. */
  readonly tagSystem?: TagSystemOptions;
  /** `cable.maximumClassification`: a message marked above it is an error. */
  readonly maximumClassification?: Level;
  /** `cable.terms`: words with the level that they need. */
  readonly terms?: readonly Term[];
  /** `cable.suppressions`: those that are for this file. */
  readonly suppressions?: readonly Suppression[];
}

/** What one place says: the editor's settings, a project file, or an override in one. */
export type Given = Partial<Settings>;

export const DEFAULT_SETTINGS: Settings = { profile: 'auto', practice: 'state', levels: {} };

/**
 * Puts together what several places say, the weightiest last. Of a single value the last one counts,
 * levels count rule by rule, and lists are joined. Of the highest classification allowed the lowest
 * one counts: no file that came with a message may raise what the machine's owner allows.
 */
export function mergeSettings(given: readonly Given[]): Settings {
  let merged: Settings = DEFAULT_SETTINGS;
  for (const each of given) {
    merged = {
      ...merged,
      ...each,
      levels: { ...merged.levels, ...each.levels },
      ...(each.tagSystem ? { tagSystem: { ...merged.tagSystem, ...each.tagSystem } } : {}),
      ...lowest(merged.maximumClassification, each.maximumClassification),
      ...joined('terms', merged.terms, each.terms),
      ...joined('suppressions', merged.suppressions, each.suppressions),
    };
  }
  return merged;
}

function lowest(a: Level | undefined, b: Level | undefined): Given {
  if (!a || !b) return {};
  return { maximumClassification: higher(a, b) === a ? b : a };
}

function joined<K extends 'terms' | 'suppressions'>(key: K, a: Given[K], b: Given[K]): Given {
  return a && b ? { [key]: [...a, ...b] } : {};
}

import { type Day, lazy } from './source';
import {
  type TagSystem,
  type TagSystemOptions,
  tagSystemFor,
  tagSystemsPossible,
} from './tagSystems';
import { entriesByCode, entriesByPlace, type TagEntry, tagEntries } from './tagTable';

/** The subjects of the 1970s lists are held to be over by now; no source gives a day. */
const LAST_YEAR_OF_1970S_SUBJECTS = 1999;

/**
 * Until then the states of the 1974 list that FIPS 10-4 no longer has (the Soviet Union, the two
 * Germanies, Czechoslovakia, Yugoslavia) existed, and telegrams went on to use their codes.
 */
const LAST_YEAR_OF_FORMER_STATES = 1992;

/** Every meaning of a code, all times and lists; capitals do not matter. */
export function tagReadings(code: string): readonly TagEntry[] {
  return entriesByCode().get(code.toUpperCase()) ?? [];
}

/**
 * What a code stands for in a message of this date; without a date, in the current lists first.
 * Where none of its meanings fits the date, the first of them is given all the same: `tagFits`
 * tells. Undefined when no list has the code.
 */
export function lookUpTag(
  code: string,
  date?: Day,
  options: TagSystemOptions = {},
): TagEntry | undefined {
  const readings = tagReadings(code);
  if (!date || readings.length < 2) return readings[0];
  for (const system of tagSystemsPossible(date, options)) {
    const fitting = readings.find((entry) =>
      entry.systems.length === 0 ? tagFits(entry, date) : entry.systems.includes(system),
    );
    if (fitting) return fitting;
  }
  return readings.find((entry) => tagFits(entry, date, options)) ?? readings[0];
}

/** Whether a code with this meaning could stand in a message of this date. Doubt counts as yes. */
export function tagFits(entry: TagEntry, date: Day, options: TagSystemOptions = {}): boolean {
  if (entry.era === '1970s') return date.year <= LAST_YEAR_OF_1970S_SUBJECTS;
  if (entry.systems.length === 0) return true;
  const possible = tagSystemsPossible(date, options);
  if (entry.systems.some((system) => possible.includes(system))) return true;
  return possible.includes('fips-10-4') && lasted(entry, date);
}

/** A code of 1974 that FIPS 10-4 gave to nobody else, for a place that it gave no other code. */
function lasted(entry: TagEntry, date: Day): boolean {
  if (!entry.systems.includes('tags-1974') || entry.place === undefined) return false;
  if (placeIn(entry.code, 'fips-10-4') || samePlace(entry, 'fips-10-4')) return false;
  return samePlace(entry, 'genc-2024') !== undefined || date.year <= LAST_YEAR_OF_FORMER_STATES;
}

/** The country or territory that has this code in this list. */
export function placeIn(code: string, system: TagSystem): TagEntry | undefined {
  return tagReadings(code).find(
    (entry) => entry.kind === 'place' && entry.systems.includes(system),
  );
}

/** The entry of the same country or territory in another list: AZ of the current one is FIPS AJ. */
export function samePlace(entry: TagEntry, system: TagSystem): TagEntry | undefined {
  if (entry.place === undefined) return undefined;
  return entriesByPlace()
    .get(entry.place)
    ?.find((other) => other.systems.includes(system));
}

/** Places and regions by their names, each name in the form of `plainName`. */
const entriesByName = lazy((): ReadonlyMap<string, readonly TagEntry[]> => {
  const index = new Map<string, TagEntry[]>();
  for (const entry of tagEntries()) {
    if (entry.systems.length === 0) continue;
    for (const name of new Set([entry.name ?? '', ...entry.otherNames].map(plainName))) {
      const list = index.get(name);
      if (list) list.push(entry);
      else index.set(name, [entry]);
    }
  }
  return index;
});

/** The code of a country, territory or region by its name (`Azerbaijan`, `Burma`) in this list. */
export function codeFor(name: string, system: TagSystem): string | undefined {
  for (const entry of entriesByName().get(plainName(name)) ?? []) {
    const there = entry.systems.includes(system) ? entry : samePlace(entry, system);
    if (there) return there.code;
  }
  return undefined;
}

/**
 * The right code for what a drafter meant by a code of another time: AZ in 2006 is AJ. Undefined
 * when the code fits the date, or names no place that has a code then.
 */
export function codeOnDate(
  code: string,
  date: Day,
  options: TagSystemOptions = {},
): TagEntry | undefined {
  const readings = tagReadings(code);
  if (readings.length === 0 || readings.some((entry) => tagFits(entry, date, options))) {
    return undefined;
  }
  const system = tagSystemFor(date, options);
  for (const entry of readings) {
    const there = samePlace(entry, system);
    if (there) return there;
  }
  return undefined;
}

/** Names compare without accents, signs and capitals: `Côte d’Ivoire`, `COTE D'IVOIRE`. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '');
}

import { type Confidence, expandSources, lazy, type Sourced } from './source';
import type { TagSystem } from './tagSystems';
import table from './tags.json';

export type TagKind = 'subject' | 'program' | 'place' | 'region' | 'organisation';

/** What one code stands for. A code with several meanings has several entries. */
export interface TagEntry extends Sourced {
  readonly code: string;
  readonly kind: TagKind;
  /** Undefined where no source gives a name. */
  readonly name?: string;
  /** How sure the name is; the code itself may be surer. */
  readonly nameConfidence: Confidence;
  /** Names of other times or lists. */
  readonly otherNames: readonly string[];
  /** The field that a subject's first letter stands for: Political Affairs ... */
  readonly field?: string;
  /** When a subject is in the lists: `current`, the `2000s`, or only the `1970s`. */
  readonly era?: 'current' | '2000s' | '1970s';
  /** The lists in which a place or region has this code. Empty for all other kinds. */
  readonly systems: readonly TagSystem[];
  /** Entries of the same country or territory have the same number. */
  readonly place?: number;
}

/** A country or territory with its code in each list; `''` where it has none. */
interface Place {
  readonly codes: Readonly<Record<TagSystem, readonly string[]>>;
  readonly name: string;
  readonly before: string;
  readonly others: readonly string[];
}

const CONFIDENCE: Readonly<Record<string, Confidence>> = {
  c: 'certain',
  l: 'likely',
  f: 'folklore',
  u: 'unsourced',
};

/** The first letter of a subject names its field (5 FAH-3 H-110, handbook of 1974). */
const FIELDS: Readonly<Record<string, string>> = {
  A: 'Administrative Affairs',
  B: 'Business Services',
  C: 'Consular Affairs',
  E: 'Economic Affairs',
  K: 'Program',
  L: 'Legal Affairs',
  M: 'Military and Defense Affairs',
  O: 'Outreach (Operations before the 2000s)',
  P: 'Political Affairs',
  S: 'Social Affairs',
  T: 'Technology and Science',
};

/** What the lists of places are taken from, and how sure they are. */
const LISTS: readonly { system: TagSystem; confidence: Confidence; source: string }[] = [
  { system: 'genc-2024', confidence: 'certain', source: 'H414' },
  { system: 'fips-10-4', confidence: 'likely', source: 'FIPS' },
  { system: 'tags-1974', confidence: 'certain', source: 'T74' },
];

const places = lazy((): readonly Place[] =>
  table.places.map(([genc, fips, old, name, before = '', ...others]) => ({
    codes: {
      'genc-2024': codes(genc),
      'fips-10-4': codes(fips),
      'tags-1974': codes(old),
    },
    name: name as string,
    before,
    others,
  })),
);

/** Every meaning of every code, in an order in which the commoner meaning of a code is first. */
export const tagEntries = lazy((): readonly TagEntry[] => [
  ...table.subjects.map(([code, name, era, sure, keys, ...others]) =>
    coded('subject', [code, name, sure, keys, ...others], era as NonNullable<TagEntry['era']>),
  ),
  ...table.programs.map((row) => coded('program', row)),
  ...places().flatMap((place, index) => placeEntries(place, index)),
  ...table.regions.map((row) => region(row, ['genc-2024'], 'H416')),
  ...table.xRegions.map((row) => region(row, ['fips-10-4', 'tags-1974'], 'T74')),
  ...table.organisations.map((row) => coded('organisation', row)),
  ...table.namelessOrganisations
    .split('|')
    .map((code) => coded('organisation', [code, null, 'lu', 'CM'])),
]);

/** The entries of each code; codes in capitals. */
export const entriesByCode = lazy((): ReadonlyMap<string, readonly TagEntry[]> => {
  const index = new Map<string, TagEntry[]>();
  for (const entry of tagEntries()) {
    const key = entry.code.toUpperCase();
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  }
  return index;
});

/** The entries of each place, by its number. */
export const entriesByPlace = lazy((): ReadonlyMap<number, readonly TagEntry[]> => {
  const index = new Map<number, TagEntry[]>();
  for (const entry of tagEntries()) {
    if (entry.place === undefined) continue;
    const list = index.get(entry.place);
    if (list) list.push(entry);
    else index.set(entry.place, [entry]);
  }
  return index;
});

function coded(
  kind: TagKind,
  [code, name, sure, keys, ...others]: readonly (string | null | undefined)[],
  era?: NonNullable<TagEntry['era']>,
): TagEntry {
  const field = kind === 'organisation' ? undefined : FIELDS[(code as string)[0] as string];
  return {
    code: code as string,
    kind,
    ...(name ? { name } : {}),
    confidence: confidence(sure?.[0]),
    nameConfidence: confidence(sure?.[1]),
    otherNames: others as string[],
    systems: [],
    sources: sourcesOf((keys as string).split(' ')),
    ...(field ? { field } : {}),
    ...(era ? { era } : {}),
  };
}

/** One entry for each code that the place has or had; a code kept in several lists is one entry. */
function placeEntries(place: Place, index: number): TagEntry[] {
  const all = new Set(LISTS.flatMap(({ system }) => place.codes[system]));
  return [...all].map((code) => {
    const lists = LISTS.filter(({ system }) => place.codes[system].includes(code));
    const exception = lists.some(({ system }) => system === 'fips-10-4')
      ? table.fipsExceptions.find((row) => row[0] === code)
      : undefined;
    const keys = lists.flatMap(({ system, source }) =>
      system === 'fips-10-4' && exception ? (exception[2] as string).split(' ') : [source],
    );
    const sure = exception && lists.length === 1 ? confidence(exception[1]) : bestOf(lists);
    const only1974 = lists.length === 1 && lists[0]?.system === 'tags-1974';
    const name = only1974 && place.before ? place.before : place.name;
    const names = [place.name, place.before, ...place.others];
    return {
      code,
      kind: 'place',
      name,
      confidence: sure,
      nameConfidence: sure,
      otherNames: names.filter((other) => other !== '' && other !== name),
      systems: lists.map(({ system }) => system),
      place: index,
      sources: sourcesOf(keys),
    };
  });
}

function region(row: readonly string[], systems: readonly TagSystem[], source: string): TagEntry {
  return {
    code: row[0] as string,
    kind: 'region',
    name: row[1] as string,
    confidence: 'certain',
    nameConfidence: 'certain',
    otherNames: [],
    systems,
    sources: sourcesOf([source]),
  };
}

function bestOf(lists: readonly { confidence: Confidence }[]): Confidence {
  return lists.some((list) => list.confidence === 'certain') ? 'certain' : 'likely';
}

function sourcesOf(keys: readonly string[]): readonly string[] {
  return expandSources(keys, table.sources);
}

function confidence(letter: string | undefined): Confidence {
  return CONFIDENCE[letter ?? 'u'] ?? 'unsourced';
}

function codes(text: string | undefined): readonly string[] {
  return text ? text.split(' ') : [];
}

import type { CalendarDate } from '../../model/calendar';
import { sourceOf } from '../../vocabulary/source';
import type { TagSystemOptions } from '../../vocabulary/tagSystems';
import {
  codeOnDate,
  lookUpTag,
  placeIn,
  samePlace,
  type TagEntry,
  type TagSystem,
  tagFits,
} from '../../vocabulary/tags';
import { type Decoder, decodedAt } from './decoded';

/** What each code stands for on the day of the message, and in the other lists where that differs. */
export const tags: Decoder = (cable, offset, tagSystem) =>
  (cable.tags?.tags ?? []).flatMap(({ code, kind, span }) => {
    const entry = kind === 'code' ? lookUpTag(code, cable.date, tagSystem) : undefined;
    if (!entry) return [];
    return decodedAt(
      offset,
      span,
      KINDS[entry.kind],
      () => [...tagInWords(entry), ...otherDay(entry, cable.date, tagSystem)],
      sourceOf(entry),
    );
  });

const KINDS: Readonly<Record<TagEntry['kind'], string>> = {
  subject: 'Subject TAG',
  program: 'Program TAG',
  place: 'Country TAG',
  region: 'Region TAG',
  organisation: 'Organization TAG',
};

/** The lists, the one in use longest first. */
const SYSTEMS: readonly (readonly [system: TagSystem, words: string])[] = [
  ['fips-10-4', 'FIPS 10-4 (about 1976 to the 2010s)'],
  ['genc-2024', 'the current list'],
  ['tags-1974', 'the list of 1974'],
];

const ERAS: Readonly<Record<NonNullable<TagEntry['era']>, string | undefined>> = {
  current: undefined,
  '2000s': 'In the lists of the 2000s',
  '1970s': 'In the lists of the 1970s only',
};

/** A code in words: its name, its field or its lists, and what it stands for in the other lists. */
export function tagInWords(entry: TagEntry): string[] {
  const { code, name, field, kind, era, nameConfidence } = entry;
  const unsure =
    name && nameConfidence === 'unsourced' ? ' (no document was found for the name)' : '';
  const lines = [name ? `${code}: ${name}${unsure}` : `${code}: no name was found`];
  // The field of a program TAG is "Program", which its kind says.
  if (field && kind !== 'program') lines.push(`${KINDS[kind]}, ${field}`);
  const told = era && ERAS[era];
  if (told) lines.push(told);
  if (entry.systems.length > 0) lines.push(...listsInWords(entry));
  if (code === 'US') lines.push('Only where the United States itself is part of the matter');
  return lines;
}

function listsInWords(entry: TagEntry): string[] {
  const { code, name, systems, kind } = entry;
  const own = SYSTEMS.filter(([system]) => systems.includes(system)).map(([, words]) => words);
  const lines = [`In ${own.join(', and in ')}`];
  if (kind !== 'place') return lines;
  for (const [system, words] of SYSTEMS) {
    if (systems.includes(system)) continue;
    const other = placeIn(code, system);
    const there = samePlace(entry, system);
    if (other && other.place !== entry.place) lines.push(`In ${words} ${code} is ${other.name}`);
    if (there && there.code !== code) lines.push(`In ${words} ${name} is ${there.code}`);
  }
  return lines;
}

/** The code is of another time than the message. */
function otherDay(
  entry: TagEntry,
  date: CalendarDate | undefined,
  tagSystem: TagSystemOptions | undefined,
): string[] {
  if (!date || tagFits(entry, date, tagSystem)) return [];
  const right = codeOnDate(entry.code, date, tagSystem);
  return [
    `Not in the lists of ${date.year}${right ? `, which have ${right.code} for ${right.name}` : ''}`,
  ];
}

import { controlOrder, type MarkingPractice } from '../vocabulary/markings';
import { interpret } from './interpret';
import {
  type Aea,
  type Classification,
  type CuiCategory,
  EMPTY,
  type Marking,
  type MarkingKind,
  type Program,
} from './marking';
import { sortCodes, sortNames, sortPrograms } from './order';
import type { Item, ListCode, Reading } from './reading';

/**
 * How a marking is to be read. Reading takes the forms of all books and times; `practice` and
 * `date` may be given so that one set of options serves `checkMarking` as well.
 */
export interface ParseMarkingOptions {
  /** Brackets belong to a portion mark only, which is what is read when this is left out. */
  readonly kind?: MarkingKind;
  readonly practice?: MarkingPractice;
  readonly date?: string;
}

/**
 * Reads a banner (`SECRET//NOFORN`, `S E C R E T`) or a portion mark with or without its brackets
 * (`(C//NF)`, `C/NF`). What is typed in another order or with other separators comes out in the
 * right one; what is not understood is in `unknown`. Never throws.
 */
export function parseMarking(text: string, options: ParseMarkingOptions = {}): Marking {
  return markingOf(interpret(text, options.kind ?? 'portion').items);
}

/** The meaning of pieces that were read before. */
export function markingOf(items: readonly Item[]): Marking {
  const readings = items.map(({ reading }) => reading);
  const controls = sortControls(
    readings.flatMap((reading) => (reading.type === 'control' ? [reading.control.banner] : [])),
  );
  const cui = categories(readings);
  const fgi = foreignInformation(readings);
  const marking: Marking = {
    ...EMPTY,
    classification: classification(readings, controls, cui !== undefined),
    sci: sortPrograms(programs(readings, 'sci')),
    sap: sortPrograms(programs(readings, 'sap')),
    aea: mergeAea(readings.flatMap((reading) => (reading.type === 'aea' ? [reading.aea] : []))),
    nato: sortNames(readings.flatMap(natoControls)),
    controls,
    accm: sortNames(readings.flatMap((reading) => (reading.type === 'accm' ? [reading.name] : []))),
    unknown: items.filter(({ reading }) => isUnknown(reading)).map(({ text }) => text),
    ...(fgi ? { fgi } : {}),
    ...(cui ? { cui } : {}),
  };
  return { ...marking, ...lists(readings) };
}

function isUnknown(reading: Reading): boolean {
  return (
    reading.type === 'unknown' ||
    reading.type === 'unknown-level' ||
    reading.type === 'retired' ||
    reading.type === 'declassification'
  );
}

/** Controls by banner names in register order, each once. */
export function sortControls(controls: Iterable<string>): string[] {
  return [...new Set(controls)].sort((a, b) => controlOrder(a) - controlOrder(b));
}

/** The first level that is stated. SBU and the like stand in its place in State's portion marks. */
function classification(
  readings: readonly Reading[],
  controls: readonly string[],
  cui: boolean,
): Classification {
  for (const reading of readings) {
    switch (reading.type) {
      case 'us':
        return { system: 'us', level: reading.level };
      case 'foreign':
        return { system: 'foreign', level: reading.level, owners: known(reading.owners) };
      case 'joint':
        return { system: 'joint', level: reading.level, owners: known(reading.owners) };
      case 'nato':
        return {
          system: 'nato',
          level: reading.level,
          ...(reading.activity ? { activity: reading.activity } : {}),
        };
    }
  }
  if (cui) return { system: 'cui' };
  return controls.some((control) => STANDS_ALONE.has(control))
    ? { system: 'us', level: 'UNCLASSIFIED' }
    : { system: 'none' };
}

/** Controls of unclassified text that portion marks of telegrams print without a level. */
export const STANDS_ALONE: ReadonlySet<string> = new Set([
  'SBU',
  'SBU NOFORN',
  'FOUO',
  'LES',
  'LES NOFORN',
  'SSI',
  'EFTO',
  'LIMITED OFFICIAL USE',
]);

function known(codes: readonly ListCode[]): string[] {
  return sortCodes(codes.map(({ code }) => code));
}

function programs(readings: readonly Reading[], type: 'sci' | 'sap'): Program[] {
  return readings.flatMap((reading) => (reading.type === type ? [reading.program] : []));
}

function natoControls(reading: Reading): readonly string[] {
  if (reading.type === 'nato-control') return [reading.name];
  return reading.type === 'nato' ? reading.controls : [];
}

const AEA_ORDER = ['RD', 'FRD', 'DOD UCNI', 'DOE UCNI', 'TFNI'];

/** Markings of the Atomic Energy Act in register order, those of one name as one. */
export function mergeAea(entries: readonly Aea[]): Aea[] {
  const byName = new Map<string, Aea>();
  for (const entry of entries) {
    const before = byName.get(entry.name);
    const sigmas = [...new Set([...(before?.sigmas ?? []), ...entry.sigmas])];
    byName.set(entry.name, {
      name: entry.name,
      cnwdi: entry.cnwdi || (before?.cnwdi ?? false),
      sigmas: sigmas.sort((a, b) => a - b),
    });
  }
  return [...byName.values()].sort((a, b) => AEA_ORDER.indexOf(a.name) - AEA_ORDER.indexOf(b.name));
}

function foreignInformation(readings: readonly Reading[]): { owners: string[] } | undefined {
  const owners = readings.flatMap((reading) =>
    reading.type === 'fgi' ? [known(reading.owners).filter((code) => code !== 'USA')] : [],
  );
  if (owners.length === 0) return undefined;
  return { owners: owners.some((list) => list.length === 0) ? [] : sortCodes(owners.flat()) };
}

function categories(readings: readonly Reading[]): CuiCategory[] | undefined {
  const found = readings.flatMap((reading) => (reading.type === 'cui-category' ? [reading] : []));
  if (found.length === 0 && !readings.some(({ type }) => type === 'cui')) return undefined;
  return sortCategories(found.map(({ code, specified }) => ({ code, specified })));
}

/** Specified categories first, each kind A to Z (CUI-HB). */
export function sortCategories(found: readonly CuiCategory[]): CuiCategory[] {
  const byKey = new Map(found.map((entry) => [`${entry.specified ? 0 : 1}${entry.code}`, entry]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as CuiCategory);
}

/** The release lists; a list without codes is the abbreviation that points to the banner's. */
function lists(readings: readonly Reading[]): Partial<Marking> {
  const found: { relTo?: string[] | 'all'; displayOnly?: string[]; eyesOnly?: string[] | 'all' } =
    {};
  for (const reading of readings) {
    if (reading.type !== 'list') continue;
    const codes = sortCodes(reading.codes.map(({ code }) => code).filter((code) => code !== 'USA'));
    const empty = reading.codes.length === 0;
    if (reading.list === 'REL TO') found.relTo = empty ? 'all' : codes;
    else if (reading.list === 'EYES ONLY') found.eyesOnly = empty ? 'all' : codes;
    else found.displayOnly = codes;
  }
  return found;
}

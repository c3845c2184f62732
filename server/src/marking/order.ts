import { isCountry } from '../vocabulary/markings';
import type { Compartment, Program } from './marking';

/** Names that begin with a digit first, then A to Z (CAPCO-2016 section A.6). */
export function compareNames(a: string, b: string): number {
  const digits = Number(startsWithDigit(b)) - Number(startsWithDigit(a));
  if (digits !== 0) return digits;
  return a < b ? -1 : a > b ? 1 : 0;
}

function startsWithDigit(name: string): boolean {
  const code = name.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Countries A to Z, then organisations and coalitions A to Z (CAPCO-2016 section A.6). */
export function compareCodes(a: string, b: string): number {
  const groups = Number(!isCountry(a)) - Number(!isCountry(b));
  if (groups !== 0) return groups;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Codes in order, each once. */
export function sortCodes(codes: Iterable<string>): string[] {
  return [...new Set(codes)].sort(compareCodes);
}

/** Names in order, each once. */
export function sortNames(names: Iterable<string>): string[] {
  return [...new Set(names)].sort(compareNames);
}

/** Systems or programs in order; those of one name are put together with all compartments. */
export function sortPrograms(programs: Iterable<Program>): Program[] {
  const byName = new Map<string, Compartment[]>();
  for (const { name, compartments } of programs) {
    byName.set(name, [...(byName.get(name) ?? []), ...compartments]);
  }
  return sortNames(byName.keys()).map((name) => ({
    name,
    compartments: sortCompartments(byName.get(name) ?? []),
  }));
}

function sortCompartments(compartments: readonly Compartment[]): Compartment[] {
  const byName = new Map<string, string[]>();
  for (const { name, subs } of compartments) {
    byName.set(name, [...(byName.get(name) ?? []), ...subs]);
  }
  return sortNames(byName.keys()).map((name) => ({
    name,
    subs: sortNames(byName.get(name) ?? []),
  }));
}

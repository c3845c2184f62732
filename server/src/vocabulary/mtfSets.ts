import { nearest } from '../text/spelling';
import table from './mtfSets.json';
import { lazy, type Sourced, withSources } from './source';

/** A set of a record message: a name, fields parted by `/`, `//` at the end. */
export interface MtfSetEntry extends Sourced {
  readonly name: string;
  readonly title: string;
  /** How it is filled in; what stands in angle brackets is the drafter's. */
  readonly form: string;
}

/** A word that stands in a field of a set: the kind of message, the kind of a reference. */
export interface MtfWord extends Sourced {
  readonly name: string;
  readonly title: string;
}

const sets = lazy(() => withSources<MtfSetEntry>(table.sets, table.sources));
const byName = lazy(() => new Map(sets().map((entry) => [entry.name, entry])));

/** The sets in the order in which a message has them. */
export function allMtfSets(): readonly MtfSetEntry[] {
  return sets();
}

/** The set of that name, or undefined: a record message may hold sets that the list has not. */
export function lookUpMtfSet(name: string): MtfSetEntry | undefined {
  return byName().get(name.toUpperCase());
}

/** The sets that a misspelt name may mean (APMN, MSID), nearest first. */
export function nearestMtfSets(name: string): readonly MtfSetEntry[] {
  const plain = name.toUpperCase();
  if (plain.length < 3 || byName().has(plain)) return [];
  return nearest(plain, byName().keys(), 1).map(({ word }) => byName().get(word) as MtfSetEntry);
}

/** The kinds of message that MSGID names. */
export const mtfMessageKinds = lazy(() => withSources<MtfWord>(table.messages, table.sources));

/** The kinds of reference that the second field of REF names. */
export const mtfReferenceKinds = lazy(() => withSources<MtfWord>(table.references, table.sources));

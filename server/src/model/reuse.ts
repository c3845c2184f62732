import type { Node } from '../syntax/tree';
import type { Cable } from './cable';
import type { GroupedKind, Groups } from './groups';

/**
 * Takes facts over from the cable before an edit where their nodes are still the same objects: the
 * fact as it was when every node of these kinds is the same and `also` holds; else made anew.
 */
export type Keeper = <K extends keyof Cable>(
  key: K,
  kinds: readonly GroupedKind[],
  make: () => Cable[K] | undefined,
  also?: (before: Cable) => boolean,
) => Cable[K] | undefined;

/** `old` are the nodes of the cable `before`. */
export function keeper(groups: Groups, before?: Cable, old?: Groups): Keeper {
  if (!before || !old) return (_key, _kinds, make) => make();
  return (key, kinds, make, also) =>
    kinds.every((kind) => areSame(groups.get(kind), old.get(kind))) && (also?.(before) ?? true)
      ? before[key]
      : make();
}

function areSame(a: readonly Node[] | undefined, b: readonly Node[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((node, index) => node === b[index]);
}

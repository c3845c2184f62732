import type { Node, NodeKind } from '../syntax/tree';
import type { Cable } from './cable';

export type Groups = ReadonlyMap<NodeKind, readonly Node[]>;

const known = new WeakMap<readonly Node[], Groups>();

/** The nodes of a message by their kind, worked out once for each list of nodes. */
export function groupByKind(nodes: readonly Node[]): Groups {
  const kept = known.get(nodes);
  if (kept) return kept;
  const groups = new Map<NodeKind, Node[]>();
  for (const node of nodes) {
    const group = groups.get(node.kind);
    if (group) group.push(node);
    else groups.set(node.kind, [node]);
  }
  known.set(nodes, groups);
  return groups;
}

/**
 * Takes facts over from the cable before an edit where their nodes are still the same objects: the
 * fact as it was when every node of these kinds is the same and `also` holds; else made anew.
 */
export type Keeper = <K extends keyof Cable>(
  key: K,
  kinds: readonly NodeKind[],
  make: () => Cable[K] | undefined,
  also?: (before: Cable) => boolean,
) => Cable[K] | undefined;

export function keeper(groups: Groups, before: Cable | undefined): Keeper {
  if (!before) return (_key, _kinds, make) => make();
  const old = groupByKind(before.nodes);
  return (key, kinds, make, also) =>
    kinds.every((kind) => areSame(groups.get(kind), old.get(kind))) && (also?.(before) ?? true)
      ? before[key]
      : make();
}

function areSame(a: readonly Node[] | undefined, b: readonly Node[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((node, index) => node === b[index]);
}

import type { Node, NodeKind } from '../syntax/tree';
import type { Cable } from './cable';

export type Groups = ReadonlyMap<GroupedKind, readonly Node[]>;
/** What nodes are looked up by. */
export type GroupedKind = Exclude<NodeKind, 'paragraph' | 'blank'>;

const known = new WeakMap<readonly Node[], Groups>();

/**
 * The nodes of a message by their kind, worked out once for each list of nodes. Paragraphs and blank
 * lines, which are most of them, are left out: nobody asks for those by their kind.
 */
export function groupByKind(nodes: readonly Node[]): Groups {
  const kept = known.get(nodes);
  if (kept) return kept;
  const groups = new Map<GroupedKind, Node[]>();
  for (const node of nodes) {
    if (node.kind === 'paragraph' || node.kind === 'blank') continue;
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
  kinds: readonly GroupedKind[],
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

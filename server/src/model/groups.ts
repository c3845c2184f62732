import type { Node, NodeKind } from '../syntax/tree';

/** What nodes are looked up by. */
export type GroupedKind = Exclude<NodeKind, 'paragraph' | 'blank'>;
export type Groups = ReadonlyMap<GroupedKind, readonly Node[]>;

/**
 * The nodes of a message by their kind. Paragraphs and blank lines, which are most of them, are
 * left out: nobody asks for those by their kind.
 */
export function groupByKind(nodes: readonly Node[]): Groups {
  const groups = new Map<GroupedKind, Node[]>();
  // By index: an iterator is an object for each of them, on every keystroke.
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if (node.kind === 'paragraph' || node.kind === 'blank') continue;
    const group = groups.get(node.kind);
    if (group) group.push(node);
    else groups.set(node.kind, [node]);
  }
  return groups;
}

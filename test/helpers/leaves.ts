import { parseCable } from '../../server/src/syntax/parse';
import type { Node, NodeKind } from '../../server/src/syntax/tree';

/** The leaves of a node as `kind(characters)`, blanks and line ends left out. */
export function showLeaves(text: string, node: Node): string {
  return node.leaves
    .filter(({ kind }) => kind !== 'blank' && kind !== 'newline')
    .map(({ kind, start, end }) => `${kind}(${text.slice(start, end)})`)
    .join(' ');
}

/** The nodes of a text with their leaves, blanks left out; `~` where the keyword is misspelt, `|` for a line end. */
export function showNodes(text: string): string[] {
  return parseCable(text)
    .messages.flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind !== 'blank')
    .map((node) => `${node.kind}${node.near ? '~' : ''}: ${showLeaves(text, node)}`)
    .map((line) => line.replace(/\r?\n/g, '|'));
}

/** The kinds of the nodes of a text, blanks left out, `~` before one that is misspelt. */
export function showKinds(text: string): string[] {
  return parseCable(text).messages.flatMap(({ nodes }) =>
    nodes
      .filter(({ kind }) => kind !== 'blank')
      .map(({ kind, near }) => (near ? `~${kind}` : kind)),
  );
}

/** The leaves of the first node of a kind, as `showLeaves` writes them; empty when there is none. */
export function leavesOf(text: string, kind: NodeKind): string {
  const node = parseCable(text)
    .messages.flatMap(({ nodes }) => nodes)
    .find((each) => each.kind === kind);
  return node ? showLeaves(text, node) : '';
}

import type { LeafKind, Node } from '../syntax/tree';
import type { Span, Spanned } from '../text/span';

/** The first leaf of a kind, with its characters. */
export function first(text: string, node: Node, kind: LeafKind): Spanned<string> | undefined {
  for (const leaf of node.leaves) {
    if (leaf.kind === kind) return spanned(text, leaf);
  }
  return undefined;
}

/** All leaves of a kind, with their characters. */
export function all(text: string, node: Node, kind: LeafKind): Spanned<string>[] {
  const found: Spanned<string>[] = [];
  for (const leaf of node.leaves) {
    if (leaf.kind === kind) found.push(spanned(text, leaf));
  }
  return found;
}

/** The places of all leaves of a kind. */
export function places(node: Node, kind: LeafKind): Span[] {
  return node.leaves.filter((leaf) => leaf.kind === kind).map(({ start, end }) => ({ start, end }));
}

/** The node without the blanks and line ends around it. */
export function content(node: Node): Span {
  let start = node.start;
  let end = node.end;
  for (const leaf of node.leaves) {
    if (leaf.kind !== 'blank' && leaf.kind !== 'newline') {
      start = leaf.start;
      break;
    }
  }
  for (let i = node.leaves.length - 1; i >= 0; i--) {
    const leaf = node.leaves[i];
    if (leaf && leaf.kind !== 'blank' && leaf.kind !== 'newline') {
      end = leaf.end;
      break;
    }
  }
  return { start, end };
}

export function spanned(text: string, { start, end }: Span): Spanned<string> {
  return { value: text.slice(start, end), span: { start, end } };
}

import type { Leaf, LeafKind, Node } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Address } from './cable';
import { spanned } from './leaves';

const ROLES = {
  'from-line': 'from',
  'to-line': 'action',
  'info-line': 'info',
  'xmt-line': 'exempt',
} as const;

/** The prosigns that may stand inside a line too, in front of a further addressee. */
const PROSIGNS: Readonly<Record<string, Address['role']>> = {
  TO: 'action',
  INFO: 'info',
  XMT: 'exempt',
};

/**
 * The addressees of one line. A line of the labelled layout may hold several, parted by
 * semicolons; in a heading each should have its own, but does not always.
 */
export function describeAddresses(text: string, node: Node): Address[] {
  let role: Address['role'] = ROLES[node.kind as keyof typeof ROLES];
  const found: Address[] = [];
  let from = 0;
  let named = false;
  const close = (to: number): void => {
    const address = describeAddress(text, node.leaves, from, to, role);
    if (address) found.push(address);
    from = to;
    named = false;
  };
  node.leaves.forEach((leaf, i) => {
    if (leaf.kind === 'separator' && text[leaf.start] === ';') close(i);
    else if (named && BEGINS.has(leaf.kind)) close(i);
    if (leaf.kind === 'plad') named = true;
    if (leaf.kind === 'keyword' && i > 0) role = PROSIGNS[text.slice(leaf.start, leaf.end)] ?? role;
  });
  close(node.leaves.length);
  return found;
}

/** Behind a PLAD these begin the next addressee. */
const BEGINS: ReadonlySet<LeafKind> = new Set<LeafKind>([
  'keyword',
  'signal',
  'routing-indicator',
  'plad',
]);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One addressee, in the leaves `from` up to `to`. Headings are long lists: this is one plain loop. */
function describeAddress(
  text: string,
  leaves: readonly Leaf[],
  from: number,
  to: number,
  role: Address['role'],
): Address | undefined {
  let start = -1;
  let end = -1;
  const unknown: Span[] = [];
  const facts: Mutable<
    Pick<Address, 'indicator' | 'plad' | 'office' | 'precedence' | 'continuityNumber'>
  > = {};
  let byOtherMeans = false;
  for (let i = from; i < to; i++) {
    const leaf = leaves[i] as Leaf;
    if (leaf.kind === 'blank' || leaf.kind === 'newline' || leaf.kind === 'keyword') continue;
    if (leaf.kind === 'separator') continue;
    if (start < 0) start = leaf.start;
    end = leaf.end;
    if (leaf.kind === 'routing-indicator') facts.indicator ??= spanned(text, leaf);
    else if (leaf.kind === 'plad') {
      facts.plad = spanned(text, { start: facts.plad?.span.start ?? leaf.start, end: leaf.end });
    } else if (leaf.kind === 'office') facts.office ??= spanned(text, leaf);
    else if (leaf.kind === 'precedence') facts.precedence ??= spanned(text, leaf);
    else if (leaf.kind === 'continuity-number') facts.continuityNumber ??= spanned(text, leaf);
    else if (leaf.kind === 'signal') byOtherMeans = true;
    else if (leaf.kind === 'unknown') unknown.push({ start: leaf.start, end: leaf.end });
  }
  if (start < 0) return undefined;
  return { span: { start, end }, role, ...facts, byOtherMeans, unknown };
}

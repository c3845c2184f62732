import type { Leaf, Node } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Address } from './cable';
import { spanned } from './leaves';

const ROLES = {
  'from-line': 'from',
  'to-line': 'action',
  'info-line': 'info',
  'xmt-line': 'exempt',
} as const;

/** The addressees of one line; a line of the labelled layout may hold several. */
export function describeAddresses(text: string, node: Node): Address[] {
  const role = ROLES[node.kind as keyof typeof ROLES];
  const found: Address[] = [];
  let from = 0;
  for (let i = 0; i <= node.leaves.length; i++) {
    const leaf = node.leaves[i];
    if (leaf && !(leaf.kind === 'separator' && text[leaf.start] === ';')) continue;
    const address = describeAddress(text, node.leaves, from, i, role);
    if (address) found.push(address);
    from = i + 1;
  }
  return found;
}

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
  const facts: Mutable<Pick<Address, 'indicator' | 'plad' | 'precedence' | 'continuityNumber'>> = {};
  let byOtherMeans = false;
  for (let i = from; i < to; i++) {
    const leaf = leaves[i] as Leaf;
    if (leaf.kind === 'blank' || leaf.kind === 'newline' || leaf.kind === 'keyword') continue;
    if (leaf.kind === 'separator' && start < 0) continue;
    if (start < 0) start = leaf.start;
    end = leaf.end;
    if (leaf.kind === 'routing-indicator') facts.indicator ??= spanned(text, leaf);
    else if (leaf.kind === 'plad') {
      facts.plad = spanned(text, { start: facts.plad?.span.start ?? leaf.start, end: leaf.end });
    } else if (leaf.kind === 'precedence') facts.precedence ??= spanned(text, leaf);
    else if (leaf.kind === 'continuity-number') facts.continuityNumber ??= spanned(text, leaf);
    else if (leaf.kind === 'signal') byOtherMeans = true;
    else if (leaf.kind === 'unknown') unknown.push({ start: leaf.start, end: leaf.end });
  }
  if (start < 0) return undefined;
  return { span: { start, end }, role, ...facts, byOtherMeans, unknown };
}

import type { Node } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Address } from './cable';
import { all, content, first, places, spanned, when } from './leaves';

const ROLES = {
  'from-line': 'from',
  'to-line': 'action',
  'info-line': 'info',
  'xmt-line': 'exempt',
} as const;

/** The addressees of one line; a line of the labelled layout may hold several. */
export function describeAddresses(text: string, node: Node): Address[] {
  const role = ROLES[node.kind as keyof typeof ROLES];
  const pieces = all(text, node, 'separator').some((separator) => separator.value === ';')
    ? split(node)
    : [node];
  return pieces.map((piece) => describeAddress(text, piece, role)).filter(({ plad, indicator, unknown }) => plad || indicator || unknown.length > 0);
}

/** The node cut at its semicolons. */
function split(node: Node): Node[] {
  const pieces: Node[] = [];
  let leaves: Node['leaves'][number][] = [];
  const close = (): void => {
    const [head, tail] = [leaves[0], leaves.at(-1)];
    if (head && tail) pieces.push({ kind: node.kind, start: head.start, end: tail.end, leaves });
    leaves = [];
  };
  for (const leaf of node.leaves) {
    if (leaf.kind === 'separator') close();
    else leaves.push(leaf);
  }
  close();
  return pieces;
}

function describeAddress(text: string, node: Node, role: Address['role']): Address {
  const keyword = first(text, node, 'keyword');
  const whole = content(node);
  const span: Span = keyword
    ? { start: Math.min(skipBlanks(text, keyword.span.end), whole.end), end: whole.end }
    : whole;
  const plads = all(text, node, 'plad');
  const plad = plads[0];
  const last = plads.at(-1);
  return {
    span,
    role,
    ...when('indicator', first(text, node, 'routing-indicator')),
    ...when('plad', plad && last && spanned(text, { start: plad.span.start, end: last.span.end })),
    ...when('precedence', first(text, node, 'precedence')),
    ...when('continuityNumber', first(text, node, 'continuity-number')),
    byOtherMeans: places(node, 'signal').length > 0,
    unknown: places(node, 'unknown'),
  };
}

function skipBlanks(text: string, offset: number): number {
  let i = offset;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return i;
}

import type { Address, Cable } from '../../model/cable';
import type { Node, NodeKind } from '../../syntax/tree';
import type { Spanned } from '../../text/span';
import { isCollectiveIndicator } from '../../vocabulary/routing';
import { headingNodes, leafOf } from './heading';
import { once } from './once';

type AddressKind = 'from-line' | 'to-line' | 'info-line' | 'xmt-line';

/** The address lines in the order that ACP 127 gives them (FL7-1). */
export const ADDRESS_ORDER: readonly AddressKind[] = [
  'from-line',
  'to-line',
  'info-line',
  'xmt-line',
];

/** A line of the address list: with its prosign, or carrying on the list above it. */
export interface AddressLine {
  readonly node: Node;
  readonly kind: AddressKind;
  readonly prosign?: Spanned<string>;
  readonly addresses: readonly Address[];
}

/** Behind one of these another address list begins: a readdressed message has two (RDR-1). */
const BETWEEN_LISTS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'routing-line',
  'janap-line',
  'origin-line',
  'dtg-line',
]);

/** The address lists of a heading, line by line. */
export const addressLists = once((cable): readonly (readonly AddressLine[])[] => readLists(cable));

function readLists(cable: Cable): AddressLine[][] {
  const all = allAddresses(cable);
  const lists: AddressLine[][] = [];
  let list: AddressLine[] | undefined;
  let next = 0;
  const nodes = cable.layout === 'labelled' ? cable.nodes : headingNodes(cable);
  for (const node of nodes) {
    if (BETWEEN_LISTS.has(node.kind) && cable.layout !== 'labelled') list = undefined;
    const kind = ADDRESS_ORDER.find((one) => one === node.kind);
    if (!kind) continue;
    const addresses: Address[] = [];
    for (; next < all.length && (all[next] as Address).span.start < node.end; next++) {
      const address = all[next] as Address;
      if (address.span.start >= node.start) addresses.push(address);
    }
    const prosign = leafOf(cable, node, 'keyword');
    const opens = prosign && prosign.span.start <= (addresses[0]?.span.start ?? node.end);
    if (!list) {
      list = [];
      lists.push(list);
    }
    list.push({ node, kind, addresses, ...(prosign && opens ? { prosign } : {}) });
  }
  return lists;
}

/** Originators, addressees and exempted ones in the order of the text. */
function allAddresses({ addresses }: Cable): Address[] {
  const { from, action, info, exempt } = addresses;
  return [...from, ...action, ...info, ...exempt].sort((a, b) => a.span.start - b.span.start);
}

/** Something stands behind the address list, so that nobody is typing it any more. */
export function listIsComplete(cable: Cable): boolean {
  return cable.classification !== undefined || cable.subject !== undefined;
}

/** A PLAD in the order of a heading: the labelled layout writes `OSLO, AMEMBASSY` (section 11). */
export function pladOf(cable: Cable, address: Address): string | undefined {
  const plad = address.plad?.value;
  if (plad === undefined || cable.layout !== 'labelled') return plad;
  const comma = plad.indexOf(',');
  return comma < 0 ? plad : `${plad.slice(comma + 1).trim()} ${plad.slice(0, comma).trim()}`;
}

/** A PLAD of a heading in the order in which the message writes it. */
export function asWritten(cable: Cable, address: Address, plad: string): string {
  if (cable.layout !== 'labelled' || !address.plad?.value.includes(',')) return plad;
  const blank = plad.indexOf(' ');
  return blank < 0 ? plad : `${plad.slice(blank + 1)}, ${plad.slice(0, blank)}`;
}

const COLLECTIVE =
  /\b(?:COLLECTIVES?|AIG|ALDAC|POSTS|MEMBER STATES|EMBASSIES|CONSULATES|MISSIONS)\b|^(?:ALL?\s|SPECIAL EMBASSY PROGRAM|NAVADMIN|MARADMIN|AL[A-Z]{3,}$)/;

/** An address that stands for many: a collective, an address indicator group, ALDAC (FL7-9). */
export function isCollective({ plad, indicator }: Address): boolean {
  return (
    (plad !== undefined && COLLECTIVE.test(plad.value)) ||
    (indicator !== undefined && isCollectiveIndicator(indicator.value))
  );
}

import { first } from '../../model/leaves';
import type { NodeKind } from '../../syntax/tree';
import { lookUpProsign } from '../../vocabulary/signals';
import { sourceOf } from '../../vocabulary/source';
import { type Decoder, decodedAt } from './decoded';

/** Lines that begin with a procedure sign. */
const KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'origin-line',
  'from-line',
  'to-line',
  'info-line',
  'xmt-line',
  'accounting-line',
  'break-line',
  'end-line',
]);

/** DE, FM, TO, INFO, XMT, BT, NNNN; and line 1, which says that a message begins. */
export const prosigns: Decoder = (cable, offset) => [
  ...cable.nodes.flatMap((node) => {
    if (!KINDS.has(node.kind) || offset < node.start || offset > node.end) return [];
    const word = first(cable.text, node, 'keyword');
    const known = word && lookUpProsign(word.value);
    if (!known) return [];
    return decodedAt(
      offset,
      word.span,
      'Procedure sign',
      () => [`${known.code}: ${known.meaning}`],
      sourceOf(known),
    );
  }),
  ...decodedAt(offset, cable.start?.span, 'Start of the transmission', () => [
    cable.start?.number &&
      `Channel ${cable.start.designator?.value ?? ''}, number ${cable.start.number.value}`,
  ]),
];

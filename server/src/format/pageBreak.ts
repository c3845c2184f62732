import { type Node, type NodeKind, TRANSMISSION_LINES } from '../syntax/tree';

const TRANSMITTED: ReadonlySet<NodeKind> = new Set<NodeKind>(TRANSMISSION_LINES);

/** A line of transmission: none of them had a blank line before the next one when it was sent. */
export function isTransmitted(node: Node | undefined): boolean {
  return node !== undefined && TRANSMITTED.has(node.kind);
}

/** How far from its end a paragraph is looked at. */
const LOOK_BEHIND = 200;

/** Whether the page lines between two elements parted one that runs on behind them. */
export function isCarriedOn(
  text: string,
  before: Node | undefined,
  after: Node | undefined,
): boolean {
  if (!before || !after || (isTransmitted(before) && isTransmitted(after))) return true;
  if (after.kind !== 'paragraph' || before.kind !== 'paragraph') return before.kind === after.kind;
  if (after.leaves.some(({ kind }) => kind === 'number' || kind === 'mark')) return false;
  const end = text.slice(Math.max(before.start, before.end - LOOK_BEHIND), before.end).trimEnd();
  return !/[.?!:)"]$/.test(end);
}

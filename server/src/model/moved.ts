import type { Message, Node } from '../syntax/tree';
import { type Change, movedOffset } from '../text/change';
import type { Span } from '../text/span';
import type { Moving, Paragraph, PortionMark } from './cable';

/**
 * An edit so far behind the beginning of a stretch of prose, in UTF-16 code units, changes no fact
 * about paragraphs but where things stand. More than anybody reckons with who goes by places alone
 * (whether a word or two stand behind a number).
 */
const WELL_INSIDE = 12;

/**
 * The change between the paragraphs of a message and those `from` before an edit, when all that it
 * did to them was to move them: what says nothing but where things are can be moved likewise.
 */
export function movingOf(
  { nodes, reread }: Message,
  from: readonly Paragraph[],
  now: readonly Paragraph[],
): Moving | undefined {
  if (!reread || from.length !== now.length) return undefined;
  const { change, resumed } = reread;
  const behind = nodes[resumed]?.start ?? Number.POSITIVE_INFINITY;
  let inside = false;
  for (let i = 0; i < now.length; i++) {
    const old = from[i] as Paragraph;
    const paragraph = now[i] as Paragraph;
    if (old === paragraph) continue;
    // Behind the first one that was not read again nothing but places can be new.
    if (paragraph.node.start > behind) break;
    if (!isMoved(old, paragraph, change)) return undefined;
    inside ||= old.body.some((part) => isWellInside(change, part));
  }
  return inside ? { from, change } : undefined;
}

function isWellInside({ start, oldEnd }: Change, part: Span): boolean {
  return start - part.start >= WELL_INSIDE && oldEnd <= part.end;
}

function isMoved(old: Paragraph, now: Paragraph, change: Change): boolean {
  return (
    old.value === now.value &&
    old.number?.value === now.number?.value &&
    isSameSpan(old.number?.span, now.number?.span, change) &&
    isSameMark(old.mark, now.mark) &&
    isSameSpan(old.mark?.span, now.mark?.span, change) &&
    isSameSpan(old.span, now.span, change) &&
    old.body.length === now.body.length &&
    old.body.every((part, i) => isSameSpan(part, now.body[i], change)) &&
    isSameNode(old.node, now.node, change)
  );
}

function isSameMark(old: PortionMark | undefined, now: PortionMark | undefined): boolean {
  return old?.text === now?.text && old?.brackets === now?.brackets && old?.place === now?.place;
}

function isSameNode(old: Node, now: Node, change: Change): boolean {
  return (
    isSameSpan(old, now, change) &&
    old.near === now.near &&
    old.leaves.length === now.leaves.length &&
    old.leaves.every((leaf, i) => {
      const other = now.leaves[i];
      return leaf.kind === other?.kind && isSameSpan(leaf, other, change);
    })
  );
}

function isSameSpan(old: Span | undefined, now: Span | undefined, change: Change): boolean {
  if (!old || !now) return old === now;
  return movedOffset(old.start, change) === now.start && movedOffset(old.end, change) === now.end;
}

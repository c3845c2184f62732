import type { Cable } from '../../model/cable';
import { content } from '../../model/leaves';
import { type Node, type NodeKind, TRANSMISSION_LINES } from '../../syntax/tree';
import type { Span } from '../../text/span';

/**
 * There is something that only a message has: a date-time group, an E.O. line with a number or
 * TAGS. Prose, mail and code have none of them, and what they lack is no defect.
 */
export function isMessage({ dtgLine, authority, tags }: Cable): boolean {
  return (
    dtgLine?.dtg?.date !== undefined ||
    authority.eo?.order !== undefined ||
    (tags?.tags.some(({ code }) => /^[A-Z]{4}$/.test(code)) ?? false)
  );
}

const BEHIND: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'signature',
  'break-line',
  'end-number',
  'end-line',
  'label-line',
  'level-line',
]);

/** Something stands behind the last paragraph, so that the text is all there. */
export function isComplete({ nodes, text }: Cable): boolean {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { kind, end } = nodes[i] as Node;
    if (kind === 'paragraph') return false;
    // A short line at the very end may be a signature, or a sentence that is being typed.
    if (BEHIND.has(kind)) return kind !== 'signature' || end < text.length;
  }
  return false;
}

/** It runs to the very end of the file, blanks apart: somebody may be typing there. */
export function isBeingTyped(cable: Cable, span: Span): boolean {
  const { text } = cable;
  if (cable.span.end !== text.length || text.length - span.end > MOST_BLANKS) return false;
  return /^[^\S\r\n]*$/.test(text.slice(span.end));
}

/** Nobody types more blanks than this at the end of a line. */
const MOST_BLANKS = 80;

/** The first line of a node, blanks around it apart. */
export function firstLine(cable: Cable, node: Node): Span {
  const { start, end } = content(node);
  return { start, end: Math.min(end, cable.tree.lines.end(cable.tree.lines.lineAt(start))) };
}

const HEADING: ReadonlySet<NodeKind> = new Set<NodeKind>([
  ...TRANSMISSION_LINES,
  'janap-line',
  'accounting-line',
  'precedence-line',
  'slip-line',
  'stamp-line',
  'page-line',
  'blank',
]);

/**
 * The first line of the text: behind the heading and its BT; in the labelled layout the first line
 * of all. Undefined while there is nothing but a heading.
 */
export function textStart({ nodes, layout }: Cable): Node | undefined {
  const filled = nodes.filter(({ kind }) => kind !== 'blank' && kind !== 'stamp-line');
  if (layout === 'labelled') return filled[0];
  let started = false;
  for (const node of filled) {
    if (HEADING.has(node.kind)) continue;
    if (node.kind === 'break-line' && !started) {
      started = true;
      continue;
    }
    // A line of the heading that fits nothing is told by its own rule.
    if (node.kind === 'unknown' && !started && headingFollows(filled, node)) continue;
    return node.kind === 'break-line' || node.kind === 'end-line' ? undefined : node;
  }
  return undefined;
}

function headingFollows(nodes: readonly Node[], node: Node): boolean {
  return nodes.some(
    ({ kind, start }) => start > node.start && (HEADING.has(kind) || kind === 'break-line'),
  );
}

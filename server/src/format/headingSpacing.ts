import type { Cable } from '../model/cable';
import { type NodeKind, TRANSMISSION_LINES } from '../syntax/tree';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';

/** The lines of transmission and address, whose groups one blank parts (ACP 127(G) para 138). */
const HEADING: ReadonlySet<NodeKind> = new Set<NodeKind>([
  ...TRANSMISSION_LINES,
  'break-line',
  'end-number',
  'end-line',
]);

/** The lines of the text header, whose label one blank parts from what it labels. */
const LABELLED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'tags-line',
  'subject-line',
  'classified-by',
  'derived-from',
  'reason-line',
  'declassify-on',
  'reference-number-line',
]);

/** One blank between the groups of heading lines and none round them; one behind each label. */
export function headingSpacing({ text, nodes }: Cable): TextEdit[] {
  return nodes.flatMap((node) => {
    if (HEADING.has(node.kind)) return inLines(text, node);
    if (node.kind === 'classification-line') return behindLevel(text, node.leaves);
    if (node.kind === 'eo-line')
      return [...eoGaps(text, node.leaves), ...behindLabel(text, node.leaves)];
    if (LABELLED.has(node.kind) || node.kind === 'reference-line') {
      return behindLabel(text, node.leaves, node.kind === 'reference-line');
    }
    return [];
  });
}

/** Blanks and tabs; a form feed is the end of a page and stays. */
const GAP = /[ \t]+/g;

function inLines(text: string, { start, end }: Span): TextEdit[] {
  const edits: TextEdit[] = [];
  const line = text.slice(start, end);
  for (const match of line.matchAll(GAP)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const atEdge = isLineStart(text, from) || isLineEnd(text, to);
    const newText = atEdge ? '' : ' ';
    // A print that puts several fields on one line cuts it between two of them.
    if ((from === start || to === end) && !atEdge) continue;
    if (match[0] !== newText) edits.push({ span: { start: from, end: to }, newText });
  }
  return edits;
}

type Leaves = Cable['nodes'][number]['leaves'];

/** The level is spaced in its own way; behind it one blank parts section, post and number. */
function behindLevel(text: string, leaves: Leaves): TextEdit[] {
  return leaves.flatMap(({ kind, start, end }) => {
    if (kind !== 'blank' || !/^[ \t]{2,}$/.test(text.slice(start, end))) return [];
    if (isLineStart(text, start) || isLineEnd(text, end)) return [];
    return [{ span: { start, end }, newText: ' ' }];
  });
}

/** `E.O.12958:DECL:`: a blank before the order, and behind the colon. */
function eoGaps(text: string, leaves: Leaves): TextEdit[] {
  return leaves.flatMap(({ kind, start, end }, i) => {
    const next = leaves[i + 1];
    const colon = kind === 'separator' && text.slice(start, end) === ':';
    const order = kind === 'keyword' && next?.kind === 'order' && text.charAt(end - 1) === '.';
    if (!next || (!colon && !order) || /\s/.test(text.charAt(end))) return [];
    return [{ span: { start: end, end }, newText: ' ' }];
  });
}

/** References below one another are in line with the first, so only a missing blank is put in. */
function behindLabel(text: string, leaves: Leaves, onlyMissing = false): TextEdit[] {
  return leaves.flatMap(({ kind, end }, i) => {
    const next = leaves[i + 1];
    if (kind !== 'keyword' || !next || !/[:;]$/.test(text.slice(end - 1, end))) return [];
    if (next.kind === 'newline') return [];
    if (next.kind !== 'blank') return [{ span: { start: end, end }, newText: ' ' }];
    const blanks = text.slice(next.start, next.end);
    if (onlyMissing || !/^[ \t]{2,}$|^\t$/.test(blanks) || isLineEnd(text, next.end)) return [];
    return [{ span: { start: next.start, end: next.end }, newText: ' ' }];
  });
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n]/.test(text.charAt(offset - 1));
}

function isLineEnd(text: string, offset: number): boolean {
  return offset === text.length || /[\r\n]/.test(text.charAt(offset));
}

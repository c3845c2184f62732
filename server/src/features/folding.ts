import type { Cable } from '../model/cable';
import type { NodeKind } from '../syntax/tree';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { addressesSpan, type Block, blocksOf, transmissionSpan, trimEnd } from './blocks';

/** Lines that may be folded together, zero-based, both included; the first one stays to be seen. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** Elements that fold where they run over several lines. */
const FOLDING_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'routing-line',
  'tags-line',
  'subject-line',
  'reference-line',
  'classified-by',
  'derived-from',
  'set',
  'slip-line',
]);

/** Elements of one line each whose neighbours of the same kind fold with them. */
const LISTED_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>(['to-line', 'info-line', 'xmt-line']);

/** What folds in a file: messages where there are several, headings, lists, sections, paragraphs. */
export function folding(cables: readonly Cable[]): Fold[] {
  const folds: Fold[] = [];
  for (const cable of cables) {
    const { lines } = cable.tree;
    const add = (span: Span | undefined): void => {
      const fold = span && toFold(cable.text, lines, span);
      if (fold) folds.push(fold);
    };
    if (cables.length > 1) add(cable.span);
    add(transmissionSpan(cable));
    add(addressesSpan(cable));
    for (const span of elementSpans(cable)) add(span);
    for (const span of blocksOf(cable).flatMap(blockSpans)) add(span);
  }
  folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return folds.filter((fold, index) => !isSame(fold, folds[index - 1]));
}

/** The elements of the heading and of the text header, lists of addressees as one. */
function elementSpans(cable: Cable): Span[] {
  const spans: Span[] = [];
  let list: { kind: NodeKind; start: number; end: number } | undefined;
  for (const node of cable.nodes) {
    if (list && node.kind === list.kind) {
      list.end = node.end;
      continue;
    }
    if (list) spans.push(list);
    list = LISTED_KINDS.has(node.kind)
      ? { kind: node.kind, start: node.start, end: node.end }
      : undefined;
    if (FOLDING_KINDS.has(node.kind)) spans.push(node);
  }
  if (list) spans.push(list);
  return spans;
}

function blockSpans(block: Block): Span[] {
  return [block.span, ...block.children.flatMap(blockSpans)];
}

/** Undefined when the span, without the blank lines at its end, is on one line. */
function toFold(text: string, lines: Lines, span: Span): Fold | undefined {
  const startLine = lines.lineAt(span.start);
  const endLine = lines.lineAt(trimEnd(text, span).end);
  return startLine < endLine ? { startLine, endLine } : undefined;
}

function isSame(a: Fold, b: Fold | undefined): boolean {
  return a.startLine === b?.startLine && a.endLine === b.endLine;
}

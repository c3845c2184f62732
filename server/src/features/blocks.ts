import type { Cable, Paragraph } from '../model/cable';
import type { Node, NodeKind } from '../syntax/tree';
import type { Span } from '../text/span';

/** A paragraph with those below it (`A.`, `(1)`), or a heading with the paragraphs under it. */
export interface Block {
  readonly span: Span;
  readonly of: { readonly kind: 'section'; readonly heading: Node } | ParagraphBlock;
  readonly children: readonly Block[];
}

interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly paragraph: Paragraph;
}

const TRANSMISSION_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'start-line',
  'routing-line',
  'janap-line',
  'origin-line',
  'security-line',
  'dtg-line',
]);

const ADDRESS_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'from-line',
  'to-line',
  'info-line',
  'xmt-line',
]);

/** The lines above the text that say how, when and by whom the message was sent. */
export function transmissionSpan(cable: Cable): Span | undefined {
  return headingLines(cable, TRANSMISSION_KINDS);
}

/** The lines above the text that say who the message is from and to. */
export function addressesSpan(cable: Cable): Span | undefined {
  return headingLines(cable, ADDRESS_KINDS);
}

/** From the first to the last line of these kinds above the first paragraph. */
function headingLines(cable: Cable, kinds: ReadonlySet<NodeKind>): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (const node of cable.nodes) {
    if (node.kind === 'paragraph' || node.kind === 'heading') break;
    if (!kinds.has(node.kind)) continue;
    start ??= node.start;
    end = node.end;
  }
  return start === undefined ? undefined : trimEnd(cable.text, { start, end });
}

/** The span without the blanks and line breaks at its end. */
export function trimEnd(text: string, span: Span): Span {
  let { end } = span;
  while (end > span.start && text.charCodeAt(end - 1) <= 32) end--;
  return { start: span.start, end };
}

/** What one section or paragraph grows from while the text is gone through. */
interface Growing {
  readonly start: number;
  end: number;
  readonly of: Block['of'];
  readonly children: Growing[];
}

/**
 * The text of a message as an outline. A heading holds the paragraphs up to the next one; a
 * numbered paragraph holds the lettered ones behind it; a paragraph with neither number nor mark
 * only makes the one before it longer, unless the message has no numbers at all.
 */
export function blocksOf(cable: Cable): readonly Block[] {
  const numbered = cable.paragraphs.some(({ value }) => value !== undefined);
  const roots: Growing[] = [];
  let section: Growing | undefined;
  let top: Growing | undefined;
  for (const item of inOrder(cable)) {
    const { start, end } = item.span;
    if (item.kind === 'section') {
      const { heading } = item;
      section = { start, end, of: { kind: 'section', heading }, children: [] };
      roots.push(section);
      top = undefined;
      continue;
    }
    const { paragraph } = item;
    if (section) section.end = end;
    if (top && !paragraph.top) top.end = end;
    if (numbered && !isMarked(paragraph) && top) continue;
    const block: Growing = { start, end, of: { kind: 'paragraph', paragraph }, children: [] };
    if (top && !paragraph.top && paragraph.number) {
      top.children.push(block);
      continue;
    }
    (section?.children ?? roots).push(block);
    top = block;
  }
  return roots.map((root) => finish(cable.text, root));
}

type Item = { readonly span: Span } & (
  | { readonly kind: 'section'; readonly heading: Node }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
);

/** Headings and paragraphs in the order of the text. */
function inOrder(cable: Cable): Item[] {
  const items: Item[] = [];
  for (const node of cable.nodes) {
    if (node.kind === 'heading') items.push({ kind: 'section', span: node, heading: node });
  }
  for (const paragraph of cable.paragraphs) {
    items.push({ kind: 'paragraph', span: paragraph.span, paragraph });
  }
  return items.sort((a, b) => a.span.start - b.span.start);
}

function isMarked(paragraph: Paragraph): boolean {
  return paragraph.number !== undefined || paragraph.mark !== undefined;
}

function finish(text: string, growing: Growing): Block {
  const { start, end, of, children } = growing;
  return {
    span: trimEnd(text, { start, end }),
    of,
    children: children.map((child) => finish(text, child)),
  };
}

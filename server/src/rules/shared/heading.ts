import type { Cable } from '../../model/cable';
import type { LeafKind, Node, NodeKind } from '../../syntax/tree';
import type { Span, Spanned } from '../../text/span';
import { once } from './once';

/** Where one of these stands, the heading is over and the text has begun. */
const TEXT: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'classification-line',
  'corrected-copy',
  'caption-line',
  'passing-line',
  'eo-line',
  'tags-line',
  'subject-line',
  'reference-line',
  'reference-number-line',
  'ssic-line',
  'set',
  'text-set',
  'paragraph',
  'heading',
  'signature',
]);

/** The lines in front of the text, in their order. Takes time linear in the heading alone. */
export const headingNodes = once((cable): readonly Node[] => {
  const { nodes } = cable.headers;
  const end = nodes.findIndex(({ kind }) => TEXT.has(kind));
  return end < 0 ? nodes : nodes.slice(0, end);
});

/** The characters of those lines; what only some headings have is looked for in all of them at once. */
export function headingText(cable: Cable): string {
  const nodes = headingNodes(cable);
  const [first] = nodes;
  return first ? textAt(cable, { start: first.start, end: nodes.at(-1)?.end ?? first.end }) : '';
}

/** The first heading line of a kind. */
export function headingNode(cable: Cable, kind: NodeKind): Node | undefined {
  return headingNodes(cable).find((node) => node.kind === kind);
}

/** The first leaf of a kind in a line, with its characters. */
export function leafOf(cable: Cable, node: Node, kind: LeafKind): Spanned<string> | undefined {
  const leaf = node.leaves.find((one) => one.kind === kind);
  return leaf && spanned(cable, leaf);
}

/** The characters of a line that are no blanks, run by run. */
export function tokensOf(cable: Cable, span: Span): Spanned<string>[] {
  const tokens: Spanned<string>[] = [];
  for (const match of textAt(cable, span).matchAll(/\S+/g)) {
    const start = span.start + match.index;
    tokens.push({ value: match[0], span: { start, end: start + match[0].length } });
  }
  return tokens;
}

/** A place of the text with its characters. */
export function spanned(cable: Cable, { start, end }: Span): Spanned<string> {
  return { value: textAt(cable, { start, end }), span: { start, end } };
}

/** The characters of a place. A place in the headers is read from them, which edits of the text leave alone. */
export function textAt(cable: Cable, { start, end }: Span): string {
  const { headers } = cable;
  return (end <= headers.text.length ? headers.text : cable.text).slice(start, end);
}

/** Nothing follows on the last line of the file: somebody is still typing it. */
export function isUnfinished(cable: Cable, { end }: Span): boolean {
  // What the headers end with a line end is finished, whatever happens to the text behind them.
  const { headers } = cable;
  if (end < headers.text.length && endsLine(headers.text)) return false;
  const { lines } = cable.tree;
  return end >= lines.start(lines.count - 1);
}

function endsLine(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 10 || last === 13;
}

/** Whether the message shows a heading of transmission: a routing, JANAP or origin line. */
export function hasTransmission(cable: Cable): boolean {
  return (cable.origin ?? cable.routing ?? cable.janap) !== undefined;
}

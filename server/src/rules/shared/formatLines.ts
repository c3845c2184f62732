import type { Cable } from '../../model/cable';
import type { Node, NodeKind } from '../../syntax/tree';
import { headingNodes, textAt } from './heading';
import { once } from './once';

/** What a format line is called, and its place in the heading (FL-00). */
export interface FormatLine {
  readonly place: number;
  readonly name: string;
}

const LINES: Partial<Record<NodeKind, FormatLine>> = {
  'start-line': { place: 1, name: 'line 1, the start line' },
  'routing-line': { place: 2, name: 'line 2, the routing line' },
  'janap-line': { place: 2, name: 'the JANAP 128 line' },
  'origin-line': { place: 3, name: 'line 3, the origin line' },
  'security-line': { place: 4, name: 'line 4, the security line' },
  'dtg-line': { place: 5, name: 'line 5, the DTG line' },
  // The order of the address lines among themselves is the address rules' own concern.
  'from-line': { place: 6, name: 'the address lines' },
  'to-line': { place: 6, name: 'the address lines' },
  'info-line': { place: 6, name: 'the address lines' },
  'xmt-line': { place: 6, name: 'the address lines' },
  'accounting-line': { place: 10, name: 'line 10, the accounting line' },
  'break-line': { place: 11, name: 'line 11, BT' },
};

/** The format line that a kind of line is; undefined for everything else. */
export function formatLine(kind: NodeKind): FormatLine | undefined {
  return LINES[kind];
}

/** The format lines of a heading in the order in which they stand. */
export const formatLines = once((cable): readonly (FormatLine & { readonly node: Node })[] => {
  const found: (FormatLine & { readonly node: Node })[] = [];
  for (const node of headingNodes(cable)) {
    const line = LINES[node.kind];
    if (line) found.push({ place: line.place, name: line.name, node });
  }
  return found;
});

/** The place of a line without the blanks and line ends round it. */
export function contentOf(cable: Cable, { start, end }: Node): { start: number; end: number } {
  const text = textAt(cable, { start, end });
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}

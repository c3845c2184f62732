import type { Cable } from '../model/cable';
import type { Node } from '../syntax/tree';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import { Breaker, beginsElement } from './breaker';
import { readAfter, structureOf } from './reading';

/** How lines are measured. */
export interface WrapOptions {
  /** The most columns of a line: 69 on the telegraph (ACP 127(G) para 138). */
  readonly columns: number;
  /** The columns that a line takes up. */
  readonly widthOf: (line: string) => number;
}

/**
 * Breaks the lines of paragraphs that are too long, at their blanks; what is left over runs on
 * into the next line of the same paragraph, which may be broken in turn. Lines that fit, lists,
 * tables and what is set off stay as they are. No word is joined to another or lost, and the text
 * is read as before: a paragraph for which that cannot be had stays as it is.
 */
export function wrap(cable: Cable, options: WrapOptions): TextEdit[] {
  const each = cable.nodes
    .filter(({ kind }) => kind === 'paragraph')
    .map((node) => wrapNode(cable, node, options))
    .filter((edits) => edits.length > 0);
  const structure = structureOf(cable);
  if (keepsStructure(cable, structure, each.flat())) return each.flat();
  return each.filter((edits) => keepsStructure(cable, structure, edits)).flat();
}

function keepsStructure(cable: Cable, structure: string, edits: readonly TextEdit[]): boolean {
  if (edits.length === 0) return true;
  const after = readAfter(cable, edits);
  return after !== undefined && structureOf(after) === structure;
}

/** A line without its terminator, and without the blanks at its end. */
interface Line extends Span {
  readonly text: string;
}

function wrapNode({ text, tree }: Cable, node: Node, options: WrapOptions): TextEdit[] {
  const lines = linesOf(text, tree.lines, node);
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const prose = node.leaves.find(({ kind }) => kind === 'text')?.start ?? node.start;
  // The name of a set may stand before the first paragraph, on the same line.
  const lead = text.slice(tree.lines.start(tree.lines.lineAt(node.start)), node.start);
  const edits: TextEdit[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Line;
    const before = i === 0 ? lead : '';
    if (options.widthOf(before + first.text) <= options.columns || isTable(first.text)) continue;
    const next = lines[i + 1];
    const carriesOn = next && next.text !== '' && !beginsElement(next.text);
    const indent = indentOf(carriesOn ? next.text : first.text);
    const breaker = new Breaker(text, indent, newline, prose, options);
    breaker.add(first, before);
    while (breaker.leftOver && joins(lines[i] as Line, lines[i + 1], indent)) {
      if (!breaker.add(lines[i + 1] as Line)) break;
      i++;
    }
    edits.push(...breaker.edits);
  }
  return edits;
}

function linesOf(text: string, lines: Cable['tree']['lines'], node: Node): Line[] {
  const found: Line[] = [];
  const last = lines.lineAt(Math.max(node.start, node.end - 1));
  for (let i = lines.lineAt(node.start); i <= last; i++) {
    const start = Math.max(node.start, lines.start(i));
    const content = text.slice(start, Math.min(node.end, lines.end(i))).trimEnd();
    found.push({ start, end: start + content.length, text: content });
  }
  return found;
}

/** Columns of a table are parted by several blanks. */
function isTable(line: string): boolean {
  return /\S(?: {3,}|\t)\S/.test(line.slice(0, 400));
}

const indentOf = (line: string): string => /^\s*/.exec(line)?.[0] ?? '';

/** The next line carries the sentence on, so that what is left over may run into it. */
function joins({ text }: Line, next: Line | undefined, indent: string): boolean {
  if (!next || next.text === '') return false;
  // A word that is divided at the end of its line is neither joined nor torn further apart.
  if (/[\p{L}\p{N}][-/]$/u.test(text.slice(-2))) return false;
  return (
    indentOf(next.text) === indent &&
    /^[\p{L}\p{N}"'(]/u.test(next.text.slice(indent.length)) &&
    !isTable(next.text) &&
    !beginsElement(next.text)
  );
}

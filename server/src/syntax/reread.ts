import { changeBetween } from '../text/change';
import type { Lines } from '../text/lines';
import { readBody } from './body';
import { LOOK_AT, layoutOf } from './layouts';
import { Source } from './source';
import type { Message, Node, Tree } from './tree';

/**
 * A reader looks a few lines ahead (a rule of dashes under a heading, a level above a page line),
 * so what stands this many lines before an edit was read without seeing it.
 */
const LOOK_AHEAD = 12;

/**
 * The one message of a file after an edit in its body, read again from the paragraph before the
 * edit to the paragraph behind it. Undefined when it has to be read whole.
 */
export function rereadMessage(text: string, lines: Lines, previous: Tree): Message | undefined {
  const old = previous.messages[0];
  if (!old || previous.messages.length !== 1) return undefined;
  const change = changeBetween(previous.text, text);
  const changedLine = lines.lineAt(change.start);
  const at = restartAt(old, lines, changedLine);
  const restart = old.nodes[at];
  if (!restart) return undefined;
  if (changedLine <= LOOK_AT && layoutOf(lines, 0, lines.count) !== old.layout) return undefined;
  const source = new Source(text, lines, 0, lines.count);
  source.body = old.body;
  for (let i = 0; i < at; i++) source.nodes.push(old.nodes[i] as Node);
  const shift = text.length - previous.text.length;
  const behind = lines.lineAt(change.newEnd) + 1;
  let rest: readonly Node[] = [];
  readBody(source, lines.lineAt(restart.start), old.layout, {
    ending: hasBreak(old, at),
    isKnown: (line, ending) => {
      if (line < behind) return false;
      const same = indexOfStart(old.nodes, lines.start(line) - shift);
      if (same < 0 || !isNumbered(old.nodes[same]) || hasBreak(old, same) !== ending) return false;
      rest = old.nodes.slice(same);
      return true;
    },
  });
  const resumed = source.nodes.length;
  for (const node of rest) source.nodes.push(shift === 0 ? node : moved(node, shift));
  const { layout, body } = old;
  const message = { layout, start: 0, end: text.length, nodes: source.nodes, body };
  rereads.set(source.nodes, { resumed, shift });
  return message;
}

/** How the nodes of a message that was read again come from those before the edit. */
export interface Reread {
  /** From this index on the nodes are those before the edit, one for one, moved by `shift`. */
  readonly resumed: number;
  readonly shift: number;
}

const rereads = new WeakMap<readonly Node[], Reread>();

/** How these nodes come from others; undefined when they were read whole. */
export function rereadOf(nodes: readonly Node[]): Reread | undefined {
  return rereads.get(nodes);
}

/** The last numbered paragraph far enough before the edit, or -1. */
function restartAt({ nodes, body }: Message, lines: Lines, changedLine: number): number {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    if (node.start < body) return -1;
    if (!isNumbered(node)) continue;
    const line = lines.lineAt(node.start);
    if (line + LOOK_AHEAD < changedLine && lines.start(line) === node.start) return i;
  }
  return -1;
}

function isNumbered(node: Node | undefined): boolean {
  return node?.kind === 'paragraph' && node.leaves.some(({ kind }) => kind === 'number');
}

/** A BT stands in the body before the node. */
function hasBreak({ nodes, body }: Message, before: number): boolean {
  for (let i = before - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    if (node.start < body) return false;
    if (node.kind === 'break-line') return true;
  }
  return false;
}

/** The node that begins at `offset`, or -1. Nodes stand in order. */
function indexOfStart(nodes: readonly Node[], offset: number): number {
  let low = 0;
  let high = nodes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = (nodes[middle] as Node).start;
    if (start === offset) return middle;
    if (start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function moved(node: Node, by: number): Node {
  const leaves = node.leaves.map(({ kind, start, end }) => ({
    kind,
    start: start + by,
    end: end + by,
  }));
  return { ...node, start: node.start + by, end: node.end + by, leaves };
}

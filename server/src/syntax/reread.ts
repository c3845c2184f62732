import { type Change, changeBetween } from '../text/change';
import type { Lines } from '../text/lines';
import { countWhile } from '../text/search';
import { readBody } from './body';
import { LOOK_AT, layoutOf } from './layouts';
import { Source } from './source';
import type { Leaf, Message, Node, NodeKind, Tree } from './tree';

/**
 * A reader looks a few lines ahead (a rule of dashes under a heading, a level above a page line),
 * so what stands this many lines before an edit was read without seeing it.
 */
const LOOK_AHEAD = 12;

/**
 * A file of one message after an edit in its body: the message is read again from the paragraph
 * before the edit to the paragraph behind it. Undefined when the file has to be read whole.
 */
export function reread(text: string, previous: Tree): Tree | undefined {
  const old = previous.messages[0];
  if (!old || previous.messages.length !== 1) return undefined;
  const change = changeBetween(previous.text, text);
  const lines = previous.lines.after(text, change);
  if (mayPartMessages(lines, change, previous.ended)) return undefined;
  const message = rereadMessage(text, lines, old, change);
  const ended = previous.ended + change.newEnd - change.oldEnd;
  return message && { text, lines, messages: [message], ended };
}

/**
 * The edit may have made two messages of the one: before the first NNNN only a line that begins
 * with V or N opens or ends one.
 */
function mayPartMessages(lines: Lines, { start, oldEnd, newEnd }: Change, ended: number): boolean {
  if (oldEnd >= ended) return true;
  const last = lines.lineAt(newEnd);
  for (let line = lines.lineAt(start); line <= last; line++) {
    if (/[VN]/.test(lines.text.charAt(lines.start(line)))) return true;
  }
  return false;
}

function rereadMessage(
  text: string,
  lines: Lines,
  old: Message,
  change: Change,
): Message | undefined {
  const changedLine = lines.lineAt(change.start);
  const at = restartAt(old, lines, change.start, changedLine);
  const restart = old.nodes[at];
  if (!restart) return undefined;
  if (changedLine <= LOOK_AT && layoutOf(lines, 0, lines.count) !== old.layout) return undefined;
  const source = new Source(text, lines, 0, lines.count, old.nodes.slice(0, at));
  source.body = old.body;
  const shift = change.newEnd - change.oldEnd;
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
  const { nodes } = source;
  const kept = rest.length > 0 ? at : sameInFront(old.nodes, nodes, at);
  const resumed = nodes.length;
  for (const node of rest) nodes.push(shift === 0 ? node : moved(node, shift));
  const { layout, body } = old;
  const reread = { from: old.nodes, kept, resumed, change };
  return { layout, start: 0, end: text.length, nodes, body, reread };
}

/**
 * How many nodes are the same objects, `most` at most, up to a numbered paragraph: where reading
 * reached the end, a signature may have been split off one of those in front.
 */
function sameInFront(old: readonly Node[], nodes: readonly Node[], most: number): number {
  let same = 0;
  while (same < most && nodes[same] === old[same]) same++;
  while (same > 0 && !isNumbered(nodes[same])) same--;
  return same;
}

/** The last numbered paragraph far enough before the edit, or -1. */
function restartAt({ nodes, body }: Message, lines: Lines, changed: number, line: number): number {
  for (let i = lastStartingBy(nodes, changed); i >= 0; i--) {
    const node = nodes[i] as Node;
    if (node.start < body) return -1;
    if (!isNumbered(node)) continue;
    const own = lines.lineAt(node.start);
    if (own + LOOK_AHEAD < line && lines.start(own) === node.start) return i;
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

/** The node that begins at `offset`, or -1. */
function indexOfStart(nodes: readonly Node[], offset: number): number {
  const index = lastStartingBy(nodes, offset);
  return nodes[index]?.start === offset ? index : -1;
}

/** The last node that begins at `offset` or before it, or -1. Nodes stand in order. */
function lastStartingBy(nodes: readonly Node[], offset: number): number {
  return countWhile(nodes.length, (i) => (nodes[i] as Node).start <= offset) - 1;
}

function moved(node: Node, by: number): Node {
  return node instanceof MovedNode
    ? new MovedNode(node.unmoved, node.by + by)
    : new MovedNode(node, by);
}

/**
 * A node that edits in front of it moved. Its leaves are moved when somebody reads them, so a copy
 * by `...` would be without them.
 */
class MovedNode implements Node {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  private there: readonly Leaf[] | undefined;

  constructor(
    readonly unmoved: Node,
    readonly by: number,
  ) {
    this.kind = unmoved.kind;
    this.start = unmoved.start + by;
    this.end = unmoved.end + by;
  }

  get leaves(): readonly Leaf[] {
    const { by } = this;
    this.there ??= this.unmoved.leaves.map(({ kind, start, end }) => ({
      kind,
      start: start + by,
      end: end + by,
    }));
    return this.there;
  }

  get near(): true | undefined {
    return this.unmoved.near;
  }
}

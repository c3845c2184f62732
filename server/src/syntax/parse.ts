import { Lines } from '../text/lines';
import { countWhile } from '../text/search';
import { headingKind } from './heading';
import { readLabelled } from './labelled';
import { layoutOf } from './layouts';
import { readRecord } from './record';
import { reread } from './reread';
import { Source } from './source';
import { readTelegram } from './telegram';
import { isEndLine, isRoutingLine, isStartLine } from './transmission';
import type { Layout, Message, Tree } from './tree';

const READERS: Readonly<Record<Layout, (source: Source) => void>> = {
  telegram: readTelegram,
  labelled: readLabelled,
  record: readRecord,
};

/**
 * Reads a file into a lossless tree: its messages, their lines, the leaves of each line. Joined,
 * the leaves are the text, whatever was typed. Takes time linear in the length; never throws.
 *
 * With the tree of the text before an edit, what the edit cannot have changed is taken from there:
 * the same nodes in front of it, and behind it nodes moved. The tree is the same as without.
 */
export function parseCable(text: string, previous?: Tree): Tree {
  return (previous && reread(text, previous)) ?? readWhole(text);
}

function readWhole(text: string): Tree {
  const lines = new Lines(text);
  const { starts, ended } = messageStarts(lines);
  const messages = starts.map((first, index) =>
    readMessage(text, lines, first, starts[index + 1] ?? lines.count),
  );
  return { text, lines, messages, ended };
}

function readMessage(text: string, lines: Lines, first: number, last: number): Message {
  const layout = layoutOf(lines, first, last);
  const source = new Source(text, lines, first, last);
  READERS[layout](source);
  const end = last >= lines.count ? text.length : lines.start(last);
  return { layout, start: lines.start(first), end, nodes: source.nodes, body: source.body ?? end };
}

/**
 * The first line of each message. A start line opens one; so does a heading line behind NNNN.
 * What follows NNNN otherwise (the level once more, a stamp) belongs to the message that ended.
 */
function messageStarts(lines: Lines): { starts: number[]; ended: number } {
  const starts = [0];
  let firstEnd = Number.POSITIVE_INFINITY;
  const telling = tellingLines(lines);
  const filled = lines.lineAt(lines.text.search(/\S/));
  let ended = false;
  let i = telling[0] ?? lines.count;
  while (i < lines.count) {
    const line = lines.content(i);
    if (i > filled && opensMessage(line, ended)) {
      starts.push(i);
      ended = false;
    } else if (isEndLine(line)) {
      ended = true;
      firstEnd = Math.min(firstEnd, lines.start(i));
    }
    i = ended ? i + 1 : (firstBehind(telling, i) ?? lines.count);
  }
  return { starts, ended: firstEnd };
}

function firstBehind(ordered: readonly number[], line: number): number | undefined {
  return ordered[countWhile(ordered.length, (index) => (ordered[index] as number) <= line)];
}

/** The lines that begin with V or N: before NNNN no other can open a message or end one. */
function tellingLines(lines: Lines): number[] {
  const { text, count } = lines;
  const found: number[] = [];
  for (let line = 0; line < count; line++) {
    const code = text.charCodeAt(lines.start(line));
    if (code === LETTER_V || code === LETTER_N) found.push(line);
  }
  return found;
}

const LETTER_V = 'V'.charCodeAt(0);
const LETTER_N = 'N'.charCodeAt(0);

function opensMessage(line: string, ended: boolean): boolean {
  if (isStartLine(line)) return /^VZCZC[A-Z]{3}\d/.test(line);
  if (!ended) return false;
  const kind = headingKind(line);
  return (
    isRoutingLine(line) || kind === 'janap-line' || kind === 'dtg-line' || kind === 'origin-line'
  );
}

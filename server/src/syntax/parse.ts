import { Lines } from '../text/lines';
import { headingKind } from './heading';
import { readLabelled } from './labelled';
import { layoutOf } from './layouts';
import { readRecord } from './record';
import { rereadMessage } from './reread';
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
  const lines = new Lines(text);
  const starts = messageStarts(lines);
  const known = previous && starts.length === 1 ? rereadMessage(text, lines, previous) : undefined;
  const messages = known
    ? [known]
    : starts.map((first, index) =>
        readMessage(text, lines, first, starts[index + 1] ?? lines.count),
      );
  return { text, lines, messages };
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
function messageStarts(lines: Lines): number[] {
  const starts = [0];
  let ended = false;
  let filled = false;
  for (let i = 0; i < lines.count; i++) {
    const first = lines.text.charCodeAt(lines.start(i));
    // V, N and what a heading line begins with: everything else cannot open or end a message.
    if (!ended && first !== 86 && first !== 78) {
      filled ||= first > 32;
      continue;
    }
    const line = lines.content(i);
    if (filled && opensMessage(line, ended)) {
      starts.push(i);
      ended = false;
    } else if (isEndLine(line)) ended = true;
    filled ||= line.trim() !== '';
  }
  return starts;
}

function opensMessage(line: string, ended: boolean): boolean {
  if (isStartLine(line)) return /^VZCZC[A-Z]{3}\d/.test(line);
  if (!ended) return false;
  const kind = headingKind(line);
  return (
    isRoutingLine(line) || kind === 'janap-line' || kind === 'dtg-line' || kind === 'origin-line'
  );
}

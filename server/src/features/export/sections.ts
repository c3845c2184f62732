import type { Cable } from '../../model/cable';
import { pad } from '../../model/calendar';
import type { Node, NodeKind } from '../../syntax/tree';
import { applyEdits } from '../../text/edits';
import { type Span, slice } from '../../text/span';
import { SECTION_LINES } from '../statistics';

/** The lines of the text header that every section has again, so that each can be judged alone. */
const REPEATED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'classification-line',
  'caption-line',
  'eo-line',
  'tags-line',
  'subject-line',
  'classified-by',
  'derived-from',
  'reason-line',
]);

/** The parts of a telegram that sections are made of. */
interface Parts {
  /** Heading up to BT; empty where the text stands alone. */
  readonly heading: Span;
  /** From the classification line to the first paragraph. */
  readonly header: Span;
  readonly body: Span;
  /** BT, end number, NNNN. */
  readonly ending: Span;
}

/**
 * A telegram of more than 100 lines in sections (ACP 127(G) para 208): each with the heading, the
 * text header and the ending, numbered on the classification line and behind the station serial
 * number. Anything else, and what is in sections already, comes back as it is. Lines end in `\n`.
 */
export function inSections(cable: Cable): string {
  const parts = cable.layout === 'telegram' ? partsOf(cable) : undefined;
  const whole = slice(cable.text, cable.span);
  if (!parts || cable.classification?.section) return whole;
  const header = linesOf(slice(cable.text, parts.header));
  const body = linesOf(slice(cable.text, parts.body));
  if (header.length + body.length <= SECTION_LINES) return whole;
  const again = repeatedHeader(cable);
  const chunks = cut(body, SECTION_LINES - header.length - 1, SECTION_LINES - again.length - 1);
  if (again.length + 1 >= SECTION_LINES || chunks.length < 2) return whole;
  const bare = cable.breaks.length === 0 ? '\n' : '';
  return chunks
    .map((chunk, index) => {
      const top = index === 0 ? header : again;
      const lines = [...numberedHeader(cable, top, index, chunks.length), '', ...chunk];
      const heading = numberedHeading(cable, parts.heading, index);
      const end = slice(cable.text, parts.ending) || (index < chunks.length - 1 ? bare : '');
      return `${heading}${lines.join('\n')}\n${end && end !== '\n' ? `\n${end}` : end}`;
    })
    .join('');
}

function partsOf({ nodes, span, classification, breaks }: Cable): Parts | undefined {
  const main = nodes.find(({ start, end }) => {
    const at = classification?.span.start ?? -1;
    return start <= at && at < end;
  });
  const first = nodes.find(
    ({ kind, start }) => (kind === 'paragraph' || kind === 'heading') && start > (main?.start ?? 0),
  );
  if (!main || !first) return undefined;
  const closing = nodes.find(({ kind, start }) => start > first.start && isEnding(kind));
  const end = closing?.start ?? span.end;
  if (breaks.length === 1 && closing?.kind === 'break-line') return undefined;
  return {
    heading: { start: span.start, end: main.start },
    header: { start: main.start, end: first.start },
    body: { start: first.start, end },
    ending: { start: end, end: span.end },
  };
}

const isEnding = (kind: NodeKind): boolean =>
  kind === 'break-line' || kind === 'end-number' || kind === 'end-line';

/** Lines without blank ones at either end. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  while (lines[0]?.trim() === '') lines.shift();
  while (lines.at(-1)?.trim() === '') lines.pop();
  return lines;
}

/** Level, captions, order, TAGS and subject, set apart as telegrams set them apart. */
function repeatedHeader({ text, nodes }: Cable): string[] {
  const first = new Map<Node, string[]>();
  for (const node of nodes) {
    if (node.kind === 'paragraph' || node.kind === 'heading') break;
    if (REPEATED.has(node.kind)) first.set(node, linesOf(slice(text, node)));
  }
  const apart = (node: Node): boolean => node.kind === 'classification-line';
  const lines: string[] = [];
  let before: NodeKind | undefined;
  for (const [node, own] of first) {
    const captionsOver = before === 'caption-line' && node.kind !== before;
    const subjectOver = before === 'subject-line';
    if (captionsOver || subjectOver) lines.push('');
    before = node.kind;
    lines.push(...own, ...(apart(node) ? [''] : []));
  }
  return lines;
}

/** `SECTION 02 OF 03` goes before the message number, else behind the level. */
function numberedHeader(
  { text, classification }: Cable,
  lines: readonly string[],
  index: number,
  total: number,
): string[] {
  if (!classification) return [...lines];
  const { span, levelSpan, reference } = classification;
  const mark = `SECTION ${pad(index + 1, 2)} OF ${pad(total, 2)}`;
  const at = (reference?.span.start ?? levelSpan.end) - span.start;
  const line = slice(text, span);
  const before = line.slice(0, at).trimEnd();
  const rest = line.slice(at).trimStart();
  return [`${before} ${mark}${rest === '' ? '' : ` ${rest}`}`.trimEnd(), ...lines.slice(1)];
}

/** Each section has its own channel number, and its number behind the station serial number. */
function numberedHeading({ text, start, origin }: Cable, heading: Span, index: number): string {
  const edits = [];
  const channel = start?.number;
  if (channel && /^\d+$/.test(channel.value)) {
    const next = (Number(channel.value) + index) % 10 ** channel.value.length;
    edits.push({ span: channel.span, newText: pad(next, channel.value.length) });
  }
  const serial = origin?.serial?.span.end;
  if (serial !== undefined && !origin?.sectionSuffix) {
    edits.push({ span: { start: serial, end: serial }, newText: `/${pad(index + 1, 2)}` });
  }
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - heading.start, end: span.end - heading.start },
    newText,
  }));
  return applyEdits(slice(text, heading), moved);
}

/** Cuts lines into runs of at most so many, at a blank line where one is near enough. */
function cut(lines: readonly string[], first: number, further: number): string[][] {
  const runs: string[][] = [];
  let from = 0;
  while (from < lines.length) {
    while (lines[from]?.trim() === '') from++;
    const most = Math.max(1, runs.length === 0 ? first : further);
    const to = from + most >= lines.length ? lines.length : blankBefore(lines, from, from + most);
    const run = linesOf(lines.slice(from, to).join('\n'));
    if (run.length > 0) runs.push(run);
    from = to;
  }
  return runs;
}

/** The last blank line of the second half of a run; its end where there is none. */
function blankBefore(lines: readonly string[], from: number, end: number): number {
  for (let at = end; at > from + (end - from) / 2; at--) {
    if (lines[at]?.trim() === '') return at;
  }
  return end;
}

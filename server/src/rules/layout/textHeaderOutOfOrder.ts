import type { Cable } from '../../model/cable';
import { content } from '../../model/leaves';
import type { Node, NodeKind } from '../../syntax/tree';
import { lookUpCaption } from '../../vocabulary/captions';
import { defineRule, type Fix } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

interface Place {
  readonly rank: number;
  readonly name: string;
}

/** The lines from the classification line to the text, in their order (CLS-1, ORD-1, ORD-2). */
const PLACES: Partial<Record<NodeKind, Place>> = {
  'classification-line': { rank: 0, name: 'The classification line' },
  'caption-line': { rank: 1, name: 'The caption' },
  'passing-line': { rank: 1, name: 'The passing instruction' },
  'eo-line': { rank: 2, name: 'The E.O. line' },
  'tags-line': { rank: 3, name: 'TAGS' },
  'subject-line': { rank: 4, name: 'SUBJECT' },
  'reference-line': { rank: 5, name: 'REF' },
  'classified-by': { rank: 6, name: 'Classified By' },
  'derived-from': { rank: 6, name: 'Derived From' },
};
const SUBJECT_RANK = 4;
const RANKS = 7;

export const textHeaderOutOfOrder = defineRule({
  name: 'text-header-out-of-order',
  element: 'layout',
  summary: 'Classification line, captions, E.O. line, TAGS, SUBJECT and REF are not in their order',
  why: 'Readers and programs find these lines by their order: classification line, captions, E.O. line, TAGS, SUBJECT, REF, Classified By, text. A passing instruction below the subject is read there too, and left alone.',
  source:
    "State's TAGS handbook of 1974, section 3; so in 99.5 % of 1,054 State telegrams. ACP 127(G) para 209 for the classification line",
  ids: ['CLS-1', 'ORD-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      eo: 'TAGS: PREL, SCUL, FI',
      tags: 'E.O. 12958: DECL: 12/20/2016\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      captions: null,
      tags: 'TAGS: PREL, SCUL, FI\nSIPDIS\n^^^^^^',
    }),
    sampleTelegram({
      captions: null,
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nSIPDIS\n^^^^^^\n',
    }),
    sampleTelegram({
      classification:
        'SIPDIS\nC O N F I D E N T I A L HELSINKI 001837\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      captions: null,
    }),
  ],
  good: [
    sampleTelegram(),
    sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nDEPT FOR EUR/NB FROM\nAMBASSADOR EXAMPLE',
    }),
  ],
  check(cable, report) {
    if (cable.layout !== 'telegram' || !cable.classification) return;
    if (isInOrder(cable.headers.nodes)) return;
    const lines = headerLines(cable);
    const index = firstMisplaced(lines);
    const line = index === undefined ? undefined : lines[index];
    if (!line || index === undefined) return;
    const before = lines.slice(0, index).find(({ rank }) => rank > line.rank);
    const behind = lines.slice(index + 1).find(({ rank }) => rank < line.rank);
    const other = before ?? behind;
    if (!other) return;
    const { start, end } = content(line.node);
    report({
      span: { start, end: Math.min(end, cable.tree.lines.end(cable.tree.lines.lineAt(start))) },
      message: `${line.name} belongs ${before ? 'before' : 'behind'} ${lowered(other.name)}. Move it there.`,
      related: [{ span: content(other.node), message: other.name }],
      fixes: () => reordered(cable, lines),
    });
  },
});

interface Line extends Place {
  readonly node: Node;
}

const lowered = (name: string): string => name.replace(/^The/, 'the');

/** Each line stands where its kind belongs: most headers do, whatever their captions say. */
function isInOrder(nodes: readonly Node[]): boolean {
  let highest = 0;
  for (const node of nodes) {
    const rank = placeOf(node, highest)?.rank;
    if (rank === undefined) continue;
    if (rank < highest) return false;
    highest = rank;
  }
  return true;
}

/** The place of a line below one of rank `above`: a passing instruction below the subject has none. */
function placeOf({ kind, near }: Node, above: number): Place | undefined {
  if (near || (kind === 'passing-line' && above >= SUBJECT_RANK)) return undefined;
  return PLACES[kind];
}

/** The lines above the text that have a place. A line that is no known caption is told elsewhere. */
function headerLines({ headers }: Cable): readonly Line[] {
  let highest = 0;
  return headers.nodes.flatMap((node) => {
    const place = placeOf(node, highest);
    if (!place) return [];
    highest = Math.max(highest, place.rank);
    const { start, end } = content(node);
    const known = node.kind !== 'caption-line' || lookUpCaption(headers.text.slice(start, end));
    return known ? [{ ...place, node }] : [];
  });
}

/** The first line outside the longest run in the right order: what has to move. */
function firstMisplaced(lines: readonly Line[]): number | undefined {
  if (lines.every(({ rank }, i) => i === 0 || (lines[i - 1]?.rank ?? 0) <= rank)) return undefined;
  // best[r] is the longest run that ends with a line of rank r or lower, as the indices in it.
  const best: number[][] = Array.from({ length: RANKS }, () => []);
  lines.forEach(({ rank }, i) => {
    const run = [...(best[rank] ?? []), i];
    for (let r = rank; r < RANKS && (best[r]?.length ?? 0) < run.length; r++) best[r] = run;
  });
  const kept = new Set(best.at(-1));
  return lines.findIndex((_, i) => !kept.has(i));
}

/** Each line takes the place that its rank gives it; blank lines stay where they are. */
function reordered({ text }: Cable, lines: readonly Line[]): Fix[] {
  const sorted = [...lines].sort((a, b) => a.rank - b.rank);
  const edits = lines.flatMap(({ node }, i) => {
    const span = content(node);
    const from = content(sorted[i]?.node ?? node);
    return from.start === span.start ? [] : [{ span, newText: text.slice(from.start, from.end) }];
  });
  return [{ title: 'Put the lines in order', kind: 'suggested', edits }];
}

import type { Cable } from '../../model/cable';
import type { NodeKind } from '../../syntax/tree';
import { replace } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { contentOf, formatLines } from '../shared/formatLines';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

type Lines = ReturnType<typeof formatLines>;

export const headingOutOfOrder = defineRule({
  name: 'heading-out-of-order',
  element: 'transmission',
  summary: 'A format line of the heading stands in the wrong place',
  why: 'Stations find the parts of a heading by their order. A line in another place is read as what should have stood there.',
  source: 'ACP 127(G) paras 142-145 and Annex B',
  ids: ['FL-00'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      origin: null,
      security: 'ZNY CCCCC ZZH\n^^^^^^^^^^^^^\nDE RUEHHE #1837 3541145',
    }),
    sampleTelegram({
      dtg: null,
      from: 'FM AMEMBASSY HELSINKI',
      to: 'TO RUEHC/SECSTATE WASHDC PRIORITY 2008',
      info: 'INFO RUEHNY/AMEMBASSY OSLO PRIORITY 0549\nP 201145Z DEC 06\n^^^^^^^^^^^^^^^^',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    // The heading of a readdressed message repeats lines 5 to 8 (RDR-1).
    if (cable.layout === 'labelled' || cable.furtherDtgLines.length > 0) return;
    const lines = formatLines(cable);
    const moved = misplaced(lines);
    const [first] = moved;
    if (first === undefined) return;
    const line = lines[first] as Lines[number];
    const before = lines.slice(0, first).find(({ place }) => place > line.place);
    const behind = lines.slice(first + 1).find(({ place }) => place < line.place);
    const [word, other] = before ? ['before', before] : ['behind', behind];
    report({
      span: contentOf(cable, line.node),
      message: `${capital(line.name)} must stand ${word} ${other?.name}. Move it there.`,
      related: other ? [{ span: contentOf(cable, other.node), message: capital(other.name) }] : [],
      fixes: () => reordered(cable, lines),
    });
  },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The fewest lines that must move: those outside the longest run in the right order. Headings have
 * a handful of format lines, address lines count once each, so the square of their number is small;
 * a list of hundreds of addressees is one place and settles in the first test.
 */
function misplaced(lines: Lines): readonly number[] {
  if (lines.every(({ place }, i) => i === 0 || (lines[i - 1] as Lines[number]).place <= place)) {
    return [];
  }
  // best[p] is the longest chain of places not above p, as the indices in it.
  const best: number[][] = Array.from({ length: 12 }, () => []);
  lines.forEach(({ place }, i) => {
    const chain = [...longest(best, place), i];
    if (chain.length > (best[place] as number[]).length) best[place] = chain;
  });
  const kept = new Set(longest(best, 11));
  return lines.flatMap((_, i) => (kept.has(i) ? [] : [i]));
}

function longest(best: readonly number[][], place: number): readonly number[] {
  return best.slice(0, place + 1).reduce((a, b) => (b.length > a.length ? b : a), [] as number[]);
}

/** All format lines in their order, each with the line breaks of the place where it comes to stand. */
function reordered(cable: Cable, lines: Lines): Fix[] {
  const sorted = [...lines].sort((a, b) => a.place - b.place);
  const edits = lines.flatMap(({ node }, i) => {
    const from = contentOf(cable, (sorted[i] as Lines[number]).node);
    const to = contentOf(cable, node);
    return from.start === to.start ? [] : replace('', to, textAt(cable, from)).edits;
  });
  const kind = addressesInOrder(sorted) ? 'safe' : 'suggested';
  return [{ title: 'Put the lines of the heading in order', kind, edits }];
}

const ADDRESS_KINDS: readonly NodeKind[] = ['from-line', 'to-line', 'info-line', 'xmt-line'];

/** Two blocks of addresses, one of them of a copy, make no good heading when put together. */
function addressesInOrder(lines: Lines): boolean {
  const ranks = lines
    .map(({ node }) => ADDRESS_KINDS.indexOf(node.kind))
    .filter((rank) => rank >= 0);
  return ranks.every((rank, i) => i === 0 || (ranks[i - 1] ?? 0) <= rank);
}

import type { Cable } from '../model/cable';
import { trimEnd } from './blocks';

/** What a drafter asks of the length of a message. */
export interface Statistics {
  /** Words of the paragraphs, numbers and marks not counted. */
  readonly words: number;
  /** Lines of the text, from the classification line to the signature. */
  readonly lines: number;
  /** Sections that it is sent in: those it has, or those that its lines come to. */
  readonly sections: number;
  /** Whole minutes that a reader takes, at least one where there are words. */
  readonly minutes: number;
}

/** Lines of a section: five pages of twenty (ACP 127(G) para 208). */
export const SECTION_LINES = 100;

/** Silent reading of English prose: 238 words a minute (Brysbaert 2019, J. Memory and Language 109). */
const WORDS_A_MINUTE = 238;

/** The counts of one message. */
export function statistics(cable: Cable): Statistics {
  const { text, tree, classification } = cable;
  const words = cable.paragraphs
    .flatMap(({ body }) => body)
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
  const { start, end } = trimEnd(text, { start: textStart(cable), end: textEnd(cable) });
  const lines = end > start ? tree.lines.lineAt(end - 1) - tree.lines.lineAt(start) + 1 : 0;
  const stated = classification?.section?.total;
  return {
    words,
    lines,
    sections: stated ?? Math.max(1, Math.ceil(lines / SECTION_LINES)),
    minutes: Math.ceil(words / WORDS_A_MINUTE),
  };
}

function textStart({ span, layout, nodes }: Cable): number {
  if (layout === 'labelled') return span.start;
  const opening = nodes.findIndex(({ kind }) => kind === 'break-line');
  const line = nodes.find(({ kind }, i) => kind === 'classification-line' && i > opening);
  return line?.start ?? nodes[opening]?.end ?? span.start;
}

/** The closing BT, else the lines below the text, else the end. */
function textEnd({ span, nodes }: Cable): number {
  const first = nodes.findIndex(({ kind }) => kind === 'break-line');
  const below = nodes.find(
    ({ kind }, i) =>
      (kind === 'break-line' && i > first && first >= 0) ||
      kind === 'end-number' ||
      kind === 'end-line',
  );
  return below?.start ?? span.end;
}

import type { Cable } from '../model/cable';
import type { Node } from '../syntax/tree';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';
import { doubledCaptions } from './doubledCaptions';
import { isCarriedOn, isTransmitted } from './pageBreak';

/**
 * The edits that take out of a message what storage put into it and no drafter typed
 * (domain/cable-format.md section 1, TXT-14): page lines, the pilcrows before numbers and letters
 * and the 1 that they became, doubled reference letters, links round TAGS, captions printed twice,
 * blank lines inside the heading. Every word of the drafter stays. Stamps and distribution slips
 * stay too: they tell what became of the message. In order, without overlaps; none where the copy
 * is clean.
 */
export function stripDamage(cable: Cable): TextEdit[] {
  const edits = [
    ...numberResidue(cable),
    ...referenceResidue(cable),
    ...pageBreaks(cable),
    ...linkResidue(cable),
    ...doubledCaptions(cable),
    ...headingGaps(cable),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return edits.filter(({ span }, i) => i === 0 || span.start >= (edits[i - 1]?.span.end ?? 0));
}

const removal = (start: number, end: number): TextEdit => ({ span: { start, end }, newText: '' });

/** `\u00b61.` and `11.` become `1.`, where they are paragraphs of the message itself. */
export function numberResidue({ paragraphs }: Cable): TextEdit[] {
  return paragraphs.flatMap(({ number, value, top }) => {
    if (!number) return [];
    const { start } = number.span;
    if (number.value.startsWith('\u00b6')) {
      return [removal(start, start + (/^.\s/.test(number.value) ? 2 : 1))];
    }
    const lost = top && value !== undefined && Number.parseInt(number.value, 10) !== value;
    return lost && number.value.startsWith(`1${value}`) ? [removal(start, start + 1)] : [];
  });
}

/** `\u00b6B.` and `1B.` become `B.`; the second letter of `A. A)` goes. */
export function referenceResidue({ headers: { text, nodes } }: Cable): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const node of nodes) {
    if (node.kind !== 'reference-line') continue;
    node.leaves.forEach(({ kind, start, end }, i) => {
      if (kind === 'residue') {
        const next = node.leaves[i + 1];
        edits.push(removal(start, next?.kind === 'blank' ? next.end : end));
      }
      const sign = /^[\u00b61]\s?(?=[A-Z])/i.exec(text.slice(start, end))?.[0];
      if (kind === 'reference-letter' && sign) edits.push(removal(start, start + sign.length));
    });
  }
  return edits;
}

/** `[PGOV](#)` becomes `PGOV`. */
export function linkResidue({ tags }: Cable): TextEdit[] {
  return (tags?.tags ?? []).flatMap(({ span, link }) =>
    link ? [removal(link.start, span.start), removal(span.end, link.end)] : [],
  );
}

/** Page lines with the blank lines round them; the sentence that they parted runs on. */
export function pageBreaks({ text, nodes }: Cable): TextEdit[] {
  if (!nodes.some(({ kind }) => kind === 'page-line')) return [];
  const edits: TextEdit[] = [];
  for (let i = 0; i < nodes.length; i++) {
    if (!isBreak(nodes[i])) continue;
    let last = i;
    while (isBreak(nodes[last + 1])) last++;
    const group = nodes.slice(i, last + 1);
    if (group.some(({ kind }) => kind === 'page-line')) {
      const span = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
      const gap = isCarriedOn(text, nodes[i - 1], nodes[last + 1]) ? '' : blankLine(text, group);
      edits.push({ span, newText: gap });
    }
    i = last;
  }
  return edits;
}

const isBreak = (node: Node | undefined): boolean =>
  node?.kind === 'page-line' || node?.kind === 'blank';

/** The line end of the page line, as a line of its own, where blank lines stood round it. */
function blankLine(text: string, group: readonly Node[]): string {
  if (!group.some(({ kind }) => kind === 'blank')) return '';
  const page = group.find(({ kind }) => kind === 'page-line');
  return /(?:\r\n|\r|\n)$/.exec(page ? text.slice(page.start, page.end) : '')?.[0] ?? '';
}

/** Blank lines between the lines of the heading of a telegram. */
export function headingGaps(cable: Cable): TextEdit[] {
  return gapsOf(cable).map(({ start, end }) => removal(start, end));
}

function gapsOf({ layout, headers: { nodes } }: Cable): Span[] {
  if (layout !== 'telegram') return [];
  return nodes.filter(
    ({ kind }, i) => kind === 'blank' && isTransmitted(nodes[i - 1]) && isTransmitted(nodes[i + 1]),
  );
}

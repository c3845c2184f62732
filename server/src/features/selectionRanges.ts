import type { Cable, Paragraph } from '../model/cable';
import { content } from '../model/leaves';
import { type Span, touches } from '../text/span';
import { addressesSpan, type Block, blocksOf, transmissionSpan } from './blocks';
import { cableAt } from './cableAt';
import { pairsOf } from './pairs';
import { phraseAt, sentenceAt, wordAt } from './sentences';

/**
 * What a selection at an offset grows to, step by step, each span inside the next one: word,
 * phrase, sentence, paragraph with its number, with its items, section, text between Begin and
 * End, message, file; in the heading word, fact, line, list. Never empty.
 */
export function selectionRanges(
  text: string,
  cables: readonly Cable[],
  offset: number,
): readonly Span[] {
  const cable = cableAt(cables, offset);
  const candidates = [
    wordAt(text, offset),
    ...(cable ? inCable(cable, offset) : []),
    { start: 0, end: text.length },
  ].filter((span) => span !== undefined && touches(span, offset)) as Span[];
  return nested(candidates);
}

/** The spans from the smallest on, leaving out what crosses one that is taken. */
function nested(candidates: readonly Span[]): Span[] {
  const chain: Span[] = [];
  const bySize = [...candidates].sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const span of bySize) {
    const inner = chain.at(-1);
    if (!inner) {
      if (span.end > span.start || bySize.length === 1) chain.push(span);
      continue;
    }
    const around = span.start <= inner.start && inner.end <= span.end;
    const larger = span.end - span.start > inner.end - inner.start;
    if (around && larger) chain.push(span);
  }
  return chain.length > 0 ? chain : bySize.slice(0, 1);
}

function inCable(cable: Cable, offset: number): (Span | undefined)[] {
  const node = cable.nodes.find(({ start, end }) => start <= offset && offset < end);
  const leaf = node?.leaves.find((each) => touches(each, offset) && each.kind !== 'blank');
  const { from, action, info, exempt } = cable.addresses;
  return [
    leaf && leaf.kind !== 'newline' ? leaf : undefined,
    ...cable.paragraphs.filter(({ span }) => touches(span, offset)).flatMap(inParagraph),
    ...[...from, ...action, ...info, ...exempt].map(({ span }) => span),
    cable.dtgLine?.dtg?.span,
    cable.reference?.span,
    ...(cable.references?.references.map(({ span }) => span) ?? []),
    node && content(node),
    transmissionSpan(cable),
    addressesSpan(cable),
    ...blocksOf(cable).flatMap(spansOf),
    ...pairsOf(cable).map(({ begin, end }) => ({ start: begin.start, end: end.end })),
    cable.span,
  ];

  function inParagraph({ body, span }: Paragraph): Span[] {
    const prose = body.find((run) => touches(run, offset));
    if (!prose) return [span];
    const sentence = sentenceAt(cable.text, prose, offset);
    return [phraseAt(cable.text, sentence, offset), sentence, prose, span];
  }
}

function spansOf({ span, children }: Block): Span[] {
  return [span, ...children.flatMap(spansOf)];
}

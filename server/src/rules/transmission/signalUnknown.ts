import type { Cable } from '../../model/cable';
import type { Span, Spanned } from '../../text/span';
import { lookUpSignal } from '../../vocabulary/signals';
import { defineRule } from '../rule';
import { shapeDefect } from '../shared/dtgShape';
import { headingNode, spanned } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { securityFacts } from '../shared/security';
import { shown } from '../shared/shown';

export const signalUnknown = defineRule({
  name: 'signal-unknown',
  element: 'transmission',
  summary: 'An operating signal that the list does not know',
  why: 'Operating signals are three letters that begin with Z. The list at hand is partial, so this is a hint and no more.',
  source:
    'ACP 127(G), ACP 117, NAVEDTRA 14226 and forms met in published messages; ACP 131 was not to be had',
  ids: ['FL4-7', 'FL5-5', 'FL4-8', 'FL1-6'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: [
    sampleTelegram({ security: 'ZNY CCCCC ZQQ\n          ^^^' }),
    sampleTelegram({ dtg: 'P 201145Z DEC 06 ZQX\n                 ^^^' }),
    sampleTelegram({ security: 'ZNY CCCCC XZH\n          ^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram({ dtg: 'P 201145Z DEC 06 ZEX' })],
  check(cable, report) {
    for (const { value, span } of [
      ...onStartLine(cable),
      ...onSecurityLine(cable),
      ...onDtgLine(cable),
    ]) {
      const shaped = SHAPE.test(value);
      if (shaped && lookUpSignal(value)) continue;
      report({
        span,
        message: shaped
          ? `Operating signal ${shown(value)} is not in the list. Check the letters.`
          : `${shown(value)} is no operating signal. Signals are Z and two letters.`,
      });
    }
  },
});

const SHAPE = /^Z[A-Z]{2}\d?$/;

function onStartLine(cable: Cable): Spanned<string>[] {
  const node = cable.start && headingNode(cable, 'start-line');
  return (node?.leaves ?? [])
    .filter(({ kind }) => kind === 'signal')
    .map((leaf) => spanned(cable, leaf));
}

/** The signals behind the letters, and a word right behind the letters that is none. */
function onSecurityLine(cable: Cable): Spanned<string>[] {
  const facts = securityFacts(cable);
  if (!facts?.group) return [];
  const group = facts.group.span;
  return facts.node.leaves
    .filter(({ kind, start }) => start > group.start && (kind === 'signal' || kind === 'unknown'))
    .map((leaf) => spanned(cable, leaf))
    .filter(({ span }) => span.start >= group.end);
}

function onDtgLine(cable: Cable): Spanned<string>[] {
  const line = cable.dtgLine;
  if (!line || shapeDefect(cable, line)) return [];
  return [...line.signals, ...line.unknown.map((place: Span) => spanned(cable, place))];
}

import type { Cable } from '../../model/cable';
import type { Node } from '../../syntax/tree';
import { defineRule } from '../rule';
import { hasTransmission, textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isTelegraphic } from '../shared/telegraphText';

/** Five pages of twenty lines each. */
const MOST = 100;

const TEXT = (lines: number): string =>
  `\n1. (U) Summary: The new city library opened. End summary.\n\n2. (C) Its books:\n\n${'A book on road safety.\n'.repeat(lines)}`;
const LEVEL = 'C O N F I D E N T I A L HELSINKI 001837';

export const sectionTooLong = defineRule({
  name: 'section-too-long',
  element: 'layout',
  summary: 'The text, or one of its sections, has more than 100 lines',
  why: 'A transmission carries five pages of twenty lines. A longer text goes in sections, each with its own SECTION 01 OF 02 behind the level. Message systems of the 2000s cut it by themselves.',
  source: 'ACP 127(G) para 208; the limit that State itself used was not found',
  ids: ['TXT-PG'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({ classification: `${LEVEL}\n${'^'.repeat(LEVEL.length)}`, text: TEXT(100) }),
  good: sampleTelegram({ text: TEXT(60) }),
  check(cable, report) {
    if (!isTelegraphic(cable) || !hasTransmission(cable) || linesOf(cable) <= MOST) return;
    for (const { node, count } of sectionLengths(cable)) {
      if (count <= MOST) continue;
      const typed = textAt(cable, node);
      const start = node.start + typed.length - typed.trimStart().length;
      report({
        span: { start, end: start + typed.trim().length },
        message: `${count} lines follow; a transmission has ${MOST} at most. Cut the text into sections.`,
      });
    }
  },
});

function linesOf({ span, tree: { lines } }: Cable): number {
  return lines.lineAt(span.end) - lines.lineAt(span.start) + 1;
}

/** Each classification line with the lines from it to the next one or to the closing BT; page lines do not count. */
function sectionLengths({ nodes, tree: { lines } }: Cable): { node: Node; count: number }[] {
  const found: { node: Node; count: number }[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (node.kind === 'classification-line') found.push({ node, count: 1 });
    else if (last && node.kind === 'break-line') break;
    else if (last && node.kind !== 'page-line') {
      last.count += lines.lineAt(Math.max(node.start, node.end - 1)) - lines.lineAt(node.start) + 1;
    }
  }
  return found;
}

import { defineRule } from '../rule';
import { contentOf, formatLines } from '../shared/formatLines';
import { headingNodes, isUnfinished } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const headingLineUnknown = defineRule({
  name: 'heading-line-unknown',
  element: 'transmission',
  summary: 'A line of the heading is none of the format lines',
  why: 'Between the start line and the text only the format lines stand. Anything else there is a line with a slip in it that hides what it is.',
  source: 'ACP 127(G) Annex B',
  ids: ['FL-00'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: sampleTelegram({ dtg: 'P 201145Z DEC 06\nLIBRARY\n^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    if (cable.unknown.length === 0 || cable.layout === 'labelled') return;
    // Without a single format line there is no heading, but a text that begins in its own way.
    if (formatLines(cable).length === 0) return;
    let last: string | undefined;
    for (const node of headingNodes(cable)) {
      if (node.kind === 'blank') continue;
      // Of several such lines in a row the first one is enough.
      if (node.kind === 'unknown' && last !== 'unknown') {
        const span = contentOf(cable, node);
        if (!isUnfinished(cable, span)) {
          report({
            span,
            message:
              'This line fits no format line of a heading. Correct its first word, or move it below BT.',
          });
        }
      }
      last = node.kind;
    }
  },
});

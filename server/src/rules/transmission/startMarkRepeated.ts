import { defineRule } from '../rule';
import { headingNodes, spanned } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const startMarkRepeated = defineRule({
  name: 'start-mark-repeated',
  element: 'transmission',
  summary: 'ZCZC occurs more than once',
  why: 'ZCZC opens a message, and equipment takes every further one for the beginning of another message.',
  source: 'ACP 127(G) paras 127-128',
  ids: ['FL1-5'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'none',
  bad: [
    sampleTelegram({ start: 'VZCZCZCZC0008\n     ^^^^' }),
    sampleTelegram({ start: 'VZCZCXYZ0008\nZCZC\n^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (!cable.start) return;
    let seen = 0;
    for (const node of headingNodes(cable)) {
      if (node.kind !== 'start-line') continue;
      for (const { index } of spanned(cable, node).value.matchAll(/ZCZC/g)) {
        seen++;
        if (seen === 1) continue;
        const start = node.start + index;
        report({
          span: { start, end: start + 4 },
          message: 'ZCZC opens a message and may stand in it once. Leave this one out.',
        });
      }
    }
  },
});

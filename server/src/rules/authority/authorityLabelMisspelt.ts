import type { Cable } from '../../model/cable';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const authorityLabelMisspelt = defineRule({
  name: 'authority-label-misspelt',
  element: 'authority',
  summary: 'Classified By or Derived From is misspelt',
  why: 'The label is what the statement is found by.',
  source: '32 CFR 2001.21(a)(1), 2001.22(c): the words of the two labels',
  ids: ['CBY-1', 'CBY-2', 'CBY-4'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    sampleTelegram({
      authority:
        '\nClasified By: Ambassador Jane Example for reasons 1.4 (b) and (d).\n^^^^^^^^^^^^^',
    }),
    sampleTelegram({
      authority:
        '\nClassified By: Ambassador Jane Example\n\nDerivd From: 06 STATE 4567, dated December 18, 2006\n^^^^^^^^^^^^',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const { span, right } of misspelt(cable)) {
      report({
        span,
        message: `"${cable.text.slice(span.start, span.end)}" is misspelt. Write "${right}".`,
        fixes: () => [replace(`Write "${right}"`, span, right)],
      });
    }
  },
});

function misspelt(cable: Cable): { span: { start: number; end: number }; right: string }[] {
  return cable.nodes.flatMap(({ near, kind, leaves }) => {
    if (!near || (kind !== 'classified-by' && kind !== 'derived-from')) return [];
    const keyword = leaves.find((leaf) => leaf.kind === 'keyword');
    const right = kind === 'classified-by' ? 'Classified By:' : 'Derived From:';
    return keyword ? [{ span: { start: keyword.start, end: keyword.end }, right }] : [];
  });
}

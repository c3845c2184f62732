import type { Cable } from '../../model/cable';
import { defineRule } from '../rule';
import { type Bound, boundsOf, unpaired } from '../shared/pairs';
import { anyOf, wordsIn } from '../shared/prose';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

const TEXT = (start: string, carets = ''): string => `
1. ${start}The library opened with a seminar. End summary.${carets}

2. The mayor cycled to the opening and arrived on time.
`;

export const endWithoutBegin = defineRule({
  name: 'end-without-begin',
  element: 'paragraphs',
  summary: 'END SUMMARY, END COMMENT or the like has no beginning',
  why: 'An End without its beginning is mostly left over from a sentence that was moved. The reader cannot tell what it ends.',
  source: 'Usual in State cables: three of 88 lack the beginning',
  ids: ['TXT-13'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({
    ...UNCLASSIFIED,
    text: TEXT('', '\n                                      ^^^^^^^^^^^'),
  }),
  good: sampleTelegram({ ...UNCLASSIFIED, text: TEXT('Summary: ') }),
  check(cable, report) {
    if (!cable.classification || cable.classification.section) return;
    for (const bound of unpaired(boundsOf(cable))) {
      if (bound.kind !== 'end' || isOpened(cable, bound)) continue;
      report({
        span: bound.span,
        message: `END ${bound.topic} has no beginning. Write ${bound.topic} where it starts, or take this out.`,
      });
    }
  },
});

/** The word stands somewhere before, as a heading or at the start of a sentence. */
function isOpened(cable: Cable, { topic, span }: Bound): boolean {
  const small = topic.toLowerCase();
  const spellings = [topic, small, topic.charAt(0) + small.slice(1)];
  return wordsIn(cable, anyOf(spellings)).some(({ at }) => at < span.start);
}

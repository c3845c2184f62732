import { defineRule } from '../rule';
import { longLines, wrapped } from '../shared/longLines';
import { sampleTelegram } from '../shared/sampleTelegram';
import { isTelegraphic } from '../shared/telegraphText';

const MOST = 69;
const LINE = '1. (U) The new city library opened with a seminar on road safety, which the ';

export const lineTooLong = defineRule({
  name: 'line-too-long',
  element: 'layout',
  summary: 'A line has more than 69 characters',
  why: 'A line of the telegraph has 69 columns. Longer ones are broken on the way, in the middle of a word, or cut off.',
  source:
    'ACP 127(G) para 138; 30 % of good State cables and 84 % of NAVADMIN messages have longer lines, so this is a hint',
  ids: ['TXT-69'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({
    text: `\n${LINE}mayor opened.\n${' '.repeat(MOST)}${'^'.repeat(20)}\n\n2. (C) The librarian rang a bell.\n`,
  }),
  good: sampleTelegram({
    text: `\n${LINE.slice(0, MOST)}\nmayor opened.\n\n2. (C) The librarian rang a bell.\n`,
  }),
  check(cable, report) {
    if (!isTelegraphic(cable)) return;
    for (const { span, width } of longLines(cable, MOST)) {
      report({
        span: { start: Math.min(span.start + MOST, span.end - 1), end: span.end },
        message: `This line has ${width} characters; the telegraph has ${MOST}. Break it.`,
        fixes: () => {
          const edits = wrapped(cable, span, MOST);
          return edits.length > 0 ? [{ title: 'Break the line', kind: 'suggested', edits }] : [];
        },
      });
    }
  },
});

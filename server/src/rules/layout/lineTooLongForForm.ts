import { defineRule } from '../rule';
import { longLines, wrapped } from '../shared/longLines';
import { isTelegraphic } from '../shared/telegraphText';

const MOST = 55;

const message = (text: string): string => `R 031614Z JAN 06
FM AMEMBASSY HELSINKI
TO RUEHC/SECSTATE WASHDC 2008
BT
UNCLAS HELSINKI 001837

SIPDIS

E.O. 12958: N/A
TAGS: SCUL, FI
SUBJECT: CITY LIBRARY OPENS

1. ${text}

2. The librarian rang a bell.

EXAMPLE
BT
NNNN
`;

export const lineTooLongForForm = defineRule({
  name: 'line-too-long-for-form',
  element: 'layout',
  summary: 'A line has more than the 55 characters of the drafting form',
  why: "State's drafting form of 2004 had 55 columns, so that a reviewer could write beside them. No message system asks for it.",
  source: '5 FAH-1 H-241 (2004); most cables of its time have wider lines, so this is off',
  ids: ['TXT-55'],
  level: { draft: 'off', archive: 'off' },
  fix: 'suggested',
  bad: message(
    `The new city library opened with a seminar on road safety.\n${' '.repeat(MOST)}^^^^^^`,
  ),
  good: message('The new city library opened with a seminar.'),
  check(cable, report) {
    if (!isTelegraphic(cable)) return;
    for (const { span, width } of longLines(cable, MOST)) {
      report({
        span: { start: Math.min(span.start + MOST, span.end - 1), end: span.end },
        message: `This line has ${width} characters; the drafting form has ${MOST}. Break it.`,
        fixes: () => {
          const edits = wrapped(cable, span, MOST);
          return edits.length > 0 ? [{ title: 'Break the line', kind: 'suggested', edits }] : [];
        },
      });
    }
  },
});

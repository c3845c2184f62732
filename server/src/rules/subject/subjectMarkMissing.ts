import { PORTION_LETTERS } from '../../marking/level';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { settledClassified } from '../shared/levelVote';
import { sampleTelegram } from '../shared/sampleTelegram';

export const subjectMarkMissing = defineRule({
  name: 'subject-mark-missing',
  element: 'subject',
  summary: 'The subject of a classified message has no mark',
  why: 'By the book the subject is a portion and is marked. In practice hardly any telegram does so, and a subject without a mark is taken for unclassified; switch this on where your office wants it.',
  source:
    '32 CFR 2001.21(c); 5 FAH-1 H-210; off by default, for 7 of 1,075 State cables mark the subject',
  ids: ['POR-05', 'SUB-2'],
  level: { draft: 'off', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({
    subject: 'SUBJECT: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n^^^^^^^^',
  }),
  good: sampleTelegram({
    subject: 'SUBJECT: (U) CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR',
  }),
  check(cable, report) {
    const overall = settledClassified(cable);
    const { subject } = cable;
    if (!overall || !subject || subject.mark || cable.layout === 'record') return;
    const { start, end } = subject.text.span;
    if (start === end) return;
    report({
      span: subject.keyword,
      message: `The subject has no mark, and the message is ${overall.level}. Write (U) or (${PORTION_LETTERS[overall.level]}) in front of it.`,
      fixes: () =>
        ['U', PORTION_LETTERS[overall.level]].map((letter) =>
          suggest(`Mark the subject (${letter})`, { start, end: start }, `(${letter}) `),
        ),
    });
  },
});

import { PORTION_LETTERS, rank } from '../../marking/level';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { settledOverall } from '../shared/levelVote';
import { quoted } from '../shared/markForm';
import { restate } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const subjectMarkAboveOverall = defineRule({
  name: 'subject-mark-above-overall',
  element: 'subject',
  summary: 'The subject is marked higher than the whole message',
  why: 'The subject is a portion like any other: the message is at least as high as it is. A subject travels in lists and indexes where the rest does not, so it is best unclassified.',
  source: '5 FAH-1 H-210; 32 CFR 2001.21(b)',
  ids: ['SUB-2', 'ROL-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: sampleTelegram({
    subject: 'SUBJECT: (S) CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n         ^^^',
  }),
  good: sampleTelegram({
    subject: 'SUBJECT: (C) CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR',
  }),
  check(cable, report) {
    const overall = settledOverall(cable);
    const mark = cable.subject?.mark;
    const level = mark?.reading?.level;
    if (!overall || !mark || !level || rank(level) <= rank(overall.level)) return;
    report({
      span: mark.span,
      message: `The subject is marked ${quoted(mark)}, but the message is ${overall.level}. Lower the mark, or raise the message to ${level}.`,
      related: [{ span: overall.line.levelSpan, message: `The message is ${overall.level}` }],
      fixes: () => {
        const letters = new Set([PORTION_LETTERS[overall.level], 'U']);
        return [
          ...[...letters].map((letter) =>
            suggest(`Mark the subject (${letter})`, mark.span, `(${letter})`),
          ),
          restate(cable, overall, level),
        ];
      },
    });
  },
});

import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const subjectLowerCase = defineRule({
  name: 'subject-lower-case',
  element: 'subject',
  summary: 'The subject of a telegram is not in capitals',
  why: "The subject of a telegram is in capitals even where the text is not. The labelled layout and today's record messages write it like any other sentence.",
  source: '95 % of 1,075 State cables; no book that was read says so',
  ids: ['SUB-1'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({
    subject:
      'SUBJECT: City Library Opens With A Road-Safety Seminar\n         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    const { subject, layout } = cable;
    if (!subject || layout !== 'telegram' || !cable.classification) return;
    const { value, span } = subject.text;
    const small = value.replace(/[^a-z]/g, '').length;
    const capitals = value.replace(/[^A-Z]/g, '').length;
    // A letter or two are of a name, as in McLEAN or 100mm.
    if (small <= 3 || small < capitals / 4) return;
    report({
      span,
      message: 'The subject is not in capitals. Telegrams write it so.',
      fixes: () => [suggest('Write the subject in capitals', span, value.toUpperCase())],
    });
  },
});

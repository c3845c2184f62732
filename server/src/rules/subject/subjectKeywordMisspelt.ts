import { replace } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const subjectKeywordMisspelt = defineRule({
  name: 'subject-keyword-misspelt',
  element: 'subject',
  summary: 'The word SUBJECT is misspelt',
  why: 'Machines find the subject by this word. Where it is misspelt the message has no subject to them.',
  source: 'TAGS handbook of 1974 section 3; 1,067 of 1,075 State cables write SUBJECT:',
  ids: ['ORD-4', 'SUB-1'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: sampleTelegram({
    subject: 'SUBJET: CITY LIBRARY OPENS WITH A ROAD-SAFETY SEMINAR\n^^^^^^^',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    const node = cable.nodes.find(({ kind }) => kind === 'subject-line');
    const subject = cable.subject;
    if (!node?.near || !subject) return;
    const typed = cable.text.slice(subject.keyword.start, subject.keyword.end);
    const written = cable.layout === 'labelled' ? 'Subject:' : 'SUBJECT:';
    report({
      span: subject.keyword,
      message: `${typed.trim()} is misspelt. Write ${written}`,
      fixes: () => [replace(`Write ${written}`, subject.keyword, written)],
    });
  },
});

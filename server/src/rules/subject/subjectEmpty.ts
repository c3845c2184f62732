import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const subjectEmpty = defineRule({
  name: 'subject-empty',
  element: 'subject',
  summary: 'The subject line says nothing',
  why: 'A message without a subject cannot be told from others in a list or an archive.',
  source: 'TAGS handbook of 1974 section 1c; 5 FAH-1 H-212 (2024)',
  ids: ['ORD-4'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: sampleTelegram({ subject: 'SUBJECT:\n^^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    const { subject, paragraphs, layout } = cable;
    // Before there is a paragraph the header is still being written.
    if (!subject || layout === 'record' || paragraphs.length === 0) return;
    const { start, end } = subject.text.span;
    if (textAt(cable, { start, end: Math.min(end, start + 200) }).trim() !== '') return;
    report({
      span: subject.keyword,
      message: 'The subject line is empty. Write what the message is about.',
    });
  },
});

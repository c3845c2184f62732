import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const classifiedByMisplaced = defineRule({
  name: 'classified-by-misplaced',
  element: 'authority',
  summary: 'Classified By stands in a numbered paragraph or behind one',
  why: 'The statement is a paragraph without number in front of paragraph 1. In its place it is found by readers and by machines; numbered, it shifts every reference to the text.',
  source: '5 FAH-1 H-246.3; many real messages have it in paragraph 1, so this is only a hint',
  ids: ['AUT-02', 'CBY-2'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: [
    sampleTelegram({
      authority: null,
      text:
        '\n1. (U) Classified by Ambassador Jane Example for reasons 1.4 (b)\n       ^^^^^^^^^^^^^\nand (d).\n' +
        '\n2. (C) The new city library opened with a seminar on road safety.\n',
    }),
    sampleTelegram({
      authority: null,
      text:
        '\n1. (U) The new city library opened with a seminar on road safety.\n' +
        '\n2. (C) The librarian asked us to keep the title to ourselves.\n' +
        '\nClassified By: Ambassador Jane Example for reasons 1.4 (b) and (d).\n^^^^^^^^^^^^^^\n',
    }),
    sampleTelegram({
      authority: null,
      text:
        '\n1. (U) Classified by Ambassador Jane Example for reasons 1.4 (b)\n       ^^^^^^^^^^^^^\nand (d).\n' +
        '\n1. (C) The new city library opened with a seminar on road safety.\n' +
        '\n2. (C) The mayor came by bicycle.\n',
    }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (cable.layout === 'labelled') return;
    const first = cable.paragraphs.find(({ top, number }) => top && number)?.span.start;
    for (const { inParagraph, keyword } of cable.authority.classifiedBy) {
      if (!inParagraph && (first === undefined || keyword.start < first)) continue;
      report({
        span: keyword,
        message: 'This belongs before paragraph 1, in a paragraph without number.',
      });
    }
  },
});

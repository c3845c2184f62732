import { defineRule } from '../rule';
import { isMessage } from '../shared/evidence';
import { sampleFields } from '../shared/sampleFields';
import { sampleTelegram } from '../shared/sampleTelegram';
import { textReferences } from '../shared/textReferences';

export const referenceLineMissing = defineRule({
  name: 'reference-line-missing',
  element: 'references',
  summary: 'The text cites a reference, and there is no reference line',
  why: 'Reftel is the telegram on the reference line. Without the line nobody can tell which one is meant.',
  source: 'Inferred: reftel has its meaning from the reference line',
  ids: ['X-24'],
  level: { draft: 'warning', archive: 'hint' },
  fix: 'none',
  bad: [
    sampleTelegram({
      text: '\n1. (U) Reftel told of the library.\n       ^^^^^^\n\n2. (C) The title of the book is a secret.\n',
    }),
    sampleFields({ text: '\n1. (U) See REF A.\n           ^^^^^\n\n2. (U) It rained.\n' }),
  ],
  good: [
    sampleTelegram({
      subject: 'SUBJECT: CITY LIBRARY OPENS\n\nREF: HELSINKI 1753',
      text: '\n1. (U) Reftel told of the library.\n\n2. (C) The title is a secret.\n',
    }),
    sampleFields(),
  ],
  check(cable, report) {
    if (cable.references) return;
    const [first] = textReferences(cable);
    if (!first || !cable.subject || !isMessage(cable)) return;
    report({
      span: first.span,
      message:
        'The message has no reference line. Write REF: below the subject with the post and the number.',
    });
  },
});

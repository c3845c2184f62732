import { defineRule } from '../rule';
import { damagedNumbers } from '../shared/damagedNumbers';
import { isComplete } from '../shared/evidence';
import { paragraphs, unclassifiedText } from '../shared/sampleText';

export const singleParagraphNumbered = defineRule({
  name: 'single-paragraph-numbered',
  element: 'paragraphs',
  summary: 'The only paragraph has a number',
  why: 'Numbers tell paragraphs apart. A message of one paragraph needs none, and the number 1 makes the reader look for 2.',
  source: '5 FAH-1 H-246.2(b); NAVEDTRA 14292 for record messages',
  ids: ['TXT-10', 'POR-03', 'GEN-5'],
  level: { draft: 'info', archive: 'off' },
  fix: 'suggested',
  bad: unclassifiedText(paragraphs('1.\n^^')),
  good: [
    unclassifiedText('\nThe new city library opened with a seminar on road safety.\n'),
    unclassifiedText(paragraphs('1.', '2.')),
  ],
  check(cable, report) {
    const numbered = cable.paragraphs.filter(({ number }) => number);
    const [only] = numbered;
    if (numbered.length !== 1 || !only?.top || !only.number || only.value !== 1) return;
    if (!isComplete(cable) || cable.classification?.section) return;
    if (damagedNumbers(cable).length > 0) return;
    const { span } = only.number;
    let end = span.end;
    while (/[^\S\r\n]/.test(cable.text.charAt(end))) end++;
    report({
      span,
      message: 'This is the only paragraph. Take its number out.',
      fixes: () => [
        {
          title: 'Take the number out',
          kind: 'suggested',
          edits: [{ span: { start: span.start, end }, newText: '' }],
        },
      ],
    });
  },
});

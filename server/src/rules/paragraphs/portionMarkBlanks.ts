import { replace } from '../fixes';
import { defineRule } from '../rule';
import { correctedMark } from '../shared/markForm';
import { marksWith } from '../shared/marks';
import { classifiedText, paragraphs } from '../shared/sampleText';

export const portionMarkBlanks = defineRule({
  name: 'portion-mark-blanks',
  element: 'paragraphs',
  summary: 'Blanks stand inside the brackets of a portion mark',
  why: 'A mark is written close, without blanks at its brackets or its slashes. A search for (C) does not find ( C ).',
  source: 'CAPCO Register 2016 section A.6',
  ids: ['BAN-09'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    classifiedText(paragraphs('1. (U)', '2. ( C )\n   ^^^^^')),
    classifiedText(paragraphs('1. ( U)\n   ^^^^', '2. (C)')),
  ],
  good: classifiedText(paragraphs('1. (U)', '2. (C)')),
  check(cable, report) {
    for (const { mark, owner } of marksWith(cable, 'blanks')) {
      const written = correctedMark(mark);
      report({
        span: mark.span,
        message: `The mark (${mark.text}) of ${owner} has blanks in it. Write ${written}.`,
        fixes: () => [replace(`Write ${written}`, mark.span, written)],
      });
    }
  },
});

import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { correctedMark } from '../shared/markForm';
import { marksWith } from '../shared/marks';
import { classifiedText, paragraphs } from '../shared/sampleText';

export const portionMarkBrackets = defineRule({
  name: 'portion-mark-brackets',
  element: 'paragraphs',
  summary: 'A portion mark has the wrong brackets, or one of them is missing',
  why: 'A mark is known by its round brackets: to the reader who looks for it, and to every program that does.',
  source: 'CAPCO Register 2016 section C; 5 FAH-1 H-246.2',
  ids: ['POR-06'],
  level: { draft: 'error', archive: 'info' },
  fix: 'safe',
  bad: [
    classifiedText(paragraphs('1. (U)', '2. [C]\n   ^^^')),
    classifiedText(paragraphs('1. (U)', '2. (C\n   ^^')),
    classifiedText(paragraphs('1. (U)', '2. C)\n   ^^')),
  ],
  good: classifiedText(paragraphs('1. (U)', '2. (C)')),
  check(cable, report) {
    for (const { mark, owner } of marksWith(cable, 'brackets')) {
      const typed = textAt(cable, mark.span);
      const written = correctedMark(mark);
      report({
        span: mark.span,
        message:
          mark.brackets === 'wrong'
            ? `The mark ${typed} of ${owner} has the wrong brackets. Write ${written}.`
            : `The mark ${typed} of ${owner} lacks a bracket. Write ${written}.`,
        fixes: () => [replace(`Write ${written}`, mark.span, written)],
      });
    }
  },
});

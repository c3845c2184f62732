import { replace } from '../fixes';
import { defineRule } from '../rule';
import { correctedMark, quoted } from '../shared/markForm';
import { marksWith } from '../shared/marks';
import { classifiedText, paragraphs } from '../shared/sampleText';

export const portionMarkLowerCase = defineRule({
  name: 'portion-mark-lower-case',
  element: 'paragraphs',
  summary: 'A portion mark is in small letters',
  why: 'Marks are in capitals. In small letters, (c) and (s) are read as items of a list or as the end of a word.',
  source: 'CAPCO Register 2016 section C',
  ids: ['POR-06'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: classifiedText(paragraphs('1. (U)', '2. (c)\n   ^^^')),
  good: classifiedText(paragraphs('1. (U)', '2. (C)')),
  check(cable, report) {
    for (const { mark, owner } of marksWith(cable, 'lower-case')) {
      const written = correctedMark(mark);
      report({
        span: mark.span,
        message: `The mark ${quoted(mark)} of ${owner} is in small letters. Write ${written}.`,
        fixes: () => [replace(`Write ${written}`, mark.span, written)],
      });
    }
  },
});

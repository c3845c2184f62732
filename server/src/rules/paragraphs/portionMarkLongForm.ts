import { replace } from '../fixes';
import { defineRule } from '../rule';
import { correctedMark, quoted } from '../shared/markForm';
import { marksWith } from '../shared/marks';
import { classifiedText, paragraphs } from '../shared/sampleText';

export const portionMarkLongForm = defineRule({
  name: 'portion-mark-long-form',
  element: 'paragraphs',
  summary: 'A portion mark spells the level out',
  why: 'The level of the message is written in full, that of a paragraph in one letter or two. A full word in brackets is easily read as a part of the sentence.',
  source: 'CAPCO Register 2016 section C; 5 FAH-1 H-246.2',
  ids: ['POR-06'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: classifiedText(paragraphs('1. (U)', '2. (CONFIDENTIAL)\n   ^^^^^^^^^^^^^^')),
  good: classifiedText(paragraphs('1. (U)', '2. (C)')),
  check(cable, report) {
    for (const { mark, owner } of marksWith(cable, 'long-form')) {
      const written = correctedMark(mark);
      report({
        span: mark.span,
        message: `The mark ${quoted(mark)} of ${owner} spells the level out. Write ${written}.`,
        fixes: () => [replace(`Write ${written}`, mark.span, written)],
      });
    }
  },
});

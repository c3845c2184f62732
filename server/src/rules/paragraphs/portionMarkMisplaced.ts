import type { Cable, Paragraph, PortionMark } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import { defineRule } from '../rule';
import { quoted } from '../shared/markForm';
import { nameOf, usesMarks } from '../shared/portions';
import { sampleTelegram } from '../shared/sampleTelegram';
import { classifiedText, paragraphs } from '../shared/sampleText';

export const portionMarkMisplaced = defineRule({
  name: 'portion-mark-misplaced',
  element: 'paragraphs',
  summary: 'A portion mark does not stand right behind the number of its paragraph',
  why: 'The mark stands first, behind the number, so that the reader knows the level before the sentence. The rules of 1995 allowed it at the end; those of today do not.',
  source: '5 FAH-1 H-246.2(c); 32 CFR 2001.21(c)',
  ids: ['POR-02', 'TXT-11'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    classifiedText(paragraphs('1. (U)', '(C) 2.\n^^^')),
    classifiedText(paragraphs('1. (U)', '2. Comment (C)\n           ^^^')),
    sampleTelegram({
      text: '\n1. (U) The new city library opened.\n\n2. The librarian keeps the first book. (C)\n                                       ^^^\n',
    }),
  ],
  good: classifiedText(paragraphs('1. (U)', '2. (C)')),
  check(cable, report) {
    if (!cable.classification || !usesMarks(cable)) return;
    for (const paragraph of cable.paragraphs) {
      const { mark, number } = paragraph;
      if (!mark || !number || mark.place === 'after-number') continue;
      report({
        span: mark.span,
        message: `The mark ${quoted(mark)} stands ${PLACES[mark.place]}. Write it right behind the number of ${nameOf(paragraph)}.`,
        fixes: () => [
          {
            title: `Move ${quoted(mark)} behind the number`,
            kind: 'safe',
            edits: moved(cable, paragraph, mark),
          },
        ],
      });
    }
  },
});

const PLACES: Readonly<Record<Exclude<PortionMark['place'], 'after-number'>, string>> = {
  'before-number': 'before the number',
  'after-heading': 'behind the heading',
  'at-end': 'at the end of the paragraph',
};

/** Takes the mark out, with the blanks before it or behind it, and puts it behind the number. */
function moved({ text }: Cable, { number }: Paragraph, mark: PortionMark): TextEdit[] {
  let { start, end } = mark.span;
  if (mark.place === 'before-number') while (/\s/.test(text.charAt(end))) end++;
  else while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  const place = number ? number.span.end : start;
  return [
    { span: { start, end }, newText: '' },
    {
      span: { start: place, end: place },
      newText: ` ${text.slice(mark.span.start, mark.span.end)}`,
    },
  ];
}

import type { Cable, PortionMark } from '../../model/cable';
import type { TextEdit } from '../../text/edits';
import { defineRule } from '../rule';
import { entireTextMark as markOf, unitsOf } from '../shared/portions';
import { classifiedText, paragraphs } from '../shared/sampleText';

/** Paragraphs had no marks of their own before this year. */
const OLD_PRACTICE = 1990;

export const entireTextMark = defineRule({
  name: 'entire-text-mark',
  element: 'paragraphs',
  summary: 'One mark stands for the entire text',
  why: 'ENTIRE TEXT was the way of the 1970s and 1980s to mark a whole telegram at once. Every paragraph has had a mark of its own since, even where all have the same.',
  source: '32 CFR 2001.21(c); the form is met in telegrams of 1979',
  ids: ['POR-08'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    classifiedText(paragraphs('1. (C - ENTIRE TEXT)\n   ^^^^^^^^^^^^^^^^^', '2.')),
    classifiedText('\n1. (C) ENTIRE TEXT.\n   ^^^^^^^^^^^^^^^\n\n2. The library opened.\n'),
  ],
  good: classifiedText(paragraphs('1. (C)', '2. (C)')),
  check(cable, report) {
    const mark = markOf(cable);
    if (!mark?.reading || (cable.date && cable.date.year < OLD_PRACTICE)) return;
    const written = `(${mark.reading.corrected})`;
    report({
      span: mark.span,
      message: `One mark stands for the entire text. Mark every paragraph by itself, this one ${written}.`,
      fixes: () => [
        {
          title: `Mark every paragraph ${written}`,
          kind: 'suggested',
          edits: edits(cable, mark, written),
        },
      ],
    });
  },
});

function edits(cable: Cable, mark: PortionMark, written: string): TextEdit[] {
  const unmarked = unitsOf(cable).flatMap((paragraph) =>
    paragraph.mark || !paragraph.number ? [] : [paragraph.number.span.end],
  );
  const { start, end } = mark.span;
  // The words may end a sentence of their own.
  const stop = cable.text.startsWith('.', end) ? 1 : 0;
  return [
    { span: { start, end: end + stop }, newText: written },
    ...unmarked.map((end) => ({ span: { start: end, end }, newText: ` ${written}` })),
  ];
}

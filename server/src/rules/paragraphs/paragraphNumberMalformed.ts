import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { damagedNumbers } from '../shared/damagedNumbers';
import { isMessage } from '../shared/evidence';
import { textAt } from '../shared/heading';
import { once } from '../shared/once';
import { type Counted, countedOf } from '../shared/renumber';
import { classifiedText, paragraphs, unclassifiedText } from '../shared/sampleText';

/** A number with its point right behind it, and perhaps the pilcrow of an archive. */
const WELL_WRITTEN = /^(?:¶\s?)?\d+[.)]/;

const badlyWritten = once(
  (cable): readonly Counted[] =>
    countedOf(cable).filter(({ number }) => !WELL_WRITTEN.test(number.value)),
  (before) => (before.length === 0 ? before : undefined),
);

export const paragraphNumberMalformed = defineRule({
  name: 'paragraph-number-malformed',
  element: 'paragraphs',
  summary: 'What stands where a paragraph number belongs is none',
  why: 'A number is digits and a point. With another character in it the paragraph counts as a part of the one before, and so does its mark.',
  source: '5 FAH-1 H-246.2(b)',
  ids: ['TXT-10', 'X-26'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    unclassifiedText(paragraphs('1.', '2C.\n^^^', '3.')),
    classifiedText(paragraphs('1. (U)', '2. (C)', '3C. (C)\n^^^')),
    classifiedText(paragraphs('1. (U)', '2 (C)\n^')),
  ],
  good: unclassifiedText(paragraphs('1.', '2.', '3.')),
  check(cable, report) {
    if (!cable.classification && !isMessage(cable)) return;
    for (const { number, paragraph } of badlyWritten(cable)) {
      const digits = /^(?:¶\s?)?\d+/.exec(number.value)?.[0] ?? '';
      report({
        span: number.span,
        message: `The point behind ${paragraph.value} is missing or stands off. Write ${digits}.`,
        fixes: () => [suggest(`Write ${digits}.`, number.span, `${digits}.`)],
      });
    }
    for (const { span, expected } of damagedNumbers(cable)) {
      const typed = textAt(cable, span);
      report({
        span,
        message: `${typed} is no paragraph number, and ${expected} is missing. Write ${expected}. here.`,
        fixes: () => [suggest(`Write ${expected}.`, span, `${expected}.`)],
      });
    }
  },
});

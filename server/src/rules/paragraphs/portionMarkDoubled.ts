import { readPortion } from '../../marking/portion';
import type { Cable, Paragraph } from '../../model/cable';
import { GOOD_MARK } from '../../syntax/paragraphs';
import type { Spanned } from '../../text/span';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { capitalised, nameOf, usesMarks } from '../shared/portions';
import { classifiedText, paragraphs } from '../shared/sampleText';

export const portionMarkDoubled = defineRule({
  name: 'portion-mark-doubled',
  element: 'paragraphs',
  summary: 'A paragraph has two portion marks',
  why: 'One paragraph has one level. Where two marks stand one behind the other, the second was written and the first one not taken out, and nobody can tell which of them holds.',
  source: '32 CFR 2001.21(c); 5 FAH-1 H-246.2(c)',
  ids: ['TXT-11', 'X-18'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    classifiedText(paragraphs('1. (U)', '2. (U) (C)\n       ^^^', '3. (C)')),
    classifiedText(paragraphs('1. (U)', '2. (C)(U)\n      ^^^', '3. (C)')),
    classifiedText(paragraphs('1. (U)', '2. (C) (C//NF)\n       ^^^^^^^', '3. (C)')),
  ],
  good: classifiedText(paragraphs('1. (U)', '2. (C) (see below)', '3. (C)')),
  check(cable, report) {
    if (!cable.classification || !usesMarks(cable)) return;
    for (const paragraph of cable.paragraphs) {
      const second = secondMark(cable, paragraph);
      const { mark } = paragraph;
      if (!mark || !second) continue;
      const first = `(${mark.text})`;
      report({
        span: second.span,
        message: `${capitalised(nameOf(paragraph))} has two marks, ${first} and ${second.value}. Keep one.`,
        related: [{ span: mark.span, message: 'The first mark' }],
        fixes: () => {
          const keepFirst = suggest(
            `Keep ${first}`,
            { start: mark.span.end, end: second.span.end },
            '',
          );
          const keepSecond = suggest(
            `Keep ${second.value}`,
            { start: mark.span.start, end: second.span.start },
            '',
          );
          return first === second.value ? [keepFirst] : [keepFirst, keepSecond];
        },
      });
    }
  },
});

const MARK = new RegExp(`^\\s{0,3}(${GOOD_MARK})`);
const LONGEST = 60;

/** The mark that stands right behind the mark of a paragraph. */
function secondMark({ text }: Cable, { mark, number }: Paragraph): Spanned<string> | undefined {
  if (!mark?.reading || !number || mark.place !== 'after-number' || mark.entireText)
    return undefined;
  const { end } = mark.span;
  if (text.charCodeAt(end) !== OPENING && text.charCodeAt(end + 1) !== OPENING) return undefined;
  const match = MARK.exec(text.slice(end, end + LONGEST));
  const value = match?.[1];
  if (!match || !value || !readPortion(value.slice(1, -1))) return undefined;
  const start = end + match[0].length - value.length;
  return { value, span: { start, end: start + value.length } };
}

const OPENING = '('.charCodeAt(0);

import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { isBeingTyped } from '../shared/evidence';
import { settledOverall } from '../shared/levelVote';
import { capitalised, nameOf, portionsOf, unitsOf } from '../shared/portions';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';
import { paragraphs } from '../shared/sampleText';

export const portionMarkLeftOut = defineRule({
  name: 'portion-mark-left-out',
  element: 'paragraphs',
  summary: 'An unclassified message marks its paragraphs, but not all of them',
  why: 'An unclassified message needs no marks. Where it has (SBU) paragraphs, a paragraph without a mark leaves open whether it is sensitive.',
  source: '5 FAH-1 H-246.2; 57 % of UNCLAS cables mark all paragraphs, 39 % none, 4 % some',
  ids: ['TXT-11', 'CUI-04'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({
    ...UNCLASSIFIED,
    captions: '\nSENSITIVE\nSIPDIS\n',
    text: paragraphs('1. (U)', '2. (SBU)', '3.\n^^'),
  }),
  good: sampleTelegram({ ...UNCLASSIFIED, text: paragraphs('1.', '2.', '3.') }),
  check(cable, report) {
    if (settledOverall(cable)?.level !== 'UNCLASSIFIED') return;
    if (!portionsOf(cable).some(({ mark }) => mark.reading?.controls.length)) return;
    for (const paragraph of unitsOf(cable)) {
      const { number, mark, body, span } = paragraph;
      if (mark || !number || body.length === 0 || isBeingTyped(cable, span)) continue;
      const place = { start: number.span.end, end: number.span.end };
      report({
        span: number.span,
        message: `${capitalised(nameOf(paragraph))} has no mark, and others have. Mark it (U) or (SBU).`,
        fixes: () =>
          ['U', 'SBU'].map((written) =>
            suggest(`Mark ${nameOf(paragraph)} (${written})`, place, ` (${written})`),
          ),
      });
    }
  },
});

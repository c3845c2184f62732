import type { Cable } from '../../model/cable';
import { defineRule } from '../rule';
import { namedCaptions } from '../shared/captionList';
import { settledClassified } from '../shared/levelVote';
import { capitalised, nameOf, portionsOf } from '../shared/portions';
import { sampleTelegram } from '../shared/sampleTelegram';

const TEXT = (carets = ''): string => `
1. (U) The new city library opened with a seminar on road safety.

2. (C//NF) The librarian asked us to keep the title to ourselves.${carets}
`;

const CAPTION =
  'the message has no NOFORN caption. Write NOFORN on a line of its own below the classification line';
const CONTROL = 'the message is not. Write //NOFORN behind its level';

export const nofornPortionWithoutCaption = defineRule({
  name: 'noforn-portion-without-caption',
  element: 'classification',
  summary: 'A paragraph is marked NOFORN and the message is not',
  why: 'A control of one paragraph holds for the message as a whole. State telegrams say so with the caption NOFORN below the classification line; many old ones do not, so this is said quietly.',
  source: 'CAPCO Register 2016 section D.2; for State cables by practice',
  ids: ['ROL-03', 'ROL-05'],
  level: { draft: 'info', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({ text: TEXT('\n   ^^^^^^^') }),
  good: sampleTelegram({ captions: '\nNOFORN\nSIPDIS\n', text: TEXT() }),
  check(cable, report, { practice }) {
    const overall = practice === 'state' ? settledClassified(cable) : undefined;
    if (!overall || saysNoforn(cable)) return;
    const portion = portionsOf(cable).find(({ mark }) => mark.reading?.controls.includes('NOFORN'));
    if (!portion) return;
    const place = { start: overall.line.span.end, end: overall.line.span.end };
    report({
      span: portion.mark.span,
      message: `${capitalised(nameOf(portion.paragraph))} is NOFORN, but ${cable.layout === 'telegram' ? CAPTION : CONTROL}.`,
      related: [{ span: overall.line.span, message: 'The classification line' }],
      fixes: () => [
        {
          title: 'Insert the caption NOFORN',
          kind: 'suggested',
          edits: [
            { span: place, newText: cable.layout === 'telegram' ? '\n\nNOFORN' : '//NOFORN' },
          ],
        },
      ],
    });
  },
});

/** NOFORN stands on the classification line or among the captions, or a stricter caption does. */
function saysNoforn(cable: Cable): boolean {
  const { classifications, passing } = cable;
  const words = [
    ...namedCaptions(cable),
    ...passing.map(({ text }) => text),
    ...classifications.flatMap(({ controls }) => controls.map(({ value }) => value)),
  ];
  return words.some((word) => /\b(?:NOFORN|NF|NODIS|EXDIS)\b/.test(word));
}

import { defineRule } from '../rule';
import { namedCaptions } from '../shared/captionList';
import { settledOverall } from '../shared/levelVote';
import { capitalised, nameOf, portionsOf } from '../shared/portions';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

const TEXT = (carets = ''): string => `
1. (U) The new city library opened with a seminar on road safety.

2. (SBU) The librarian asked us to keep the title among friends.${carets}
`;

export const sbuPortionWithoutSensitive = defineRule({
  name: 'sbu-portion-without-sensitive',
  element: 'classification',
  summary: 'An unclassified message has (SBU) paragraphs and no SENSITIVE caption',
  why: 'UNCLAS alone says that anybody may read the message. Where a paragraph is Sensitive But Unclassified, the caption SENSITIVE below the classification line says so for the whole.',
  source: 'UNCLAS STATE 018029 (February 2000); 257 of 279 such cables have the caption (92 %)',
  ids: ['CAP-07', 'CAP-10', 'X-20'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ ...UNCLASSIFIED, text: TEXT('\n   ^^^^^') }),
  good: sampleTelegram({ ...UNCLASSIFIED, captions: '\nSENSITIVE\nSIPDIS\n', text: TEXT() }),
  check(cable, report) {
    const overall = settledOverall(cable);
    if (overall?.level !== 'UNCLASSIFIED' || cable.layout === 'record') return;
    const lines = cable.classifications;
    if (lines.some(({ administrative, controls }) => administrative || controls.length > 0)) return;
    if (namedCaptions(cable).some((name) => /\b(?:SENSITIVE|SBU|NOFORN)\b/.test(name))) return;
    const portion = portionsOf(cable).find(({ mark }) => mark.reading?.controls.includes('SBU'));
    if (!portion) return;
    const place = { start: overall.line.span.end, end: overall.line.span.end };
    const telegram = cable.layout === 'telegram';
    report({
      span: portion.mark.span,
      message: `${capitalised(nameOf(portion.paragraph))} is SBU, but the message does not say SENSITIVE. Add ${telegram ? 'the caption SENSITIVE below the classification line' : 'SBU below UNCLASSIFIED'}.`,
      related: [{ span: overall.line.span, message: 'The classification line' }],
      fixes: () => [
        {
          title: telegram ? 'Insert the caption SENSITIVE' : 'Insert SBU below UNCLASSIFIED',
          kind: 'suggested',
          edits: [{ span: place, newText: telegram ? '\n\nSENSITIVE' : '\nSBU' }],
        },
      ],
    });
  },
});

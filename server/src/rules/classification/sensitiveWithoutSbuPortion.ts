import { defineRule } from '../rule';
import { settledOverall } from '../shared/levelVote';
import { portionsOf, unitsOf } from '../shared/portions';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

const TEXT = (mark: string): string => `
1. (U) The new city library opened with a seminar on road safety.

2. (${mark}) The librarian asked us to keep the title among friends.
`;

export const sensitiveWithoutSbuPortion = defineRule({
  name: 'sensitive-without-sbu-portion',
  element: 'classification',
  summary: 'The message says SENSITIVE, and every paragraph is marked (U)',
  why: 'SENSITIVE says that at least one paragraph is Sensitive But Unclassified. Where all are marked (U), either a mark or the caption is wrong.',
  source: 'UNCLAS STATE 018029 (February 2000)',
  ids: ['CAP-07'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({
    ...UNCLASSIFIED,
    captions: '\nSENSITIVE\n^^^^^^^^^\nSIPDIS\n',
    text: TEXT('U'),
  }),
  good: sampleTelegram({ ...UNCLASSIFIED, captions: '\nSENSITIVE\nSIPDIS\n', text: TEXT('SBU') }),
  check(cable, report) {
    if (settledOverall(cable)?.level !== 'UNCLASSIFIED') return;
    const caption = cable.captions.find(({ text }) => text === 'SENSITIVE');
    const portions = portionsOf(cable);
    if (!caption || portions.length === 0) return;
    if (unitsOf(cable).some(({ mark }) => !mark?.reading)) return;
    const subject = cable.subject?.mark?.reading;
    if (portions.some(({ mark }) => mark.reading?.canonical !== true || mark.text !== 'U')) return;
    if (subject && subject.controls.length > 0) return;
    report({
      span: caption.span,
      message:
        'The message says SENSITIVE, but every paragraph is marked (U). Mark what is sensitive (SBU), or take SENSITIVE out.',
    });
  },
});

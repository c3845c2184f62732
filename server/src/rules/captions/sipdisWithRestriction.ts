import { captionConflict } from '../../vocabulary/captions';
import { defineRule } from '../rule';
import { listedCaptions, takeOut } from '../shared/captionList';
import { sampleTelegram } from '../shared/sampleTelegram';

export const sipdisWithRestriction = defineRule({
  name: 'sipdis-with-restriction',
  element: 'captions',
  summary: 'SIPDIS stands beside NODIS, EXDIS or STADIS',
  why: 'SIPDIS releases a message to a database with many readers; the other caption keeps it to a few. No rule was found that forbids the two together, so this is off unless you switch it on.',
  source: 'None found: inferred from the meanings of the captions',
  ids: ['X-27'],
  level: { draft: 'off', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({ captions: '\nEXDIS\nSIPDIS\n^^^^^^\n' }),
  good: sampleTelegram({ captions: '\nEXDIS\n' }),
  check(cable, report) {
    const captions = listedCaptions(cable);
    const sipdis = captions.find(({ plain }) => plain === 'SIPDIS');
    if (!sipdis) return;
    const other = captions.find(
      ({ plain }) => captionConflict(plain, 'SIPDIS')?.confidence === 'unsourced',
    );
    if (!other) return;
    report({
      span: sipdis.span,
      message: `SIPDIS releases what ${other.plain} holds back. Take out one of the two.`,
      related: [{ span: other.span, message: other.plain }],
      fixes: () =>
        [sipdis, other].map(({ plain, span }) =>
          takeOut(cable, `Take out ${plain}`, 'suggested', span),
        ),
    });
  },
});

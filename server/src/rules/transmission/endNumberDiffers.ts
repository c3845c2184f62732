import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';
import { serialVotes } from '../shared/serials';

export const endNumberDiffers = defineRule({
  name: 'end-number-differs',
  element: 'transmission',
  summary: 'The end number is not the station serial number of line 3',
  why: 'The number at the end repeats the one of line 3, so that a station can tell that it received the whole of one message and not the halves of two.',
  source: 'NAVEDTRA 14226; the 16-line format of the United States',
  ids: ['FL15-1', 'X-09'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: sampleTelegram({ endNumber: '#1873\n ^^^^' }),
  good: sampleTelegram(),
  check(cable, report, { profile }) {
    // A relay that repeats a JANAP 128 message gives it a number of its own and leaves the ending.
    if (profile === 'archive' && cable.janap) return;
    for (const { wrong, place, right, outvoted } of serialVotes(cable)) {
      if (wrong !== 'end') continue;
      const mend = outvoted ? replace : suggest;
      report({
        span: place.span,
        message: `End number ${place.value} differs from ${right.value} in the heading. Write ${right.value}.`,
        related: [{ span: right.span, message: `The number of the heading: ${right.value}` }],
        fixes: () => [mend(`Write ${right.value}`, place.span, right.value)],
      });
    }
  },
});

import type { Cable } from '../../model/cable';
import { dayOfYear, pad } from '../../model/calendar';
import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { isUnfinished, textAt } from '../shared/heading';
import { mispartedOrigin } from '../shared/parting';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const filingTimeMalformed = defineRule({
  name: 'filing-time-malformed',
  element: 'transmission',
  summary: 'The filing time is not seven figures',
  why: 'The filing time is the day of the year and the time in UTC without a zone letter, or the day of the month, a slash and the time with Z. It tells when the station took the message.',
  source: 'ACP 127(G) para 115',
  ids: ['FL3-2'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ origin: 'DE RUEHHE #1837 354114\n                ^^^^^^' }),
    sampleTelegram({ origin: 'DE RUEHHE #1837 35411X5\n                ^^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram({ origin: 'DE RUEHHE #1837 20/1145Z' })],
  check(cable, report) {
    const { origin } = cable;
    if (!origin?.indicator || !origin.serial || isUnfinished(cable, origin.span)) return;
    if (mispartedOrigin(cable)) return;
    const place = origin.filing ? malformed(cable) : origin.unknown[0];
    if (!place) return;
    const value = textAt(cable, place);
    const meant = expected(cable);
    report({
      span: place,
      message: `${shown(value)} is no filing time. Write the day of the year and the time in seven figures${meant ? `: ${meant}` : ''}.`,
      fixes: () => (meant ? [suggest(`Write ${meant}, as in the DTG`, place, meant)] : []),
    });
  },
});

function malformed({ origin }: Cable): Span | undefined {
  return origin?.filing?.form === 'malformed' ? origin.filing.span : undefined;
}

/** Day and time of the DTG: nine in ten State cables are filed at that very minute. */
function expected({ dtgLine }: Cable): string | undefined {
  const { date, hour = 24, minute = 60 } = dtgLine?.dtg ?? {};
  if (!date || hour > 23 || minute > 59) return undefined;
  return pad(dayOfYear(date), 3) + pad(hour, 2) + pad(minute, 2);
}

import type { Dtg } from '../../model/cable';
import { daysInMonth, MONTHS, pad } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { readableGroups } from '../shared/dtgShape';
import { filingDate } from '../shared/filing';
import { sampleTelegram } from '../shared/sampleTelegram';

/** A leap year, for groups whose year cannot be read. */
const LEAP = 2000;

export const dtgDayImpossible = defineRule({
  name: 'dtg-day-impossible',
  element: 'dtg',
  summary: 'The day of the date-time group is not in its month',
  why: 'A day that the calendar does not have leaves the message without a date, and with it the filing day and the declassification date hang in the air.',
  source: 'ACP 127(G) para 113 and the calendar',
  ids: ['DTG-3', 'DTG-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ dtg: 'P 321145Z DEC 06\n  ^^' }),
    sampleTelegram({
      origin: 'DE RUEHHE #1837 0601145',
      dtg: 'P 291145Z FEB 06\n  ^^',
      eo: 'E.O. 12958: DECL: 02/20/2016',
    }),
    sampleTelegram({
      origin: 'DE RUEHHE #1837 20/1145Z',
      dtg: 'P 321145Z DEC 06\n  ^^',
    }),
  ],
  good: sampleTelegram({
    origin: 'DE RUEHHE #1837 0601145',
    dtg: 'P 291145Z FEB 04',
    eo: 'E.O. 12958: DECL: 02/28/2014',
  }),
  check(cable, report) {
    for (const dtg of readableGroups(cable)) {
      const { day, digits, fullYear = LEAP, monthNumber } = dtg;
      const last = monthNumber ? daysInMonth(fullYear, monthNumber) : 31;
      if (day === undefined || (day >= 1 && day <= last)) continue;
      const span = { start: digits.span.start, end: digits.span.start + 2 };
      const filed = sameMonth(dtg, filingDate(cable));
      report({
        span,
        message: `${monthNumber ? MONTHS[monthNumber - 1] : 'A month'} has the days 01 to ${last}, but the DTG says ${pad(day, 2)}. ${filed ? `The message was filed on day ${filed}.` : 'Write the day of release.'}`,
        fixes: () => (filed ? [suggest(`Write ${filed}, the day of filing`, span, filed)] : []),
      });
    }
  },
});

/** The day of filing in two figures, when it is in the month of the group. */
function sameMonth(dtg: Dtg, filed: ReturnType<typeof filingDate>): string | undefined {
  return filed?.month === dtg.monthNumber && filed ? pad(filed.day, 2) : undefined;
}

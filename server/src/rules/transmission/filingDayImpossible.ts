import type { Cable, FilingTime } from '../../model/cable';
import { daysInMonth, isLeapYear, MONTHS, pad } from '../../model/calendar';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { filingDayFor, filingTime } from '../shared/filing';
import { sampleTelegram } from '../shared/sampleTelegram';

export const filingDayImpossible = defineRule({
  name: 'filing-day-impossible',
  element: 'transmission',
  summary: 'The year has no such filing day',
  why: 'Days of the year run from 001 to 365, and to 366 in a leap year. The year is the one of the date-time group.',
  source: 'ACP 127(G) para 115 and the calendar',
  ids: ['FL3-2', 'FL3-3'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ origin: 'DE RUEHHE #1837 3841145\n                ^^^' }),
    sampleTelegram({
      origin: 'DE RUEHHE #1837 3661145\n                ^^^',
      dtg: 'P 311145Z DEC 06',
    }),
  ],
  good: sampleTelegram({
    origin: 'DE RUEHHE #1837 3661145',
    dtg: 'P 311145Z DEC 04',
    eo: 'E.O. 12958: DECL: 12/20/2014',
  }),
  check(cable, report) {
    const filing = filingTime(cable);
    if (!filing) return;
    const message = impossibility(cable, filing);
    if (!message) return;
    const date = cable.dtgLine?.dtg?.date;
    const right = date && filingDayFor(filing, date);
    report({
      span: filing.daySpan,
      message: `${message} Write ${right ?? 'the day of filing'}.`,
      fixes: () =>
        right ? [replace(`Write ${right}, the day of the DTG`, filing.daySpan, right)] : [],
    });
  },
});

function impossibility({ dtgLine }: Cable, { form, day }: FilingTime): string | undefined {
  const { fullYear, monthNumber } = dtgLine?.dtg ?? {};
  if (form === 'day-of-year') {
    if (day < 1 || day > 366)
      return `Day ${pad(day, 3)} in the filing time: days of the year run from 001 to 366.`;
    if (day < 366 || fullYear === undefined || isLeapYear(fullYear)) return undefined;
    return `Day 366 in the filing time, but ${fullYear} has 365 days.`;
  }
  if (form !== 'day-of-month') return undefined;
  if (day < 1 || day > 31) return `Day ${pad(day, 2)} in the filing time is in no month.`;
  if (!monthNumber || fullYear === undefined || day <= daysInMonth(fullYear, monthNumber))
    return undefined;
  return `Day ${pad(day, 2)} in the filing time is not in ${MONTHS[monthNumber - 1]} ${fullYear}.`;
}

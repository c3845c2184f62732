import type { Cable } from '../../model/cable';
import { dateOfDayOfYear, MONTHS } from '../../model/calendar';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { monthsMeant, readableGroups } from '../shared/dtgShape';
import { filingTime } from '../shared/filing';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';

export const dtgMonthMisspelt = defineRule({
  name: 'dtg-month-misspelt',
  element: 'dtg',
  summary: 'The month of the date-time group is not one of the twelve abbreviations',
  why: 'The month is given by the first three letters of its English name. Message systems that meet anything else cannot tell the date.',
  source: 'ACP 127(G) para 113',
  ids: ['DTG-4', 'DTG-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ dtg: 'P 201145Z DECEMBER 06\n          ^^^^^^^^' }),
    sampleTelegram({ dtg: 'P 201145Z DEX 06\n          ^^^' }),
    sampleTelegram({
      origin: 'DE RUEHHE #1837 1711145',
      dtg: 'P 201145Z JUM 06\n          ^^^',
      eo: 'E.O. 12958: DECL: 06/20/2016',
    }),
  ],
  good: sampleTelegram({
    origin: 'DE RUEHHE #1837 2631145',
    dtg: 'P 201145Z SEP 06',
    eo: 'E.O. 12958: DECL: 09/20/2016',
  }),
  check(cable, report) {
    for (const { month, monthNumber } of readableGroups(cable)) {
      if (!month || monthNumber !== undefined) continue;
      const meant = monthsMeant(month.value);
      const filed = meant.length > 1 ? filedMonth(cable) : undefined;
      const [only] = filed && meant.includes(filed) ? [filed] : meant.length === 1 ? meant : [];
      report({
        span: month.span,
        message: `${shown(month.value)} is no month. ${only ? `Write ${only}.` : `Write ${meant.length > 0 ? meant.join(' or ') : 'one of JAN to DEC'}.`}`,
        fixes: () =>
          only
            ? [replace(`Write ${only}`, month.span, only)]
            : meant.map((one) => suggest(`Write ${one}`, month.span, one)),
      });
    }
  },
});

/** A common year: a leap year moves the day by one at most. */
const COMMON = 2001;

/** The month in which the day of filing lies. */
function filedMonth(cable: Cable): string | undefined {
  const filing = filingTime(cable);
  const date = filing?.form === 'day-of-year' ? dateOfDayOfYear(COMMON, filing.day) : undefined;
  return date && MONTHS[date.month - 1];
}

import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { dtgLines, readableGroups } from '../shared/dtgShape';
import { isUnfinished } from '../shared/heading';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const dtgYearMissing = defineRule({
  name: 'dtg-year-missing',
  element: 'dtg',
  summary: 'The date-time group has no year',
  why: 'Without the year nobody can tell which order governs the message, when it is declassified, or whether the filing day fits.',
  source: 'ACP 127(G) para 113; every DTG of 2,421 counted DTG lines has its year',
  ids: ['DTG-1', 'DTG-5'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ ...UNCLASSIFIED, dtg: 'P 201145Z DEC\n  ^^^^^^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report, { today }) {
    const main = dtgLines(cable)[0];
    if (main && isUnfinished(cable, main.span)) return;
    for (const { span, text, month, year } of readableGroups(cable)) {
      if (!month || year) continue;
      const now = today && String(today.year).slice(-2);
      report({
        span,
        message: `${text} has no year. Write the year behind the month.`,
        fixes: () => (now ? [suggest(`Write ${text} ${now}`, span, `${text} ${now}`)] : []),
      });
    }
  },
});

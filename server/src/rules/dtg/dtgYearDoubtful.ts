import { formatDate } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

export const dtgYearDoubtful = defineRule({
  name: 'dtg-year-doubtful',
  element: 'dtg',
  summary: 'The date-time group is older than the executive order that the message cites',
  why: 'A message that cites the order of today was not written years before that order. Where nothing shows that the text is an old copy, a wrong figure in the year of the date-time group explains it best.',
  source: 'Follows from the dates of the executive orders and ACP 127(G) para 113',
  ids: ['DTG-6', 'X-13'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ ...UNCLASSIFIED, dtg: 'P 201145Z DEC 86\n              ^^' }),
  good: sampleTelegram(UNCLASSIFIED),
  check(cable, report, { today }) {
    const dtg = cable.dtgLine?.dtg;
    const order = cable.authority.eo?.order;
    // The day was read and is not taken for true, and it is not ahead of today.
    if (!dtg?.date || !dtg.year || cable.date || !order || !today) return;
    if (dtg.date.year >= today.year) return;
    const { value, span } = dtg.year;
    const year = String(today.year).slice(-value.length);
    report({
      span,
      message: `The DTG says ${formatDate(dtg.date)}, but E.O. ${order.value} is younger than that. Write the year of release.`,
      related: [{ span: order.span, message: `The order: E.O. ${order.value}` }],
      fixes: () => [suggest(`Write ${year}, this year`, span, year)],
    });
  },
});

import { epochDay, formatDate } from '../../model/calendar';
import { defineRule } from '../rule';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgFuture = defineRule({
  name: 'dtg-future',
  element: 'dtg',
  summary: 'The date-time group lies in the future',
  why: 'The group says when the originator released the message or handed it in, so it cannot lie ahead of today. Most often a wrong month or year was typed.',
  source: 'Follows from ACP 127(G) para 113 (the group is the time of release)',
  ids: ['DTG-8'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'none',
  bad: {
    text: sampleTelegram({ dtg: 'P 201145Z DEC 06\n  ^^^^^^^^^^^^^^' }),
    today: '2006-12-18',
  },
  good: { text: sampleTelegram(), today: '2006-12-20' },
  check(cable, report, { today }) {
    const dtg = cable.dtgLine?.dtg;
    if (!today || !dtg?.date || epochDay(dtg.date) <= epochDay(today)) return;
    report({
      span: dtg.span,
      message: `The DTG says ${formatDate(dtg.date)}, but today is ${formatDate(today)}. Write the day of release.`,
    });
  },
});

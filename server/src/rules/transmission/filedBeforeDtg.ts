import { pad } from '../../model/calendar';
import { defineRule } from '../rule';
import { clockOf, filedDaysAfter, filingTime } from '../shared/filing';
import { sampleTelegram } from '../shared/sampleTelegram';

export const filedBeforeDtg = defineRule({
  name: 'filed-before-dtg',
  element: 'transmission',
  summary: 'The message was filed before its date-time group',
  why: 'The group is the time of release and the filing time comes after it, or is the same. State stations file nine in ten messages at the very minute of the group.',
  source: 'ACP 127(G) paras 113, 115; folklore for how strictly it is kept',
  ids: ['X-05', 'DTG-7'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: sampleTelegram({ origin: 'DE RUEHHE #1837 3541144\n                   ^^^^' }),
  good: sampleTelegram({ origin: 'DE RUEHHE #1837 3541220' }),
  check(cable, report) {
    const filing = filingTime(cable);
    const dtg = cable.dtgLine?.dtg;
    if (!filing || filing.form === 'malformed' || !dtg?.date || cable.furtherDtgLines.length > 0)
      return;
    const { hour = 24, minute = 60, date, span: group } = dtg;
    if (hour > 23 || minute > 59 || filing.hour > 23 || filing.minute > 59) return;
    if (dtg.zone?.value !== 'Z' || filedDaysAfter(filing, date) !== 0) return;
    if (clockOf(filing) >= clockOf({ hour, minute })) return;
    const start = filing.daySpan.end + (filing.form === 'day-of-month' ? 1 : 0);
    report({
      span: { start, end: start + 4 },
      message: `Filed at ${pad(filing.hour, 2)}${pad(filing.minute, 2)}, before the DTG's ${pad(hour, 2)}${pad(minute, 2)}. Write the time of filing, which is the same or later.`,
      related: [{ span: group, message: `The DTG: ${pad(hour, 2)}${pad(minute, 2)}` }],
    });
  },
});

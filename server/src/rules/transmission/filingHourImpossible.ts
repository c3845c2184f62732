import { pad } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { filingTime } from '../shared/filing';
import { sampleTelegram } from '../shared/sampleTelegram';

export const filingHourImpossible = defineRule({
  name: 'filing-hour-impossible',
  element: 'transmission',
  summary: 'The hour or the minute of the filing time does not exist',
  why: 'The filing time names the transmission together with station and number. An hour above 23 or a minute above 59 is a slip of the hand.',
  source: 'ACP 127(G) para 115',
  ids: ['FL3-2'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ origin: 'DE RUEHHE #1837 3542545\n                   ^^' }),
    sampleTelegram({ origin: 'DE RUEHHE #1837 3541175\n                     ^^' }),
  ],
  good: sampleTelegram({ origin: 'DE RUEHHE #1837 3542359' }),
  check(cable, report) {
    const filing = filingTime(cable);
    if (!filing || filing.form === 'malformed') return;
    const { hour, minute } = filing;
    if (hour <= 23 && minute <= 59) return;
    const at = filing.daySpan.end + (filing.form === 'day-of-month' ? 1 : 0);
    const badHour = hour > 23;
    const start = badHour ? at : at + 2;
    const span = { start, end: badHour && minute > 59 ? start + 4 : start + 2 };
    const dtg = cable.dtgLine?.dtg;
    const time =
      dtg?.hour !== undefined && dtg.minute !== undefined && dtg.hour <= 23 && dtg.minute <= 59
        ? pad(dtg.hour, 2) + pad(dtg.minute, 2)
        : undefined;
    report({
      span,
      message: badHour
        ? `Hour ${pad(hour, 2)} in the filing time: hours run from 00 to 23. Write the hour in UTC.`
        : `Minute ${pad(minute, 2)} in the filing time: minutes run from 00 to 59. Write the minute.`,
      fixes: () =>
        time ? [suggest(`Write ${time}, as in the DTG`, { start: at, end: at + 4 }, time)] : [],
    });
  },
});

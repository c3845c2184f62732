import { pad } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { readableGroups } from '../shared/dtgShape';
import { filingClock } from '../shared/filing';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgTimeImpossible = defineRule({
  name: 'dtg-time-impossible',
  element: 'dtg',
  summary: 'The hour or the minute of the date-time group does not exist',
  why: 'Hours run from 00 to 23 and minutes from 00 to 59. Midnight belongs to the day that begins with it; 2400 is no hour anywhere.',
  source: 'ACP 127(G) para 113',
  ids: ['DTG-1', 'DTG-10'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ dtg: 'P 202545Z DEC 06\n    ^^' }),
    sampleTelegram({ dtg: 'P 201175Z DEC 06\n      ^^' }),
    sampleTelegram({ dtg: 'P 202400Z DEC 06\n    ^^^^' }),
  ],
  good: sampleTelegram({ origin: 'DE RUEHHE #1837 3542359', dtg: 'P 202359Z DEC 06' }),
  check(cable, report) {
    for (const { digits, hour = 0, minute = 0 } of readableGroups(cable)) {
      const badHour = hour > 23;
      const badMinute = minute > 59;
      if (!badHour && !badMinute) continue;
      const whole = (badHour && badMinute) || (hour === 24 && minute === 0);
      const start = digits.span.start + (badHour ? 2 : 4);
      const span = { start, end: start + (whole ? 4 : 2) };
      const time = { start: digits.span.start + 2, end: digits.span.start + 6 };
      const filed = filingClock(cable);
      report({
        span,
        message: said(hour, minute),
        fixes: () => {
          const found: Fix[] = [];
          if (hour === 24 && minute === 0) found.push(suggest('Write 2359', time, '2359'));
          if (filed) found.push(suggest(`Write ${filed}, the time of filing`, time, filed));
          return found;
        },
      });
    }
  },
});

function said(hour: number, minute: number): string {
  if (hour === 24 && minute === 0) {
    return '2400 is no hour. Write 2359 of this day or 0001 of the next.';
  }
  if (hour > 23 && minute > 59) {
    return `${pad(hour, 2)}${pad(minute, 2)} is no time of day. Write an hour from 00 to 23 and a minute from 00 to 59.`;
  }
  return hour > 23
    ? `Hour ${pad(hour, 2)} in the DTG: hours run from 00 to 23. Write the hour of release in UTC.`
    : `Minute ${pad(minute, 2)} in the DTG: minutes run from 00 to 59. Write the minute of release.`;
}

import type { Cable, Dtg, FilingTime } from '../../model/cable';
import {
  addYears,
  type CalendarDate,
  compareDates,
  dateOfEpochDay,
  epochDay,
  formatDate,
  isLeapYear,
  MONTHS,
  pad,
} from '../../model/calendar';
import { replace, suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { dtgLines } from '../shared/dtgShape';
import { clockOf, filedDaysAfter, filingDayFor, filingTime } from '../shared/filing';
import { textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const filingDayDiffers = defineRule({
  name: 'filing-day-differs',
  element: 'transmission',
  summary: 'The filing day is not the day of the date-time group',
  why: 'A message is filed on the day on which it is released, or a little after midnight. Another day means that one of the two was typed wrongly, and replies will ask for a message that does not exist.',
  source:
    'ACP 127(G) paras 113, 115; agrees with the DTG in 99.9 % of 883 State cables and in 93 % of the Navy ones, where repeats are filed a day off',
  ids: ['X-04', 'DTG-9', 'DTG-7'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ origin: 'DE RUEHHE #1837 3531145\n                ^^^' }),
    sampleTelegram({ dtg: 'P 211145Z DEC 06\n  ^^' }),
    sampleTelegram({ origin: 'DE RUEHHE #1837 19/1145Z\n                ^^' }),
  ],
  good: [
    sampleTelegram({ origin: 'DE RUEHHE #1837 3550010', dtg: 'P 202350Z DEC 06' }),
    sampleTelegram({
      origin: 'DE RUEHHE #1837 0010010',
      dtg: 'P 312350Z DEC 05',
      eo: 'E.O. 12958: DECL: 12/31/2015',
    }),
  ],
  check(cable, report) {
    const filing = filingTime(cable);
    const dtg = cable.dtgLine?.dtg;
    if (!filing || filing.form === 'malformed' || !dtg?.date || !isDayOf(filing, dtg)) return;
    // An impossible time beside the day is the same slip, told by its own rule.
    if (filing.hour > 23 || filing.minute > 59) return;
    if ((dtg.hour ?? 0) > 23 || (dtg.minute ?? 0) > 59) return;
    // With a year that cannot be true the day of the year says nothing.
    if (!cable.date) return;
    const days = dtgLines(cable).map(({ dtg: group }) => group && daysOff(cable, filing, group));
    const [off] = days;
    // A readdressed message has a heading more, and the filing day belongs to one of the two.
    if (off === undefined || days.some((each) => each === 0)) return;
    const filed = dateOfEpochDay(epochDay(dtg.date) + off);
    if (declaredFrom(cable, filed) && !declaredFrom(cable, dtg.date)) reportDtg(dtg, filed);
    else reportFiling(filing, dtg, filed);

    function reportFiling(time: FilingTime, group: Dtg, day: CalendarDate): void {
      const date = group.date as CalendarDate;
      const right = filingDayFor(time, date);
      const shown = textAt(cable, time.daySpan);
      report({
        span: time.daySpan,
        message: `Day ${shown} in the filing time is ${formatDate(day)}, but the DTG says ${formatDate(date)}. Write ${right}.`,
        related: [{ span: group.span, message: `The DTG: ${formatDate(date)}` }],
        fixes: () => [
          // Filed at an earlier hour than the DTG's, the message may be of the night that follows.
          (isEarlier(time, group) ? suggest : replace)(
            `Write ${right}, the day of the DTG`,
            time.daySpan,
            right,
          ),
          ...changeDtg(group, day),
        ],
      });
    }

    function reportDtg(group: Dtg, day: CalendarDate): void {
      const span = { start: group.digits.span.start, end: group.digits.span.start + 2 };
      report({
        span,
        message: `The DTG says ${formatDate(group.date as CalendarDate)}, but the message was filed on ${formatDate(day)}, from which its declassification is counted. Write ${pad(day.day, 2)}.`,
        related: filing ? [{ span: filing.daySpan, message: `Filed on ${formatDate(day)}` }] : [],
        fixes: () => changeDtg(group, day),
      });
    }
  },
});

/** The hour of filing is before the hour of the DTG. */
function isEarlier(filing: FilingTime, { hour = 0, minute = 0 }: Dtg): boolean {
  return clockOf(filing) < clockOf({ hour, minute });
}

/** The figures of the day are in the calendar of the DTG's year; else filing-day-impossible speaks. */
function isDayOf({ form, day }: FilingTime, { fullYear = 0 }: Dtg): boolean {
  if (form === 'day-of-month') return day >= 1 && day <= 31;
  return day >= 1 && (day < 366 || (day === 366 && isLeapYear(fullYear)));
}

/** Days from the DTG to the filing; 0 also where the next day, or a repeat, is as it should be. */
function daysOff(
  cable: Cable,
  filing: FilingTime,
  { date, hour = 0, minute = 0 }: Dtg,
): number | undefined {
  const off = date && filedDaysAfter(filing, date);
  if (off === undefined) return undefined;
  // Filed after midnight, within a day of the release.
  if (off === 1 && clockOf(filing) < clockOf({ hour, minute })) return 0;
  // A Navy message that is sent again gets a new filing time, mostly a day away.
  return cable.janap && Math.abs(off) === 1 ? 0 : off;
}

/** The declassification date is a whole number of years after this day. */
function declaredFrom({ authority }: Cable, day: CalendarDate): boolean {
  const declassification = authority.eo?.declassification;
  if (declassification?.kind !== 'date' || !declassification.date) return false;
  const years = declassification.date.year - day.year;
  return years > 0 && compareDates(addYears(day, years), declassification.date) === 0;
}

/** Day and month of the DTG, and its year where the new year came between, changed to the day of filing. */
function changeDtg({ digits, month, year, date }: Dtg, day: CalendarDate): Fix[] {
  const name = MONTHS[day.month - 1];
  if (!month || !name) return [];
  const figures = pad(day.day, 2);
  if (month.value.toUpperCase() === name) {
    const span = { start: digits.span.start, end: digits.span.start + 2 };
    return [suggest(`Write ${figures} in the DTG, the day of filing`, span, figures)];
  }
  return [
    {
      title: `Write ${figures} ${name} in the DTG, the day of filing`,
      kind: 'suggested',
      edits: [
        { span: { start: digits.span.start, end: digits.span.start + 2 }, newText: figures },
        { span: month.span, newText: name },
        ...(year && date?.year !== day.year
          ? [{ span: year.span, newText: String(day.year).slice(-year.value.length) }]
          : []),
      ],
    },
  ];
}

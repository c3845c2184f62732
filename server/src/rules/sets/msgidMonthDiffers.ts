import { editDistance } from '../../text/spelling';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { setNamed } from '../shared/recordSets';
import { sampleSets } from '../shared/sampleSets';

const MONTHS = [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
];
/** `JAN`, `JANUARY`, `DEC19`: a word, perhaps with a year behind it. */
const WORD = /^([A-Z]{3,9})[\s\d]{0,6}$/i;

export const msgidMonthDiffers = defineRule({
  name: 'msgid-month-differs',
  element: 'sets',
  summary: 'The month of MSGID is not the month of the date-time group, or no month',
  why: 'MSGID ends with the month of the message. Another one is usually left over from the message that was copied.',
  source: 'Inference from NAVADMIN messages: of 75 with a month, 73 agree with the date-time group',
  ids: ['GEN-6'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleSets({
      msgid: 'MSGID/GENADMIN/CNO WASHINGTON DC/N1/DEC//\n                                    ^^^',
    }),
    sampleSets({
      msgid: 'MSGID/GENADMIN/CNO WASHINGTON DC/N1/JANU//\n                                    ^^^^',
    }),
  ],
  good: sampleSets(),
  check(cable, report) {
    const dtg = cable.dtgLine?.dtg;
    const field = setNamed(cable, 'MSGID')?.fields.at(-1);
    const name = WORD.exec(field?.value ?? '')?.[1] ?? '';
    const month = monthOf(name);
    if (!dtg?.date || !dtg.month || !field) return;
    const due = (MONTHS[dtg.date.month - 1] ?? '').slice(0, SHORT);
    const span = { start: field.span.start, end: field.span.start + name.length };
    if (isNearMonth(name)) {
      report({
        span,
        message: `${name} is no month. Write ${due}, as the date-time group has it.`,
        related: [{ span: dtg.month.span, message: 'The month of the date-time group' }],
        fixes: () => [suggest(`Write ${due}`, field.span, due)],
      });
      return;
    }
    if (!month || month === dtg.date.month) return;
    report({
      span,
      message: `MSGID says ${name}, the date-time group ${dtg.month.value}. Write ${due} if the group is right.`,
      related: [{ span: dtg.month.span, message: 'The month of the date-time group' }],
      fixes: () => [suggest(`Write ${due}`, field.span, due)],
    });
  },
});

/** Months are shortened to three letters. */
const SHORT = 3;

/** 1 for JAN or JANUARY; 0 for a word that is no month. */
function monthOf(word: string): number {
  const name = word.toUpperCase();
  return MONTHS.findIndex((month) => name === month || name === month.slice(0, SHORT)) + 1;
}

/** `FEBR`, `JANURY`: cut off in the middle of its name, or a letter wrong in a long one. */
function isNearMonth(word: string): boolean {
  const name = word.toUpperCase();
  if (name.length <= SHORT || monthOf(name) > 0) return false;
  return MONTHS.some(
    (month) => month.startsWith(name) || (name.length > 5 && editDistance(name, month, 1) <= 1),
  );
}

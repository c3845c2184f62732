import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { sampleLabelled } from '../shared/sampleTelegram';

export const plainDateImpossible = defineRule({
  name: 'plain-date-impossible',
  element: 'dtg',
  summary: 'The date in front of the date-time group is no day of the calendar',
  why: 'The reader goes by this date. A day or a month that does not exist is a slip of the hand.',
  source: 'The calendar; domain/cable-format.md section 11 for the field',
  ids: ['DTG-3'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'none',
  bad: sampleLabelled('Dec 32, 2006 / 201145Z DEC 06\n          ^^^^^^^^^^^^'),
  good: sampleLabelled('Dec 20, 2006 / 201145Z DEC 06'),
  check(cable, report) {
    const plain = cable.dtgLine?.plainDate;
    if (!plain || plain.value) return;
    const { start, end } = plain.span;
    report({
      span: plain.span,
      message: `${textAt(cable, { start, end })} is no day of the calendar. Write the day of the DTG.`,
    });
  },
});

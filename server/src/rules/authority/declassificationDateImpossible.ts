import { daysInMonth } from '../../model/calendar';
import type { Span } from '../../text/span';
import { suggest } from '../fixes';
import { defineRule, type Fix } from '../rule';
import { type DateParts, datePartsOf, isDay, rewriteDate } from '../shared/dateText';
import { isUnfinished, textAt } from '../shared/heading';
import { instructionsOf } from '../shared/instructions';
import { labelled2026, telegram1979 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationDateImpossible = defineRule({
  name: 'declassification-date-impossible',
  element: 'authority',
  summary: 'The declassification date is no day of the calendar',
  why: 'A message is declassified on a real day. A thirteenth month mostly means that day and month changed places.',
  source: '32 CFR 2001.12, 2001.21(a)(4)',
  ids: ['DEC-02', 'EO-2'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: 02/30/2016\n                  ^^^^^^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 20/12/2016\n                  ^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 20361320\n               ^^^^^^^^' }),
    telegram1979({ eo: 'E.O. 12065: GDS 13/12/85 (EXAMPLE, JANE)\n                ^^^^^^^^' }),
  ],
  good: sampleTelegram({ eo: 'E.O. 12958: DECL: 02/29/2016' }),
  check(cable, report) {
    for (const { value } of instructionsOf(cable)) {
      if (value.kind !== 'date' && value.kind !== 'exemption' && value.kind !== 'code') continue;
      const span = value.kind === 'date' ? value.span : value.dateSpan;
      if (value.date || !span || isUnfinished(cable, value.span)) continue;
      const text = textAt(cable, span);
      const parts = datePartsOf(text);
      // A stray figure elsewhere in the value leaves it without a date too.
      if (!parts || isDay(parts.month, parts.day, parts.year)) continue;
      report({
        span,
        message: `There is no day ${text}: ${defect(parts)}.`,
        fixes: () => ways(parts, span),
      });
    }
  },
});

function defect({ month, day, year }: DateParts): string {
  if (isDay(day, month, year)) return `there is no month ${month}. Write the month before the day`;
  if (month < 1 || month > 12) return `there is no month ${month}`;
  return day < 1 ? 'days begin with 1' : `that month has ${daysInMonth(year, month)} days`;
}

function ways(parts: DateParts, span: Span): Fix[] {
  const { month, day, year } = parts;
  if (isDay(day, month, year)) {
    const text = rewriteDate(parts, day, month);
    return [suggest(`Write the month first: ${text}`, span, text)];
  }
  if (month < 1 || month > 12 || day < 1) return [];
  const text = rewriteDate(parts, month, daysInMonth(year, month));
  return [suggest(`Write the last day of the month: ${text}`, span, text)];
}

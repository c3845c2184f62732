import { type CalendarDate, compareDates, formatDate } from '../../model/calendar';
import { instructionStanding } from '../../model/era';
import { defineRule } from '../rule';
import { datedInstructions, offerDates } from '../shared/instructions';
import { labelled2026, telegram1979 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationBeforeMessage = defineRule({
  name: 'declassification-before-message',
  element: 'authority',
  summary: 'The declassification date is not after the date of the message',
  why: 'What is declassified on the day it is written, or before, is not classified. Mostly the year of the message itself was typed.',
  source: '32 CFR 2001.12; 2 of 4,593 classified telegrams',
  ids: ['DEC-02', 'EO-3', 'X-14'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: 12/20/2006\n                  ^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 20161220\n               ^^^^^^^^' }),
    telegram1979({ eo: 'E.O. 12065: GDS 12/20/78 (EXAMPLE, JANE)\n                ^^^^^^^^' }),
  ],
  good: [sampleTelegram(), labelled2026()],
  check(cable, report) {
    const { date: written } = cable;
    if (!written) return;
    for (const instruction of datedInstructions(cable, ['date', 'exemption', 'code'])) {
      const { date, span, value } = instruction;
      const order = compareDates(date, written);
      if (order > 0 || (value.kind === 'code' && !isSchedule(value.code, written))) continue;
      const when =
        order < 0
          ? `before the message, which is of ${formatDate(written)}`
          : 'the day of the message itself';
      report({
        span,
        message: `${formatDate(date)} is ${when}. Write a date after it.`,
        ...(cable.dtgLine?.dtg
          ? { related: [{ span: cable.dtgLine.dtg.span, message: 'The date of the message' }] }
          : {}),
        fixes: () => offerDates(cable, instruction, span),
      });
    }
  },
});

/**
 * The date behind the code is one to come; behind `Source marked OADR` stands the date of the source.
 * Where the code itself is out of date, that is told.
 */
function isSchedule(code: string, written: CalendarDate): boolean {
  const standing = instructionStanding(code, written);
  return /^(?:[NX]?GDS|ADS|RDS)/.test(code) && standing !== 'retired' && standing !== 'too-early';
}

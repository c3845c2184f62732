import { compareDates, formatDate, parseIsoDate } from '../../model/calendar';
import { defineRule } from '../rule';
import { isYearInDoubt } from '../shared/dateDoubt';
import { datedInstructions, isBeyond, isDerivative, offerDates } from '../shared/instructions';
import { sampleTelegram } from '../shared/sampleTelegram';

/** The change of 2003 that allowed up to twenty-five years was signed on this day. */
const SINCE = parseIsoDate('2003-03-25');

export const declassificationOverTenYears = defineRule({
  name: 'declassification-over-ten-years',
  element: 'authority',
  summary: 'The message stays classified more than ten years',
  why: 'Ten years are what a classifier sets who has no reason for more. Up to twenty-five are allowed since 2003, but have to be meant: it is worth a second look.',
  source: '32 CFR 2001.12(a)(1): a date within ten years, else ten years, else up to twenty-five',
  ids: ['DEC-04', 'DEC-06', 'EO-3', 'X-14'],
  level: { draft: 'info', archive: 'hint' },
  fix: 'suggested',
  bad: sampleTelegram({ eo: 'E.O. 12958: DECL: 12/20/2026\n                  ^^^^^^^^^^' }),
  good: sampleTelegram({ eo: 'E.O. 12958: DECL: 01/15/2017' }),
  check(cable, report) {
    const { date: written } = cable;
    if (!written || !SINCE || compareDates(written, SINCE) < 0 || isDerivative(cable)) return;
    if (isYearInDoubt(cable)) return;
    for (const instruction of datedInstructions(cable, ['date'])) {
      const { date, span } = instruction;
      if (!isBeyond(date, written, 10) || isBeyond(date, written, 25)) continue;
      report({
        span,
        message: `${formatDate(date)} is ${date.year - written.year} years after the message. More than ten have to be meant: are they?`,
        fixes: () => offerDates(cable, instruction, span).slice(0, 1),
      });
    }
  },
});

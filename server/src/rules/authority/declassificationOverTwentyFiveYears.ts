import { addYears, compareDates, formatDate, parseIsoDate } from '../../model/calendar';
import { yearsToChoose } from '../../model/era';
import { defineRule } from '../rule';
import { datedInstructions, isBeyond, offerDates } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

/** Older orders had other limits, or none. */
const SINCE = parseIsoDate('1995-10-14');

export const declassificationOverTwentyFiveYears = defineRule({
  name: 'declassification-over-twenty-five-years',
  element: 'authority',
  summary: 'The message stays classified more than twenty-five years without an exemption',
  why: 'Twenty-five years are the limit for information of every kind, that of foreign governments too. Only the exemptions of the panel, such as 25X1 with a date or 50X1-HUM, go beyond.',
  source:
    '32 CFR 2001.12(a), 2001.21(a)(4)(ii), 2001.26; a month is let pass, as 37 of 4,593 telegrams go beyond it',
  ids: ['DEC-04', 'DEC-23', 'EO-3', 'X-14'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: 12/20/2036\n                  ^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 20561220\n               ^^^^^^^^' }),
  ],
  good: [
    labelled2026({ until: 'Declassify On: 50X1-HUM' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 25X6, 12/20/2036' }),
  ],
  check(cable, report) {
    const { date: written } = cable;
    if (!written || !SINCE || compareDates(written, SINCE) < 0) return;
    for (const instruction of datedInstructions(cable, ['date'])) {
      const { date, span } = instruction;
      if (!isBeyond(date, written, 25)) continue;
      const [last] = yearsToChoose(written).slice(-1);
      report({
        span,
        message: `${formatDate(date)} is more than twenty-five years after the message. Without an exemption the last day is ${formatDate(addYears(written, last ?? 25))}.`,
        fixes: () => offerDates(cable, instruction, span),
      });
    }
  },
});

import { formatDate } from '../../model/calendar';
import { durationFor } from '../../model/era';
import { defineRule } from '../rule';
import { datedInstructions, isBeyond, isDerivative, offerDates } from '../shared/instructions';
import { telegram1999 } from '../shared/sampleAuthority';

export const declassificationNeedsExemption = defineRule({
  name: 'declassification-needs-exemption',
  element: 'authority',
  summary: 'More than ten years under the first E.O. 12958, and none of X1 to X8',
  why: 'From 1995 to 2003 ten years were the limit. Whoever needed more named one of the eight exemptions instead of a date.',
  source: '5 CFR 1312.8 (E.O. 12958 of 1995, section 1.6)',
  ids: ['DEC-05'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: telegram1999({ eo: 'E.O. 12958: DECL: 12/20/2014\n                  ^^^^^^^^^^' }),
  good: [telegram1999(), telegram1999({ eo: 'E.O. 12958: DECL: 1.6 X1' })],
  check(cable, report) {
    const { date: written } = cable;
    if (!written || isDerivative(cable) || durationFor(written)?.longest !== 10) return;
    for (const instruction of datedInstructions(cable, ['date'])) {
      const { date, span } = instruction;
      if (!isBeyond(date, written, 10) || isBeyond(date, written, 25)) continue;
      report({
        span,
        message: `${formatDate(date)} is more than ten years after the message. In ${written.year} that took one of X1 to X8.`,
        fixes: () => offerDates(cable, instruction, span),
      });
    }
  },
});

import { addYears, formatDate } from '../../model/calendar';
import { findInstruction } from '../../model/era';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { datedInstructions, isBeyond, writeDate } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';

export const exemptionTooLong = defineRule({
  name: 'exemption-too-long',
  element: 'authority',
  summary: 'The date lies beyond what the exemption allows',
  why: 'With 25X a message may stay classified fifty years from its origin, with 50X seventy-five. A later date has no force.',
  source: '32 CFR 2001.26(a); IC marking register of 2016 section E.1',
  ids: ['DEC-09', 'DEC-10'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    labelled2026({ until: 'Declassify On: 25X4, 20861220\n                     ^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 50X6, 21120101\n                     ^^^^^^^^' }),
  ],
  good: labelled2026({ until: 'Declassify On: 25X4, 20761220' }),
  check(cable, report) {
    const { date: written } = cable;
    if (!written) return;
    for (const instruction of datedInstructions(cable, ['exemption'])) {
      const { value, date, span } = instruction;
      const code = value.kind === 'exemption' ? value.code : '';
      const longest = findInstruction(code)?.maximumYears;
      if (!longest || !isBeyond(date, written, longest)) continue;
      const until = addYears(written, longest);
      report({
        span,
        message: `${code} allows ${longest} years, which end on ${formatDate(until)}.`,
        fixes: () => [suggest(`Write ${formatDate(until)}`, span, writeDate(until, instruction))],
      });
    }
  },
});

import { defineRule } from '../rule';
import { instructionsOf } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';

export const imageryExemption = defineRule({
  name: 'imagery-exemption',
  element: 'authority',
  summary: '25X1, EO 12951 belongs to original imagery alone',
  why: 'E.O. 12951 is about pictures taken from space. Only the agency that makes them uses this instruction; text that reports on them has a date.',
  source: 'IC marking register of 2016 section E.3',
  ids: ['DEC-14'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: labelled2026({ until: 'Declassify On: 25X1, EO 12951\n               ^^^^^^^^^^^^^^' }),
  good: labelled2026(),
  check(cable, report) {
    for (const { value } of instructionsOf(cable)) {
      if (value.kind !== 'exemption' || !/E\.?O\.?\s?12951/i.test(value.text)) continue;
      report({
        span: value.span,
        message:
          'E.O. 12951 is about original imagery. Write a date unless this message is such imagery.',
      });
    }
  },
});

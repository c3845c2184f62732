import { defineRule } from '../rule';
import { instructionsOf, offerDates } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationDowngrade = defineRule({
  name: 'declassification-downgrade',
  element: 'authority',
  summary: 'The line says when the level is lowered, not when the message is declassified',
  why: 'DNG: CO and a date lower a SECRET message to CONFIDENTIAL on that day. It stays classified, and until when is not said.',
  source: '32 CFR 2001.21(a)(4); met in 8 of 4,593 telegrams (domain/real-messages.md section 4)',
  ids: ['DEC-01', 'EO-1'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DNG: CO 01/26/2016\n            ^^^^^^^^^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: DNG: CO 20300101\n               ^^^^^^^^^^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const instruction of instructionsOf(cable)) {
      const { value, line } = instruction;
      if (value.kind !== 'downgrade') continue;
      const before = line === 'eo' && !cable.authority.eo?.decl ? 'DECL: ' : '';
      report({
        span: value.span,
        message:
          'This lowers the level and does not declassify. Write the date of declassification as well.',
        fixes: () => offerDates(cable, instruction, value.span, before),
      });
    }
  },
});

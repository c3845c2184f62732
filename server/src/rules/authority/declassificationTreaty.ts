import { defineRule } from '../rule';
import { isTreaty } from '../shared/events';
import { instructionsOf, offerDates } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';

export const declassificationTreaty = defineRule({
  name: 'declassification-treaty',
  element: 'authority',
  summary: 'A treaty stands instead of a declassification date',
  why: 'That a treaty asks for protection says nothing about how long. The directive names these words as ones that may never stand here.',
  source: '32 CFR 2001.26(a)(6)',
  ids: ['DEC-18'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: labelled2026({
    until:
      'Declassify On: Subject to treaty requirements\n               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  }),
  good: labelled2026({ until: 'Declassify On: 25X9, 20561220' }),
  check(cable, report) {
    for (const instruction of instructionsOf(cable)) {
      const { value } = instruction;
      if (value.kind !== 'event' || !isTreaty(value.text)) continue;
      report({
        span: value.span,
        message:
          'A treaty is never a declassification instruction. Write a date, or 25X9 with its date.',
        fixes: () => offerDates(cable, instruction, value.span),
      });
    }
  },
});

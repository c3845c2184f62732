import { defineRule } from '../rule';
import { exemptionCode, hasCategory } from '../shared/exemptions';
import { instructionsOf, isBeyond, isDerivative, offerDates } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';

/** The years that 25X allows. */
const LONGEST = 50;

export const exemptionOnFreshMessage = defineRule({
  name: 'exemption-on-fresh-message',
  element: 'authority',
  summary: 'A new message carries an exemption meant for old records',
  why: 'The 25X exemptions are for records about to turn twenty-five years old, and take the approval of a panel. A message classified for the first time hardly ever has one.',
  source: '32 CFR 2001.26(a)(4)',
  ids: ['DEC-12'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: labelled2026({ until: 'Declassify On: 25X6, 20661220\n               ^^^^^^^^^^^^^^' }),
  good: [
    labelled2026({ until: 'Declassify On: 50X1-HUM' }),
    labelled2026({
      reason: null,
      derived: 'Derived From: 26 STATE 4567, dated 20261218',
      until: 'Declassify On: 25X6, 20661220',
    }),
  ],
  check(cable, report) {
    if (isDerivative(cable)) return;
    for (const instruction of instructionsOf(cable)) {
      const { value } = instruction;
      const parts = exemptionCode(value);
      if (parts?.years !== '25' || parts.suffix || !hasCategory(parts)) continue;
      // Without a date, or with one too late, there is a graver thing to say.
      if (value.kind !== 'exemption' || !value.date || !cable.date) continue;
      if (isBeyond(value.date, cable.date, LONGEST)) continue;
      report({
        span: value.span,
        message: `${value.code} takes the approval of a panel and is rare on a new message. Is a date meant?`,
        fixes: () => offerDates(cable, instruction, value.span),
      });
    }
  },
});

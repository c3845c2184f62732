import { defineRule } from '../rule';
import { isIndefinite } from '../shared/events';
import { instructionsOf, offerDates } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationIndefinite = defineRule({
  name: 'declassification-indefinite',
  element: 'authority',
  summary: 'The declassification instruction names no time',
  why: 'Nothing is classified without an end: every order asks for a date, or for an event that is definite. "Never" and its kind are neither, and whoever reviews the message has nothing to go by.',
  source: '32 CFR 2001.21(a)(4); E.O. 13526 section 1.5(d)',
  ids: ['DEC-07', 'DEC-01'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: NEVER\n                  ^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: XXXXX\n                  ^^^^^' }),
    labelled2026({ until: 'Declassify On: Indefinite\n               ^^^^^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram({ eo: 'E.O. 12958: DECL: NEVER AGAIN FAIR CLOSES' })],
  check(cable, report) {
    for (const instruction of instructionsOf(cable)) {
      const { value } = instruction;
      if (value.kind !== 'event' || !isIndefinite(value.text)) continue;
      report({
        span: value.span,
        message: `${value.text} is neither a date nor an event. Write until when the message is classified.`,
        fixes: () => offerDates(cable, instruction, value.span),
      });
    }
  },
});

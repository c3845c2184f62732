import { defineRule } from '../rule';
import { isIndefinite, isTreaty, yearsInWords } from '../shared/events';
import { meantCode } from '../shared/exemptions';
import { instructionsOf, offerDates } from '../shared/instructions';
import { classifiedOverall } from '../shared/overall';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationEvent = defineRule({
  name: 'declassification-event',
  element: 'authority',
  summary: 'An event stands instead of a declassification date',
  why: 'An event is allowed when it is reasonably definite and foreseeable. One that may never come keeps the message classified for good, and then a date is better.',
  source: '32 CFR 2001.21(a)(4); IC marking register of 2016 section E.1 (within ten years)',
  ids: ['DEC-07'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleTelegram({
    eo: 'E.O. 12958: DECL: CLOSURE OF THE BOOK FAIR\n                  ^^^^^^^^^^^^^^^^^^^^^^^^',
  }),
  good: sampleTelegram(),
  check(cable, report) {
    if (!classifiedOverall(cable)) return;
    for (const instruction of instructionsOf(cable)) {
      const { value } = instruction;
      const { text } = value;
      if (value.kind !== 'event' || meantCode(value, cable.date)) continue;
      if (isTreaty(text) || isIndefinite(text) || yearsInWords(text)) continue;
      report({
        span: value.span,
        message: 'Is this event definite, and will it come within ten years? If not, write a date.',
        fixes: () => offerDates(cable, instruction, value.span),
      });
    }
  },
});

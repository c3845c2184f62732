import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { datePartsOf } from '../shared/dateText';
import { textAt } from '../shared/heading';
import { instructionsOf } from '../shared/instructions';
import { labelled2026, telegram1999 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationValuesSeveral = defineRule({
  name: 'declassification-values-several',
  element: 'authority',
  summary: 'There is more than one declassification value',
  why: 'A message has one date, event or exemption. With two of them nobody knows which one counts; the longest is the one to keep.',
  source: 'IC marking register of 2016 section E.2; 32 CFR 2001.22(e)(4); ISM-ID-00014',
  ids: ['DEC-01', 'DEC-21'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({
      eo: 'E.O. 12958: DECL: 12/20/2014, 12/20/2016\n                              ^^^^^^^^^^',
    }),
    labelled2026({ until: 'Declassify On: 20361220, 20361221\n                         ^^^^^^^^' }),
  ],
  good: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: 25X6, 12/20/2036' }),
    telegram1999({ eo: 'E.O. 12958: DECL: X1, X5' }),
  ],
  check(cable, report) {
    for (const { value } of instructionsOf(cable)) {
      const [second] = value.also ?? [];
      if (!second || value.kind === 'code' || value.kind === 'event') continue;
      const first = value.dateSpan ?? value.span;
      // A date with a blank in it looks like two; another rule says that it cannot be read.
      if (value.kind === 'date' && !datePartsOf(textAt(cable, first))) continue;
      report({
        span: second.span,
        message: `${second.value} is a second value. Keep one: the later of two dates.`,
        related: [{ span: first, message: 'The first value' }],
        fixes: () => [
          suggest(`Keep ${second.value}`, value.span, second.value),
          suggest(`Take out ${second.value}`, { start: first.end, end: second.span.end }, ''),
        ],
      });
    }
  },
});

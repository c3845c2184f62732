import { addYears, formatDate } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import {
  datedInstructions,
  isDerivative,
  isNearAnniversary,
  writeDate,
} from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationLastYear = defineRule({
  name: 'declassification-last-year',
  element: 'authority',
  summary: 'The date is nine years off to the week: perhaps last year was in mind',
  why: 'Drafters add ten to the year. In January, or in a message made from an old one, the year they add it to is the last. Hardly anybody means nine years to the week.',
  source: 'OBS: 101 of 4,593 classified telegrams stand at nine years, nearly all by this mistake',
  ids: ['DEC-04', 'DEC-06'],
  level: { draft: 'hint', archive: 'hint' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: 12/20/2015\n                  ^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 20351222\n               ^^^^^^^^' }),
  ],
  good: [sampleTelegram(), sampleTelegram({ eo: 'E.O. 12958: DECL: 10/20/2015' })],
  check(cable, report) {
    const { date: written } = cable;
    if (!written || isDerivative(cable)) return;
    for (const instruction of datedInstructions(cable, ['date'])) {
      const { date, span } = instruction;
      if (!isNearAnniversary(date, written, 9, 7)) continue;
      const meant = addYears(date, 1);
      report({
        span,
        message: `${formatDate(date)} is nine years after the message. Were ten meant: ${meant.year}?`,
        fixes: () => [
          suggest(`Write ${meant.year}: ten years`, span, writeDate(meant, instruction)),
        ],
      });
    }
  },
});

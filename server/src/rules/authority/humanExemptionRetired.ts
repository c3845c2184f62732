import { instructionStanding } from '../../model/era';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { instructionsOf } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const humanExemptionRetired = defineRule({
  name: 'human-exemption-retired',
  element: 'authority',
  summary: '25X1-human has become 50X1-HUM',
  why: 'The exemption for human sources runs to seventy-five years now, and says so by its name. The old name ended in 2012.',
  source: 'ISOO Notice 2012-02; IC marking register of 2016 section E.6',
  ids: ['DEC-13'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: labelled2026({ until: 'Declassify On: 25X1-human\n               ^^^^^^^^^^' }),
  good: [
    labelled2026({ until: 'Declassify On: 50X1-HUM' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 25X1-HUMAN' }),
  ],
  check(cable, report) {
    const { date } = cable;
    if (!date) return;
    for (const { value } of instructionsOf(cable)) {
      if (value.kind !== 'exemption' || !/HUMAN$/.test(value.code)) continue;
      if (instructionStanding(value.code, date) !== 'retired') continue;
      report({
        span: value.span,
        message: `${value.code} ended in 2012. Write 50X1-HUM.`,
        fixes: () => [replace('Write 50X1-HUM', value.span, '50X1-HUM')],
      });
    }
  },
});

import { compareDates, formatDate, parseIsoDate } from '../../model/calendar';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { textAt } from '../shared/heading';
import { datedInstructions, writeDate } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

/** The directive that asks for the form. */
const SINCE = parseIsoDate('2010-06-25');

export const declassifyOnForm = defineRule({
  name: 'declassify-on-form',
  element: 'authority',
  summary: 'The date behind Declassify On is not written YYYYMMDD',
  why: 'In the authority block dates are eight figures, year first, so that no reader takes the day for the month. The E.O. line of a telegram keeps its own forms.',
  source: '32 CFR 2001.21(a)(4)',
  ids: ['DEC-03'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'safe',
  bad: [
    labelled2026({ until: 'Declassify On: 12/20/2036\n               ^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: December 20, 2036\n               ^^^^^^^^^^^^^^^^^' }),
  ],
  good: [labelled2026(), sampleTelegram()],
  check(cable, report) {
    if (cable.date && SINCE && compareDates(cable.date, SINCE) < 0) return;
    for (const instruction of datedInstructions(cable, ['date', 'exemption'])) {
      const { date, span, line } = instruction;
      const typed = textAt(cable, span);
      if (line !== 'declassify-on' || /^\d{8}$/.test(typed)) continue;
      const right = writeDate(date, instruction);
      report({
        span,
        message: `Dates stand here as YYYYMMDD. Write ${right} for ${formatDate(date)}.`,
        fixes: () => [replace(`Write ${right}`, span, right)],
      });
    }
  },
});

import { compareDates, formatDate } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { datedInstructions, writeDate } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';

export const declassificationDatesDiffer = defineRule({
  name: 'declassification-dates-differ',
  element: 'authority',
  summary: 'The E.O. line and Declassify On give different dates',
  why: 'A message has one date of declassification. Where it says two, everyone must ask which.',
  source: 'IC marking register of 2016 section E.2: one value, and only one',
  ids: ['DEC-01'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: labelled2026({
    eo: 'E.O.: 13526 DECL: 12/20/2036',
    until: 'Declassify On: 20351101\n               ^^^^^^^^',
  }),
  good: labelled2026({ eo: 'E.O.: 13526 DECL: 12/20/2036' }),
  check(cable, report) {
    const dated = datedInstructions(cable, ['date', 'exemption']);
    const first = dated.find(({ line }) => line === 'eo') ?? dated[0];
    if (!first) return;
    for (const other of dated) {
      if (compareDates(first.date, other.date) === 0) continue;
      report({
        span: other.span,
        message: `${formatDate(other.date)} here, ${formatDate(first.date)} on the other line. Write the same date on both.`,
        related: [{ span: first.span, message: 'The other date' }],
        fixes: () => [
          suggest(`Write ${formatDate(first.date)} here`, other.span, writeDate(first.date, other)),
          suggest(
            `Write ${formatDate(other.date)} there`,
            first.span,
            writeDate(other.date, first),
          ),
        ],
      });
    }
  },
});

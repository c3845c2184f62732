import { addYears, formatDate } from '../../model/calendar';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { yearsInWords } from '../shared/events';
import { instructionsOf, writeDate } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationYearsInWords = defineRule({
  name: 'declassification-years-in-words',
  element: 'authority',
  summary: 'A number of years stands where the date should',
  why: 'Whoever reviews the message looks for a day. A number of years makes everyone work it out anew, from the right starting point or from a wrong one.',
  source: '32 CFR 2001.21(a)(4): a date or event; 15 real telegrams say TWENTY YEARS',
  ids: ['DEC-07', 'EO-2'],
  level: { draft: 'warning', archive: 'info' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: TWENTY YEARS\n                  ^^^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 10 years\n               ^^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    for (const instruction of instructionsOf(cable)) {
      const { value } = instruction;
      const years = value.kind === 'event' ? yearsInWords(value.text) : undefined;
      if (years === undefined) continue;
      const until = cable.date && addYears(cable.date, years);
      report({
        span: value.span,
        message: `${years} years are no date.${until ? ` From this message they end on ${formatDate(until)}.` : ''} Write the day.`,
        fixes: () => {
          const text = until && writeDate(until, instruction);
          return text ? [suggest(`Write ${text}`, value.span, text)] : [];
        },
      });
    }
  },
});

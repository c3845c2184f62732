import { addYears, formatDate } from '../../model/calendar';
import { findInstruction, instructionStanding } from '../../model/era';
import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { isUnfinished } from '../shared/heading';
import { instructionsOf, writeDate } from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const exemptionDateMissing = defineRule({
  name: 'exemption-date-missing',
  element: 'authority',
  summary: 'The exemption has no date or event behind it',
  why: 'An exemption moves the date of declassification, it does not do away with it: at most fifty years for 25X, seventy-five for 50X. Only 50X1-HUM and 50X2-WMD stand alone.',
  source: '32 CFR 2001.26(a); IC marking register of 2016 sections E.1 and E.6',
  ids: ['DEC-09', 'DEC-10'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    labelled2026({ until: 'Declassify On: 25X4\n               ^^^^' }),
    labelled2026({ until: 'Declassify On: 50X6\n               ^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 25X1\n                  ^^^^' }),
  ],
  good: [
    labelled2026({ until: 'Declassify On: 25X4, 20561220' }),
    labelled2026({ until: 'Declassify On: 50X1-HUM' }),
  ],
  check(cable, report) {
    for (const instruction of instructionsOf(cable)) {
      const { value } = instruction;
      if (value.kind !== 'exemption' || value.dateSpan) continue;
      const known = findInstruction(value.code);
      // Other words behind the code are an event.
      const alone = value.text.replace(/[()\s]/g, '').toUpperCase() === value.code;
      if (!known?.needsDate || !alone || isUnfinished(cable, value.span)) continue;
      // One that is out of its time is told by declassification-code-out-of-date.
      const standing = cable.date && instructionStanding(value.code, cable.date);
      if (standing === 'retired' || standing === 'too-early') continue;
      const longest = known.maximumYears;
      const until = cable.date && longest ? addYears(cable.date, longest) : undefined;
      report({
        span: value.span,
        message: `${value.code} needs a date or an event behind it${longest ? `, at most ${longest} years from the origin` : ''}.`,
        fixes: () => {
          if (!until) return [];
          const text = `${value.text}, ${writeDate(until, instruction)}`;
          return [suggest(`Add ${formatDate(until)}: ${longest} years`, value.span, text)];
        },
      });
    }
  },
});

import type { Cable } from '../../model/cable';
import { compareDates } from '../../model/calendar';
import { readDate } from '../../model/declassification';
import { DEFAULT_PIVOT } from '../../model/dtg';
import { yearsToChoose } from '../../model/era';
import { replace, suggest } from '../fixes';
import { defineRule } from '../rule';
import { datePartsOf } from '../shared/dateText';
import { isUnfinished, textAt } from '../shared/heading';
import {
  type Instruction,
  instructionsOf,
  isBeyond,
  offerDates,
  writeDate,
} from '../shared/instructions';
import { labelled2026 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationDateMalformed = defineRule({
  name: 'declassification-date-malformed',
  element: 'authority',
  summary: 'The declassification date cannot be read as a date',
  why: 'A digit too many, a slash too few or a letter among the figures leaves the message without a date, and whoever reviews it has to guess.',
  source: '32 CFR 2001.21(a)(4); forms of the date in telegrams: domain/cable-format.md EO-2',
  ids: ['EO-2', 'DEC-02'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: 12/20/20166\n                  ^^^^^^^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 12/2O/2016\n                  ^^^^^^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 12/202016\n                  ^^^^^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 12/20/ 2016\n                  ^^^^^^^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 12\\20\\2016\n                  ^^^^^^^^^^' }),
    labelled2026({ until: 'Declassify On: 2036122\n               ^^^^^^^' }),
  ],
  good: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: 6/30/16' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 2016/12/20' }),
  ],
  check(cable, report) {
    for (const instruction of instructionsOf(cable)) {
      const { value } = instruction;
      if (value.kind !== 'date' && value.kind !== 'exemption' && value.kind !== 'code') continue;
      if (!value.dateSpan || value.date || isUnfinished(cable, value.span)) continue;
      const span = value.kind === 'date' ? value.span : value.dateSpan;
      const text = textAt(cable, span);
      if (datePartsOf(text)) continue;
      const meant = meantDate(cable, text, instruction);
      const form = instruction.line === 'eo' ? 'MM/DD/YYYY' : 'YYYYMMDD';
      report({
        span,
        message: `${text} is no date. Write ${meant?.text ?? form}.`,
        fixes: () => [
          ...(meant
            ? [(meant.usual ? replace : suggest)(`Write ${meant.text}`, span, meant.text)]
            : []),
          ...offerDates(cable, instruction, span),
        ],
      });
    }
  },
});

/**
 * The date with its blanks taken out and letters for figures put right; `usual` when the message
 * may have it without more ado.
 */
function meantDate(
  { date }: Cable,
  typed: string,
  instruction: Instruction,
): { text: string; usual: boolean } | undefined {
  const text = typed
    .replace(/\s/g, '')
    .replace(/O/gi, '0')
    .replace(/[Il|]/g, '1')
    .replace(/\\/g, '/');
  const day = datePartsOf(text) ? readDate(text, { pivot: DEFAULT_PIVOT, date }) : undefined;
  if (!day) return undefined;
  const usual =
    !!date && compareDates(day, date) > 0 && !isBeyond(day, date, yearsToChoose(date)[0]);
  return { text: instruction.line === 'eo' ? text : writeDate(day, instruction), usual };
}

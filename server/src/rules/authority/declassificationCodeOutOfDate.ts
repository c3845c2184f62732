import { type CalendarDate, formatDate, parseIsoDate } from '../../model/calendar';
import { findInstruction, instructionStanding, yearsToChoose } from '../../model/era';
import { defineRule } from '../rule';
import { instructionsOf, offerDates } from '../shared/instructions';
import { labelled2026, telegram1990, telegram1999 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

export const declassificationCodeOutOfDate = defineRule({
  name: 'declassification-code-out-of-date',
  element: 'authority',
  summary: 'The declassification code was not in use on the date of the message',
  why: 'OADR, X1 to X8, MR, GDS and the rest each belong to an order and ended with it. A code that is out of date says nothing, so a reviewer has to count twenty-five years from the source, and where these have passed, to ask the originator.',
  source: '32 CFR 2001.22(e)(3); ISOO notice of September 2003; IC marking register of 2008',
  ids: ['DEC-15', 'DEC-16', 'DEC-17', 'DEC-19', 'DEC-20', 'EO-5', 'EO-7'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: [
    sampleTelegram({ eo: 'E.O. 12958: DECL: OADR\n                  ^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: X1\n                  ^^' }),
    labelled2026({ until: 'Declassify On: MR\n               ^^' }),
    labelled2026({ until: 'Declassify On: Source marked OADR\n               ^^^^^^^^^^^^^^^^^^' }),
    sampleTelegram({ eo: 'E.O. 12958: DECL: 50X1-HUM\n                  ^^^^^^^^' }),
  ],
  good: [telegram1990(), telegram1999({ eo: 'E.O. 12958: DECL: X1' })],
  check(cable, report) {
    const { date } = cable;
    if (!date) return;
    for (const instruction of instructionsOf(cable)) {
      const { value } = instruction;
      if (value.kind !== 'code' && value.kind !== 'exemption') continue;
      const standing = instructionStanding(value.code, date);
      if (standing !== 'retired' && standing !== 'too-early') continue;
      // This one has a successor of its own, and so a rule of its own.
      if (standing === 'retired' && /HUMAN$/.test(value.code)) continue;
      report({
        span: value.span,
        message: sentence(value.code, standing, date),
        fixes: () => offerDates(cable, instruction, value.span),
      });
    }
  },
});

function sentence(code: string, standing: 'retired' | 'too-early', date: CalendarDate): string {
  const known = findInstruction(code);
  const day = (iso: string | undefined): string => {
    const read = parseIsoDate(iso ?? '');
    return read ? formatDate(read) : 'another time';
  };
  if (standing === 'too-early') {
    return `${code} came into use on ${day(known?.from)}; this message is of ${formatDate(date)}. Write a date.`;
  }
  const ended = `${code} ended on ${day(known?.until)}.`;
  const [longest] = yearsToChoose(date).slice(-1);
  // Twenty-five years from the source are counted since 2003 (DEC-06, DEC-19).
  if (longest === 10 && instructionStanding(`SOURCE MARKED ${code}`, date) === 'allowed') {
    return `${ended} Write a date at most ten years on; from a source that has it, "Source marked ${code}" and the date of the source.`;
  }
  const instead = known?.instead ?? 'a date';
  return `${ended} ${instead === 'a date' ? 'Write a date' : `Write a date instead: ${instead}`}.`;
}

import type { Cable, DtgLine } from '../../model/cable';
import type { Span } from '../../text/span';
import { replace } from '../fixes';
import { defineRule } from '../rule';
import { dtgLines, shapeDefect } from '../shared/dtgShape';
import { isUnfinished, textAt } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';
import { shown } from '../shared/shown';
import { isTelegraphic } from '../shared/telegraphText';

export const dtgLowerCase = defineRule({
  name: 'dtg-lower-case',
  element: 'dtg',
  summary: 'The DTG line has small letters',
  why: 'The telegraph has capitals alone, and equipment that looks for the precedence, the zone Z and the month in them finds none in small letters. A handful of old record messages have the month so.',
  source: 'ACP 127(G) paras 113, 140; 7 of 2,421 DTG lines of real messages, all NAVADMIN',
  ids: ['DTG-1', 'TXT-ITA2'],
  level: { draft: 'warning', archive: 'off' },
  fix: 'safe',
  bad: [
    sampleTelegram({ dtg: 'P 201145z Dec 06\n        ^^^^^' }),
    sampleTelegram({ dtg: 'p 201145z dec 06\n^^^^^^^^^^^^^' }),
  ],
  good: sampleTelegram(),
  check(cable, report) {
    if (!isTelegraphic(cable)) return;
    for (const line of dtgLines(cable)) {
      if (shapeDefect(cable, line) || isUnfinished(cable, line.span)) continue;
      const span = smallLetters(cable, line);
      if (!span) continue;
      const typed = textAt(cable, span);
      const right = typed.toUpperCase();
      report({
        span,
        message: `${shown(typed)} has small letters. Write ${right}.`,
        fixes: () => [replace(`Write ${right}`, span, right)],
      });
    }
  },
});

/** From the first part of the line with small letters to the last; other zones than Z and what is no month are told as that. */
function smallLetters(cable: Cable, { precedences, dtg }: DtgLine): Span | undefined {
  const parts = precedences.map(({ span }) => span);
  if (dtg?.zone && /^z$/i.test(dtg.zone.value)) parts.push(dtg.zone.span);
  if (dtg?.month && dtg.monthNumber !== undefined) parts.push(dtg.month.span);
  const small = parts.filter((span) => /[a-z]/.test(textAt(cable, span)));
  const [first] = small;
  return first && { start: first.start, end: (small.at(-1) ?? first).end };
}

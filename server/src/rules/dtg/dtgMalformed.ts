import { replace } from '../fixes';
import { defineRule } from '../rule';
import { dtgLines, shapeDefect } from '../shared/dtgShape';
import { isUnfinished } from '../shared/heading';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgMalformed = defineRule({
  name: 'dtg-malformed',
  element: 'dtg',
  summary: 'The date-time group does not have its shape',
  why: 'Everything that sorts, answers or declassifies a message goes by its date-time group: day, hour and minute in six figures, a zone letter, a month of three letters and the year.',
  source: 'ACP 127(G) para 113; 2,417 of 2,421 DTG lines of real messages have this shape',
  ids: ['DTG-1', 'FL5-1'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'safe',
  bad: [
    sampleTelegram({ dtg: 'P 201145 ZDEC 06\n  ^^^^^^^^^^^^^^' }),
    sampleTelegram({ dtg: 'P 20114Z DEC 06\n  ^^^^^^' }),
    sampleTelegram({ dtg: 'P 2O1145Z DEC 06\n  ^^^^^^^' }),
    sampleTelegram({ dtg: 'P 201145Z DEC 006\n              ^^^' }),
    sampleTelegram({ dtg: 'P 201145Z DEC 20 06\n  ^^^^^^^^^^^^^^^^^' }),
    sampleTelegram({
      start: null,
      routing: null,
      origin: null,
      security: null,
      dtg: 'P 201145ZDEC06\n  ^^^^^^^^^^^^',
      endNumber: null,
    }),
  ],
  good: [sampleTelegram(), sampleTelegram({ dtg: 'P 201145Z DEC 2006' })],
  check(cable, report) {
    for (const line of dtgLines(cable)) {
      const defect = shapeDefect(cable, line);
      if (!defect || isUnfinished(cable, line.span)) continue;
      const { span, message, meant } = defect;
      report({
        span,
        message,
        ...(meant ? { fixes: () => [replace(`Write ${meant}`, span, meant)] } : {}),
      });
    }
  },
});

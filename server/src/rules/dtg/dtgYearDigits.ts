import { replace } from '../fixes';
import { defineRule } from '../rule';
import { readableGroups } from '../shared/dtgShape';
import { telegram1999 } from '../shared/sampleAuthority';
import { sampleTelegram } from '../shared/sampleTelegram';

/** From this year on ACP 127(G) asks for four figures. */
const SINCE = 2006;

export const dtgYearDigits = defineRule({
  name: 'dtg-year-digits',
  element: 'dtg',
  summary: 'The year of the date-time group has two figures',
  why: 'The allied books ask for four figures since 1 January 2006. State and the Navy kept two, so this is off unless somebody wants it.',
  source: 'ACP 127(G) para 113; one of 2,421 counted DTG lines follows it',
  ids: ['DTG-5'],
  level: { draft: 'off', archive: 'off' },
  fix: 'safe',
  bad: sampleTelegram({ dtg: 'P 201145Z DEC 06\n              ^^' }),
  good: [sampleTelegram({ dtg: 'P 201145Z DEC 2006' }), telegram1999()],
  check(cable, report) {
    for (const { year, fullYear } of readableGroups(cable)) {
      if (year?.value.length !== 2 || fullYear === undefined || fullYear < SINCE) continue;
      report({
        span: year.span,
        message: `ACP 127 asks for a year of four figures since 2006. Write ${fullYear}.`,
        fixes: () => [replace(`Write ${fullYear}`, year.span, String(fullYear))],
      });
    }
  },
});

import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { readableGroups } from '../shared/dtgShape';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgZoneMissing = defineRule({
  name: 'dtg-zone-missing',
  element: 'dtg',
  summary: 'The date-time group has no zone letter',
  why: 'Without its zone letter a time may be off by a day. Message headings give the time in UTC, which is zone Z.',
  source: 'ACP 127(G) para 113; a handful of ALCOAST messages lack the letter',
  ids: ['DTG-1', 'DTG-2'],
  level: { draft: 'error', archive: 'info' },
  fix: 'suggested',
  bad: sampleTelegram({ dtg: 'P 201145 DEC 06\n  ^^^^^^' }),
  good: sampleTelegram(),
  check(cable, report) {
    for (const { digits, zone } of readableGroups(cable)) {
      if (zone) continue;
      report({
        span: digits.span,
        message: `${digits.value} has no zone letter. If the time is UTC, write ${digits.value}Z.`,
        fixes: () => [suggest(`Write ${digits.value}Z`, digits.span, `${digits.value}Z`)],
      });
    }
  },
});

import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { readableGroups } from '../shared/dtgShape';
import { sampleRecord } from '../shared/sampleTelegram';

export const dtgMidnight = defineRule({
  name: 'dtg-midnight',
  element: 'dtg',
  summary: 'The date-time group of a record message is midnight sharp',
  why: 'At 0000 people disagree on which day ends and which begins. Navy practice keeps a minute away from it: 0001 or 2359.',
  source: 'Navy training text (14272); likely',
  ids: ['DTG-10'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'suggested',
  bad: sampleRecord({ dtg: 'R 030000Z JAN 06\n    ^^^^' }),
  good: sampleRecord({ dtg: 'R 030001Z JAN 06' }),
  check(cable, report) {
    if (cable.layout !== 'record') return;
    for (const { digits, hour, minute } of readableGroups(cable)) {
      if (hour !== 0 || minute !== 0) continue;
      const span = { start: digits.span.start + 2, end: digits.span.end };
      report({
        span,
        message: '0000 is midnight sharp, which may be read as either day. Write 0001.',
        fixes: () => [suggest('Write 0001', span, '0001')],
      });
    }
  },
});

import { suggest } from '../fixes';
import { defineRule } from '../rule';
import { readableGroups } from '../shared/dtgShape';
import { sampleTelegram } from '../shared/sampleTelegram';

export const dtgZoneJ = defineRule({
  name: 'dtg-zone-j',
  element: 'dtg',
  summary: 'The zone letter of the date-time group is J',
  why: 'Twenty-five letters stand for the time zones of the world; J stands for none of them, so nobody can tell when the message was released.',
  source: 'ACP 127(G) para 113; the table of zone letters leaves J out',
  ids: ['DTG-2'],
  level: { draft: 'error', archive: 'warning' },
  fix: 'suggested',
  bad: sampleTelegram({ dtg: 'P 201145J DEC 06\n        ^' }),
  good: sampleTelegram(),
  check(cable, report) {
    for (const { zone } of readableGroups(cable)) {
      if (zone?.value.toUpperCase() !== 'J') continue;
      report({
        span: zone.span,
        message: 'J is no time zone. Give the time in UTC and write Z.',
        fixes: () => [suggest('Write Z', zone.span, 'Z')],
      });
    }
  },
});

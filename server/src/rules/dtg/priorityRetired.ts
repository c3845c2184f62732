import { defineRule } from '../rule';
import { soundPrecedences } from '../shared/precedence';
import { sampleTelegram, UNCLASSIFIED } from '../shared/sampleTelegram';

/** The edition of 2017 lists FLASH, NIACT IMMEDIATE, IMMEDIATE and ROUTINE. */
const SINCE = 2018;

export const priorityRetired = defineRule({
  name: 'priority-retired',
  element: 'dtg',
  summary: "PRIORITY is no longer in the State Department's list of precedences",
  why: 'Since its edition of 2017 the State handbook knows FLASH, NIACT IMMEDIATE, IMMEDIATE and ROUTINE. Other agencies still use PRIORITY, and messages with it arrive.',
  source: '5 FAH-1 H-221 and 5 FAH-2 H-420',
  ids: ['FL5-6'],
  level: { draft: 'hint', archive: 'off' },
  fix: 'none',
  bad: {
    text: sampleTelegram({
      ...UNCLASSIFIED,
      dtg: 'P 201145Z DEC 18\n^',
      eo: 'E.O. 13526: N/A',
    }),
    today: '2019-01-01',
  },
  good: sampleTelegram(),
  check(cable, report, { practice }) {
    if (practice !== 'state' || cable.layout !== 'telegram' || !cable.date) return;
    if (cable.date.year < SINCE) return;
    for (const { value, span } of soundPrecedences(cable) ?? []) {
      if (value !== 'P') continue;
      report({
        span,
        message: "PRIORITY is not in State's list since 2017. Write O (IMMEDIATE) or R (ROUTINE).",
      });
    }
  },
});

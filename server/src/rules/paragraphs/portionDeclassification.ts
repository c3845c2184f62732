import type { MarkingRule } from '../../marking/check/finding';
import { defineRule } from '../rule';
import { reportVerdicts, verdictsOf } from '../shared/register';
import { sampleTelegram } from '../shared/sampleTelegram';
import { paragraphs } from '../shared/sampleText';

const NAMES: ReadonlySet<MarkingRule> = new Set(['declassification-in-marking']);

const SAMPLE = (mark: string): string =>
  sampleTelegram({
    origin: 'DE RUEHHE #1837 3531145',
    dtg: 'P 191145Z DEC 11',
    eo: 'E.O. 13526: DECL: 12/19/2021',
    text: paragraphs('1. (U)', '2. (C)', `3. ${mark}`),
  });

export const portionDeclassification = defineRule({
  name: 'portion-declassification',
  element: 'paragraphs',
  summary: 'A portion mark holds a declassification date or exemption',
  why: 'When a message is to be declassified stands on the E.O. line, once for the whole. In a mark it was usual until 2008 and has been wrong since.',
  source: 'CAPCO Register 2016 section E; the Register of 2008 for the date',
  ids: ['DEC-24'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: { text: SAMPLE('(C//25X1)\n       ^^^^'), today: '2012-01-01' },
  good: { text: SAMPLE('(C)'), today: '2012-01-01' },
  check(cable, report, { practice }) {
    reportVerdicts(verdictsOf(cable, practice, NAMES), report, false);
  },
});

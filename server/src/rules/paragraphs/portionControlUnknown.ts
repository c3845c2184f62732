import type { MarkingRule } from '../../marking/check/finding';
import { defineRule } from '../rule';
import { reportVerdicts, verdictsOf } from '../shared/register';
import { classifiedText, paragraphs } from '../shared/sampleText';

const NAMES: ReadonlySet<MarkingRule> = new Set([
  'unknown-control',
  'unknown-code',
  'unknown-sigma',
  'unknown-cui-category',
  'not-a-cui-marking',
  'not-a-limited-control',
]);

export const portionControlUnknown = defineRule({
  name: 'portion-control-unknown',
  element: 'paragraphs',
  summary: 'A portion mark holds a control or a country code that nobody knows',
  why: 'Only registered markings may be used: what a reader does not know cannot guard anything. It is mostly a slip of the finger.',
  source: 'CAPCO Register 2016 section G; the country codes are those of GENC',
  ids: ['BAN-11', 'DIS-03', 'AEA-01', 'CUI-02', 'CUI-03', 'CUI-06'],
  level: { draft: 'error', archive: 'info' },
  fix: 'none',
  bad: classifiedText(paragraphs('1. (U)', '2. (C)', '3. (C//XYZZY)\n       ^^^^^')),
  good: classifiedText(paragraphs('1. (U)', '2. (C)', '3. (C//REL TO USA, FIN)')),
  check(cable, report, { practice }) {
    reportVerdicts(verdictsOf(cable, practice, NAMES), report, false);
  },
});

import type { MarkingRule } from '../../marking/check/finding';
import { defineRule } from '../rule';
import { reportVerdicts, verdictsOf } from '../shared/register';
import { classifiedText, paragraphs } from '../shared/sampleText';

const NAMES: ReadonlySet<MarkingRule> = new Set([
  'companion-missing',
  'control-superseded',
  'retired-marking',
]);

export const portionControlAdvice = defineRule({
  name: 'portion-control-advice',
  element: 'paragraphs',
  summary:
    'A control of a portion mark is retired, needs another one, or makes another one needless',
  why: 'Some controls come in pairs, some take the place of others, and some are no longer used. State practice is looser here than the Register, so this is said quietly.',
  source: 'CAPCO Register 2016 sections H.1 to H.9 and its list of retired markings',
  ids: ['DIS-07', 'DIS-10', 'CAP-02', 'ROL-08', 'ROL-09', 'OLD-01', 'SCI-03', 'CUI-08'],
  level: { draft: 'info', archive: 'off' },
  fix: 'none',
  bad: classifiedText(paragraphs('1. (U)', '2. (C)', '3. (C//XD)\n       ^^')),
  good: classifiedText(paragraphs('1. (U)', '2. (C)', '3. (C)')),
  check(cable, report, { practice }) {
    reportVerdicts(verdictsOf(cable, practice, NAMES), report, false);
  },
});

import { prose } from '../../server/src/features/markdown';
import { rulePage, type Says } from '../../server/src/features/rulePages';
import type { Rule } from '../../server/src/rules/rule';
import { parseCarets } from '../../test/helpers/carets';
import { findingsOf } from '../../test/helpers/judge';

/** The findings of an example; a rule that is off is switched on for its own page. */
const says: Says = (rule, { text, ...judging }) => {
  const off = rule.level[judging.profile ?? 'draft'] === 'off';
  const levels = off ? { [rule.name]: 'warning' as const } : {};
  const findings = findingsOf(parseCarets(text).text, { ...judging, levels, rules: [rule] });
  return findings.map(({ level, message }) => `${level}: ${prose(message)}`);
};

/** The page of one rule as it lies in docs/rules, with what the rule says of its examples. */
export function judgedPage(rule: Rule): string {
  return rulePage(rule, says);
}

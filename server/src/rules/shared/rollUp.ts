import { rank } from '../../marking/level';
import type { Overall } from './overall';
import type { Portion } from './portions';

/** Where more marks than this are too high, it is the line that is wrong. */
export const MOST_MARKS = 2;

/** The portions whose level is higher than that of the message. */
export function portionsAbove({ level }: Overall, portions: readonly Portion[]): Portion[] {
  return portions.filter((portion) => rank(portion.level) > rank(level));
}

/**
 * In an unclassified message a mark or two that are classified are slips of their own, and told at
 * the marks; where most marks are classified it is the line that is wrong.
 */
export function isSlipOfMarks(
  { level }: Overall,
  portions: readonly Portion[],
  above: readonly Portion[],
): boolean {
  return (
    level === 'UNCLASSIFIED' && (above.length <= MOST_MARKS || above.length * 2 <= portions.length)
  );
}

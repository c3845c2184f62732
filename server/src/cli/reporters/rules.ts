import type { Rule } from '../../rules/rule';
import type { Totals } from './reporter';

/** Every rule on a line: its name, its levels, whether --fix mends it, and the defect. */
export function ruleList(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    rule.name,
    `${rule.level.draft}/${rule.level.archive}`,
    rule.fix === 'none' ? '' : rule.fix,
    rule.summary,
  ]);
  return table([['rule', 'draft/archive', 'fix', 'finds'], ...rows]);
}

/** The findings of each rule, the most frequent first. */
export function statistics({ rules }: Totals): string {
  const rows = [...rules].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return table(rows.map(([name, count]) => [String(count), name]));
}

/** Rows with their columns set under one another; the last column runs free. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

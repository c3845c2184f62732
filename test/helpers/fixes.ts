import { expect } from 'vitest';
import { fixAll, safeFixOf } from '../../server/src/features/fixAll';
import type { Finding } from '../../server/src/rules/check';
import { applyEdits } from '../../server/src/text/edits';
import { findingsOf, type Judging } from './judge';

/** The checker stops at so many findings of one rule: where there are more, one less does not show. */
const MOST_PER_RULE = 100;

/** How many findings each rule has. */
function counts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule.name, (found.get(rule.name) ?? 0) + 1);
  return found;
}

/** The rules that have more findings than before. */
function more(before: readonly Finding[], after: readonly Finding[]): string[] {
  const old = counts(before);
  return [...counts(after)].filter(([name, n]) => n > (old.get(name) ?? 0)).map(([name]) => name);
}

/**
 * What a fix may let be seen that was wrong before: these rules ask about a line only when it can be
 * read. Good messages with one defect have nothing to uncover.
 */
const UNCOVERS: Readonly<Record<string, readonly string[]>> = {
  'reference-form': ['reference-later'],
  'set-unclosed': ['set-out-of-order'],
  'tags-without-commas': ['line-too-long'],
};

/**
 * Makes every safe fix of a text by itself: it removes its own finding and adds none. `sound` is the
 * text without the defect that was put in: what is wrong with that may come to light again.
 */
export function expectFixesToMend(text: string, judging: Judging, sound?: string): void {
  const before = findingsOf(text, judging);
  const known = sound === undefined ? before : [...before, ...findingsOf(sound, judging)];
  for (const finding of before) {
    const fix = safeFixOf(finding);
    if (!fix) continue;
    const mended = applyEdits(text, fix.edits);
    const after = findingsOf(mended, judging);
    const { name } = finding.rule;
    const said = `${name}: ${fix.title}`;
    const left = counts(after).get(name) ?? 0;
    if (left < MOST_PER_RULE) expect(left, said).toBeLessThan(counts(before).get(name) ?? 0);
    const uncovered = sound === undefined ? [] : (UNCOVERS[name] ?? []);
    expect(
      more(known, after).filter((rule) => !uncovered.includes(rule)),
      said,
    ).toEqual([]);
  }
}

/** Makes all safe fixes of a text; then there are none left to make. */
export function expectFixAllToSettle(text: string, judging: Judging): void {
  const judge = (version: string): readonly Finding[] => findingsOf(version, judging);
  const mended = applyEdits(text, fixAll(text, judge).edits);
  expect(fixAll(mended, judge), mended).toEqual({ edits: [], count: 0 });
}

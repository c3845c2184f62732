import { describe, expect, it } from 'vitest';
import { findingsOf } from '../helpers/judge';
import { FAMILIES, type Family, haveShared, sharedMessages } from '../helpers/shared';

/** How the counts are taken: as someone would who reads the collection after its last message. */
const JUDGING = { profile: 'auto', today: '2026-11-01' } as const;

/** For each rule, worst first: how often it speaks at which level, and in how many files. */
function countsOf(family: Family): Record<string, string> {
  const counts = new Map<string, { findings: number; files: Set<string> }>();
  for (const { name, text } of sharedMessages(family)) {
    for (const { rule, level } of findingsOf(text, JUDGING)) {
      const key = `${level} ${rule.name}`;
      const count = counts.get(key) ?? { findings: 0, files: new Set() };
      counts.set(key, { findings: count.findings + 1, files: count.files.add(name) });
    }
  }
  const ranks = ['error', 'warning', 'info', 'hint'];
  const rank = (key: string): number => ranks.indexOf(key.split(' ')[0] ?? '');
  const sorted = [...counts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, { findings, files }]) => [key, `${findings} in ${files.size} files`]),
  );
}

// The snapshot is reviewed: every error and warning in it was looked at on its message and is true.
// After a change, look at what is new (cablelint --today 2026-11-01 --statistics ../shared/messages)
// before you take it over (npx vitest run test/corpus -u).
describe.skipIf(!haveShared)('real messages', () => {
  it('give the findings that were reviewed', async () => {
    const counts = Object.fromEntries(
      FAMILIES.map((family) => [
        family,
        { files: sharedMessages(family).length, findings: countsOf(family) },
      ]),
    );
    await expect(`${JSON.stringify(counts, null, 2)}\n`).toMatchFileSnapshot('counts.json');
  });
});

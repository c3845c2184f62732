import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import type { Rule } from '../../server/src/rules/rule';
import { applyEdits } from '../../server/src/text/edits';
import { parseCarets } from '../helpers/carets';
import { examplesOf, findingsOf, type Judging } from '../helpers/judge';

const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];

/** The findings of one rule on a text. */
const of = (rule: Rule, text: string, judging: Judging) =>
  findingsOf(text, judging).filter((finding) => finding.rule.name === rule.name);

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const bad = examplesOf(rule, 'bad').map(({ text, judging }) => ({
    text: parseCarets(text).text,
    judging,
  }));

  it('has a level for drafts and one for old copies', () => {
    expect(LEVELS).toContain(rule.level.draft);
    expect(LEVELS).toContain(rule.level.archive);
  });

  it('has the level of the profile that its examples are judged by', () => {
    for (const { text, judging } of bad) {
      for (const profile of ['draft', 'archive'] as const) {
        const levels = of(rule, text, { ...judging, profile, levels: {} }).map(
          ({ level }) => level,
        );
        expect(levels.filter((level) => level !== rule.level[profile])).toEqual([]);
      }
    }
  });

  it('offers only what removes its finding, and puts there what it says', () => {
    for (const { text, judging } of bad) {
      const findings = of(rule, text, judging);
      for (const { message, fixes } of findings) {
        const saying = (list: typeof findings) => list.filter((one) => one.message === message);
        for (const { title, edits } of fixes()) {
          const mended = applyEdits(text, edits);
          const left = saying(of(rule, mended, judging)).length;
          expect(left, title).toBeLessThan(saying(findings).length);
          const [, written] = /^Write "?([^a-z",]+)"?$/.exec(title) ?? [];
          if (written !== undefined) expect(mended, title).toContain(written);
        }
      }
    }
  });
});

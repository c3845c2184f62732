import { describe, expect, it } from 'vitest';
import { fixAll, safeFixOf } from '../../server/src/features/fixAll';
import { rules } from '../../server/src/rules';
import type { Finding } from '../../server/src/rules/check';
import { FINDING_LEVELS } from '../../server/src/rules/rule';
import { applyEdits } from '../../server/src/text/edits';
import { parseCarets } from '../helpers/carets';
import { expectFindings } from '../helpers/findings';
import { examplesOf, findingsOf, told } from '../helpers/judge';

/** The examples with their numbers, for the names of the tests. */
const numbered = <T>(items: readonly T[]): readonly [number, T][] =>
  items.map((item, i) => [i + 1, item]);

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const bad = examplesOf(rule, 'bad');

  it('has a level for each profile and says how far it mends', () => {
    expect(FINDING_LEVELS).toContain(rule.level.draft);
    expect(FINDING_LEVELS).toContain(rule.level.archive);
    expect(['safe', 'suggested', 'none']).toContain(rule.fix);
  });

  it.each(numbered(bad))(
    'finds what is wrong in bad example %i, and nothing else',
    (_, { text, judging }) => {
      expect(parseCarets(text).spans.length, 'a bad example marks its finding').toBeGreaterThan(0);
      expectFindings(text, { ...judging, rule: name });
    },
  );

  it.each(numbered(examplesOf(rule, 'good')))(
    'finds nothing in good example %i',
    (_, { text, judging }) => {
      const message = parseCarets(text).text;
      const findings = findingsOf(message, judging).filter(
        ({ rule: { name: found }, level }) =>
          found === name || level === 'error' || level === 'warning',
      );
      expect(told(message, findings)).toEqual([]);
    },
  );

  it.each(numbered(bad))('mends bad example %i as it promises', (_, { text, judging }) => {
    const message = parseCarets(text).text;
    const judge = (version: string): readonly Finding[] => findingsOf(version, judging);
    const findings = judge(message);
    const fixes = findings.flatMap((finding) => finding.fixes());
    if (rule.fix === 'none') expect(fixes).toEqual([]);
    if (rule.fix === 'suggested') expect(fixes.filter((fix) => fix.kind === 'safe')).toEqual([]);
    for (const { title, edits } of fixes) {
      expect(applyEdits(message, edits), `"${title}" changes something`).not.toBe(message);
    }
    if (findings.length > 0 && findings.every((finding) => safeFixOf(finding))) {
      const mended = applyEdits(message, fixAll(message, judge).edits);
      expect(told(mended, judge(mended))).toEqual([]);
    }
  });
});

describe.each(rules.filter(({ fix }) => fix !== 'none').map((rule) => [rule.name, rule] as const))(
  '%s',
  (_, rule) => {
    it('shows its fix in an example', () => {
      const offered = examplesOf(rule, 'bad').flatMap(({ text, judging }) =>
        findingsOf(parseCarets(text).text, judging).flatMap((finding) => finding.fixes()),
      );
      expect(offered.map((fix) => fix.kind)).toContain(rule.fix);
    });
  },
);

describe('the examples', () => {
  it('belong to rules', () => {
    expect(rules.every((rule) => examplesOf(rule, 'bad').length > 0)).toBe(true);
  });
});

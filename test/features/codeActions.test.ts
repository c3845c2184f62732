import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixesAt, hasSafeFix, repeatedRulesAt } from '../../server/src/features/codeActions';
import { fixAll } from '../../server/src/features/fixAll';
import type { Finding } from '../../server/src/rules/check';
import { defineRule, type Fix, type Rule } from '../../server/src/rules/rule';
import { applyEdits } from '../../server/src/text/edits';
import type { Span } from '../../server/src/text/span';

function ruleOf(name: string, fix: Rule['fix']): Rule {
  return defineRule({
    name,
    element: 'layout',
    summary: `Summary of ${name}`,
    why: 'For tests.',
    source: 'made for tests',
    ids: [],
    level: { draft: 'warning', archive: 'warning' },
    fix,
    bad: 'x',
    good: 'y',
    check: () => undefined,
  });
}

function findingOf(rule: Rule, span: Span, fixes: readonly Fix[] = []): Finding {
  return { rule, level: 'warning', span, message: 'wrong', related: [], fixes: () => fixes };
}

/** A finding for each match, to be replaced by what `instead` makes of it. */
function finder(
  name: string,
  pattern: RegExp,
  instead: (match: string) => string,
  kind: Fix['kind'] = 'safe',
): (text: string) => Finding[] {
  const rule = ruleOf(name, kind);
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const fix: Fix = { title: name, kind, edits: [{ span, newText: instead(match[0]) }] };
      return findingOf(rule, span, [fix]);
    });
}

function mended(text: string, judge: (text: string) => readonly Finding[], rule?: string): string {
  return applyEdits(text, fixAll(text, judge, rule).edits);
}

describe('fixesAt', () => {
  const judge = finder('a', /a+/g, () => 'b');
  const spanOf = (start: number, end = start): Span => ({ start, end });

  it.each([
    ['before', spanOf(0), 0],
    ['at the start', spanOf(1), 1],
    ['inside', spanOf(2), 1],
    ['at the end', spanOf(3), 1],
    ['behind', spanOf(4), 0],
    ['over both', spanOf(0, 9), 2],
  ])('gives the fixes of findings %s', (_, selection, count) => {
    expect(fixesAt(judge('.aa..aa.'), selection)).toHaveLength(count);
  });

  it('prefers what is safe and nothing else', () => {
    const span = { start: 0, end: 1 };
    const edits = [{ span, newText: '' }];
    const fixes: Fix[] = [
      { title: 'one', kind: 'suggested', edits },
      { title: 'two', kind: 'safe', edits },
    ];
    const actions = fixesAt([findingOf(ruleOf('r', 'safe'), span, fixes)], span);
    expect(actions.map(({ title, preferred }) => [title, preferred])).toEqual([
      ['one', false],
      ['two', true],
    ]);
  });

  it('asks no finding elsewhere for its fixes', () => {
    const rule = ruleOf('r', 'safe');
    const far: Finding = {
      ...findingOf(rule, { start: 50, end: 60 }),
      fixes: () => {
        throw new Error('asked');
      },
    };
    expect(fixesAt([far], { start: 0, end: 9 })).toEqual([]);
  });
});

describe('repeatedRulesAt and hasSafeFix', () => {
  it('name the rules at the selection that have more than one safe fix in the file', () => {
    const once = finder('once', /x/g, () => 'y');
    const often = finder('often', /a/g, () => 'b');
    const unsure = finder('unsure', /u/g, () => 'v', 'suggested');
    const text = 'xau...a.u';
    const findings = [...once(text), ...often(text), ...unsure(text)];
    expect(repeatedRulesAt(findings, { start: 0, end: 3 })).toEqual(['often']);
    expect(repeatedRulesAt(findings, { start: 4, end: 4 })).toEqual([]);
  });

  it('do not take suggestions for safe', () => {
    expect(hasSafeFix(finder('s', /a/g, () => 'b', 'suggested')('aaa'))).toBe(false);
    expect(hasSafeFix(finder('s', /a/g, () => 'b')('aaa'))).toBe(true);
  });
});

describe('fixAll', () => {
  it('makes every safe fix and leaves suggestions alone', () => {
    const safe = finder('safe', /a/g, () => 'A');
    const suggested = finder('suggested', /b/g, () => 'B', 'suggested');
    const judge = (text: string) => [...safe(text), ...suggested(text)];
    expect(mended('abcab', judge)).toBe('AbcAb');
    expect(fixAll('abcab', judge).count).toBe(2);
  });

  it('goes on until no finding is left', () => {
    const judge = finder('shrink', /aa/g, () => 'a');
    expect(mended('x aaaaaaaa y', judge)).toBe('x a y');
  });

  it('is limited to one rule when that is named', () => {
    const a = finder('rule-a', /a/g, () => 'A');
    const b = finder('rule-b', /b/g, () => 'B');
    expect(mended('abab', (text) => [...a(text), ...b(text)], 'rule-b')).toBe('aBaB');
  });

  it('makes a fix of several edits whole or not at all', () => {
    const rule = ruleOf('pair', 'safe');
    const swap = (start: number, end: number, text: string): Fix => ({
      title: 'swap',
      kind: 'safe',
      edits: [
        { span: { start, end: start + 1 }, newText: text.charAt(end - 1) },
        { span: { start: end - 1, end }, newText: text.charAt(start) },
      ],
    });
    const judge = (text: string): Finding[] =>
      text === 'abcd'
        ? [
            findingOf(rule, { start: 0, end: 3 }, [swap(0, 3, text)]),
            findingOf(rule, { start: 1, end: 3 }, [swap(1, 3, text)]),
          ]
        : [];
    expect(mended('abcd', judge)).toBe('cbad');
    expect(fixAll('abcd', judge).count).toBe(1);
  });

  it('takes one of two insertions at the same place in each round', () => {
    const rule = ruleOf('insert', 'safe');
    const insert = (newText: string): Fix => ({
      title: 'insert',
      kind: 'safe',
      edits: [{ span: { start: 1, end: 1 }, newText }],
    });
    const judge = (text: string): Finding[] => {
      const missing = ['x', 'y'].filter((letter) => !text.includes(letter));
      return missing.map((letter) => findingOf(rule, { start: 1, end: 1 }, [insert(letter)]));
    };
    expect(mended('ab', judge)).toBe('ayxb');
  });

  it('ends where two rules undo each other', () => {
    const there = finder('there', /a/g, () => 'b');
    const back = finder('back', /b/g, () => 'a');
    expect(mended('a', (text) => [...there(text), ...back(text)])).toMatch(/^[ab]$/);
  });

  it('ends where a rule never has enough', () => {
    expect(
      mended(
        'a',
        finder('more', /a$/g, () => 'aa'),
      ).length,
    ).toBeLessThan(50);
  });

  it('gives edits that are in order, apart from each other, and change something', () => {
    const rounds = [
      finder('one', /ab/g, () => 'ba'),
      finder('two', /ca/g, () => ''),
      finder('three', /bb/g, () => 'cab'),
      finder('four', /^|$/g, () => ''),
    ];
    const judge = (text: string) => rounds.flatMap((find) => find(text));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 }), (text) => {
        const { edits } = fixAll(text, judge);
        let position = -1;
        for (const { span, newText } of edits) {
          expect(span.start).toBeGreaterThan(position);
          expect(text.slice(span.start, span.end)).not.toBe(newText);
          position = span.end;
        }
        expect(applyEdits(text, edits)).toBe(stepwise(text, judge));
      }),
    );
  });

  it('keeps its time with thousands of fixes', () => {
    const text = 'a.'.repeat(20_000);
    expect(
      mended(
        text,
        finder('many', /a/g, () => 'b'),
      ),
    ).toBe('b.'.repeat(20_000));
  });
});

/** The same, one round after the other, each on the text before it: what the edits must add up to. */
function stepwise(text: string, judge: (text: string) => readonly Finding[]): string {
  const seen = [text];
  for (;;) {
    const current = seen.at(-1) as string;
    let round = 0;
    const { edits } = fixAll(current, (asked) => (round++ === 0 ? judge(asked) : []));
    const next = applyEdits(current, edits);
    if (seen.includes(next) || seen.length > 16) return current;
    seen.push(next);
  }
}

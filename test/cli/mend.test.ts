import { describe, expect, it } from 'vitest';
import { mend } from '../../server/src/cli/mend';
import type { Finding } from '../../server/src/rules/check';
import type { Fix } from '../../server/src/rules/rule';
import { finding } from './fakes';

/** A finding for each match of `pattern`, mended by `instead`. */
function finder(pattern: RegExp, instead: string, kind: Fix['kind'] = 'safe') {
  return (text: string): Finding[] =>
    [...text.matchAll(pattern)].map((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const fix: Fix = { title: 'Mend', kind, edits: [{ span, newText: instead }] };
      return finding(text, match[0], { span, fixes: () => [fix] });
    });
}

describe('mend', () => {
  it('makes every safe mend', () => {
    expect(mend('a-b-a', finder(/a/g, 'c'))).toEqual({ text: 'c-b-c', count: 2 });
  });

  it('goes on until nothing is left', () => {
    expect(mend('aaaa', finder(/aa/g, 'a'))).toEqual({ text: 'a', count: 3 });
  });

  it('leaves suggestions to a person', () => {
    expect(mend('aa', finder(/a/g, 'b', 'suggested'))).toEqual({ text: 'aa', count: 0 });
  });

  it('ends when two rules undo each other', () => {
    const judge = (text: string) => [...finder(/a/g, 'b')(text), ...finder(/b/g, 'a')(text)];
    expect(mend('a', judge).text).toMatch(/^[ab]$/);
  });

  it('makes a mend of several edits whole or not at all', () => {
    const judge = (text: string): Finding[] => {
      if (text !== 'abc') return [];
      const at = (start: number, newText: string) => ({ span: { start, end: start + 1 }, newText });
      const both: Fix = { title: '', kind: 'safe', edits: [at(0, 'A'), at(2, 'C')] };
      const other: Fix = { title: '', kind: 'safe', edits: [at(1, 'B'), at(2, 'X')] };
      return [finding(text, 'a', { fixes: () => [both] }), finding(text, 'b', { fixes: () => [other] })];
    };
    expect(mend('abc', judge)).toEqual({ text: 'AbC', count: 1 });
  });

  it('keeps many mends apart in long texts', () => {
    const judge = finder(/a/g, 'b');
    const text = 'a.'.repeat(5000);
    expect(mend(text, judge)).toEqual({ text: 'b.'.repeat(5000), count: 5000 });
  });
});

import { describe, expect, it } from 'vitest';
import { wordRule } from '../cli/fakes';
import { expectFindings } from './findings';
import { findingsOf } from './judge';

const rules = [wordRule('bad-word', 'BAD'), wordRule('worse-word', 'WORSE')];

describe('expectFindings', () => {
  it('accepts findings at the marks, named or not', () => {
    const fixture = '\nA BAD WORSE\n  ^^^ bad-word\n      ^^^^^ worse-word\nBAD\n^^^\n';
    expect(expectFindings(fixture, { rules })).toHaveLength(3);
    expectFindings('BAD\n^^^\n', { rules, rule: 'bad-word' });
    expectFindings('GOOD\n', { rules });
  });

  it.each([
    ['a place is missing', 'BAD\n'],
    ['nothing is found at a mark', 'GOOD\n^^^^\n'],
    ['the place is another', 'BAD\n^^\n'],
    ['the rule is another', 'BAD\n^^^ worse-word\n'],
    ['one mark stands for two findings', 'BAD BAD\n^^^\n'],
  ])('fails when %s', (_, fixture) => {
    expect(() => expectFindings(fixture, { rules })).toThrow();
  });

  it('fails when the rule that is meant is another', () => {
    expect(() => expectFindings('BAD\n^^^\n', { rules, rule: 'worse-word' })).toThrow(/worse-word/);
  });

  it('takes a finding over several lines by its first line', () => {
    const long = wordRule('long-finding', 'A\nB');
    expectFindings('xA\n ^\nB\n', { rules: [long] });
  });
});

describe('findingsOf', () => {
  it('does not swallow a rule that throws', () => {
    const broken = wordRule('broken-rule', 'x', undefined, {
      check() {
        throw new Error('why');
      },
    });
    expect(() => findingsOf('x', { rules: [broken] })).toThrow(/broken-rule: Error: why/);
  });

  it('judges as a draft on 1 January 2007 where it is told nothing else', () => {
    const profile = wordRule('a-rule', 'x', undefined, {
      check(cable, report, context) {
        report({ span: cable.span, message: `${context.profile} ${context.today?.year}` });
      },
    });
    const message = (judging = {}) => findingsOf('x', { rules: [profile], ...judging })[0]?.message;
    expect(message()).toBe('draft 2007');
    expect(message({ profile: 'archive', today: '2011-05-05' })).toBe('archive 2011');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Suppression,
  sift,
  TEXT_HASH,
  textHash,
} from '../../server/src/workspace/suppressions';
import { finding, wordRule } from '../cli/fakes';

const TEXT = 'A BAD and an UGLY and a  BAD';
const bad = finding(TEXT, 'BAD', { rule: wordRule('bad-word', 'BAD') });
const ugly = finding(TEXT, 'UGLY', { rule: wordRule('ugly-word', 'UGLY') });
const suppression = (fields: Partial<Suppression>): Suppression => ({
  rule: 'bad-word',
  reason: 'for the test',
  ...fields,
});

describe('the hash of a text', () => {
  it('stays what it is, since files hold it', () => {
    expect(textHash('bad-word', 'BAD')).toBe('2089a1c4');
    expect(textHash('bad-word', '')).toBe('ae807cbb');
  });

  it('looks at the words and not at the blanks between them', () => {
    expect(textHash('r', ' two\r\n  words ')).toBe(textHash('r', 'two words'));
    expect(textHash('r', 'twowords')).not.toBe(textHash('r', 'two words'));
  });

  it('differs from rule to rule', () => {
    expect(textHash('bad-word', 'BAD')).not.toBe(textHash('ugly-word', 'BAD'));
  });

  it('has its form for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textHash('r', text)).toMatch(TEXT_HASH);
      }),
    );
  });
});

describe('sift', () => {
  it('takes away the findings of a rule', () => {
    const all = suppression({});
    const { findings, used } = sift(TEXT, [bad, ugly], [all]);
    expect(findings).toEqual([ugly]);
    expect([...used]).toEqual([all]);
  });

  it('takes away what underlines a text, and nothing else of the rule', () => {
    const other = { ...bad, span: { start: 2, end: 9 } };
    const text = suppression({ text: textHash('bad-word', 'BAD') });
    expect(sift(TEXT, [bad, other, ugly], [text]).findings).toEqual([other, ugly]);
  });

  it('knows which suppressions did nothing', () => {
    const useless = suppression({ text: textHash('bad-word', 'GOOD') });
    const unknown = suppression({ rule: 'good-word' });
    const { findings, used } = sift(TEXT, [bad, ugly], [useless, unknown]);
    expect(findings).toEqual([bad, ugly]);
    expect(used.size).toBe(0);
  });

  it('counts every suppression that would do', () => {
    const both = [suppression({}), suppression({ text: textHash('bad-word', 'BAD') })];
    expect(sift(TEXT, [bad], both).used.size).toBe(2);
  });
});

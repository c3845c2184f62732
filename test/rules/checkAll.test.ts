import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../server/src/model/describe';
import { check, checkAll, type Finding } from '../../server/src/rules/check';
import { parseCable } from '../../server/src/syntax/parse';
import { facts, recordOf, telegramOf } from '../helpers/cables';

/** What another person could tell apart. */
const seen = (findings: readonly Finding[]) =>
  findings.map(({ rule, level, span, message, related, fixes }) => ({
    rule: rule.name,
    level,
    span,
    message,
    related,
    fixes: fixes(),
  }));

const SLIPS = [
  (text: string) => text,
  (text: string) => text.replace('BT\n', ''),
  (text: string) => text.replace('1. ', '¶1. '),
  (text: string) => text.replace(/\((?:U|C|S)\) /, ''),
  (text: string) => text.replace('FM ', 'FN '),
];

const message = fc
  .tuple(facts, fc.constantFrom(telegramOf, recordOf), fc.constantFrom(...SLIPS))
  .map(([given, write, slip]) => slip(write(given)));

suite('checkAll', () => {
  it('says of many messages what check says of each, drafts and copies mixed', () => {
    let said = 0;
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 20 }), (texts) => {
        const read = () => texts.flatMap((text) => describe(parseCable(text)));
        const alone = read().map((cable) => seen(check(cable)));
        expect(checkAll(read()).map(seen)).toEqual(alone);
        said += alone.flat().length;
      }),
      { numRuns: 30 },
    );
    expect(said).toBeGreaterThan(0);
  });

  it('tells of a rule that fails and goes on with the others', () => {
    const cables = describe(parseCable('1. (C The library opened.\n'));
    const failures: string[] = [];
    const failing = {
      name: 'failing',
      element: 'paragraphs',
      level: { draft: 'error', archive: 'error' },
      check: () => {
        throw new Error('on purpose');
      },
    };
    const rules = [failing, { ...failing, name: 'sound', check: () => {} }] as never;
    expect(checkAll(cables, { rules, onRuleFailure: ({ rule }) => failures.push(rule) })).toEqual([
      [],
    ]);
    expect(failures).toEqual(['failing']);
  });
});

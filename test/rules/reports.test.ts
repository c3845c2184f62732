import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import { parseCarets } from '../helpers/carets';
import { examplesOf, findingsOf } from '../helpers/judge';
import { reportOf } from '../helpers/report';
import { ROOT } from '../helpers/sources';

// One file for each rule, reviewed: what the rule says of its bad examples, where to the character,
// what it relates to, and what each fix would put there. After a change, read the difference
// before you take it over (npx vitest run test/rules/reports.test.ts -u).
const REPORTS = join(ROOT, 'test/rules/reports');

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('says, relates and offers what its report holds', async () => {
    const report = examplesOf(rule, 'bad').flatMap(({ text: marked, judging }, i) => {
      const { text } = parseCarets(marked);
      return [`bad ${i + 1}`, ...reportOf(text, findingsOf(text, judging))];
    });
    const file = join(REPORTS, rule.element, `${name}.txt`);
    await expect(`${report.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../server/src/rules/rule';
import { EXAMPLES } from '../helpers/examples';
import { reportOfMends } from '../helpers/report';
import { ROOT } from '../helpers/sources';
import { VALUES } from '../helpers/values';

// One file for each group of lines, reviewed: what is told and offered where they stand in a good
// message, and is not told of that message. After a change, read the difference before you take it over
// (npx vitest run test/rules/values.test.ts -u).
describe.each(VALUES)('$element', ({ name, element, message, line, instead }) => {
  it(`${name} are told of as their file holds`, async () => {
    const example = EXAMPLES[message] as Example;
    const known = new Set(reportOfMends(example.text, example));
    expect(example.text).toContain(`${line}\n`);
    const told = instead.flatMap((one) => {
      const text = example.text.replace(`${line}\n`, () => `${one}\n`);
      return [one, ...reportOfMends(text, example).filter((each) => !known.has(each))];
    });
    const file = join(ROOT, 'test/rules/values', element, `${name.replaceAll(' ', '-')}.txt`);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../helpers/forms';
import { findingsOf } from '../helpers/judge';
import { ROOT } from '../helpers/sources';

/** A text with something wrong of many kinds, were it the text of a message. */
const TEXT = `
BOOKWORM

1. (c) Summary: The library\u2019s bell rang\u200b in the\tharbor.

3. The librarian (see para 9 and ref B) rang it.
SIPDIS
   4. (U/FOUO) End comment.

HELSINKI 00001837  002 OF 002

Jane Example
`;

/** What is told: the rule and the characters that it tells of. */
const tell = (text: string, today: string): readonly string[] =>
  findingsOf(text, { today }).map(
    ({ rule, span }) =>
      `  ${rule.name} ${JSON.stringify(text.slice(span.start, Math.min(span.end, span.start + 40)))}`,
  );

const TODAY = { telegram: '2007-01-01', labelled: '2017-12-31', record: '2006-06-01' } as const;
const LAYOUTS = ['telegram', 'labelled', 'record'] as const;

describe('a text alone', () => {
  it('is no message, and nothing is told of it', () => {
    expect(tell(TEXT, TODAY.telegram)).toEqual([]);
  });
});

// One file for each layout, reviewed: what is told of a text below one line of a good message alone, and
// below all its lines down to that one. After a change, read the difference before you take it over
// (npx vitest run test/rules/fragments.test.ts -u).
describe.each(LAYOUTS)('a text below a line of the %s', (layout) => {
  const lines = MESSAGES[layout].split('\n');
  const end = lines.findIndex((line) => /^(?:RMKS\/)?1\./.test(line));
  const heads = lines.slice(0, end);

  it('is told of as its file holds', async () => {
    const told = new Map<string, string[]>();
    const note = (name: string, text: string): void => {
      const what = tell(text, TODAY[layout]).join('\n');
      told.set(what, [...(told.get(what) ?? []), name]);
    };
    for (const [at, line] of heads.entries()) {
      if (line === '') continue;
      note(`${line}: alone`, `${line}\n${TEXT}`);
      note(`${line}: with all above it`, `${heads.slice(0, at + 1).join('\n')}\n${TEXT}`);
    }
    const file = join(ROOT, 'test/rules/fragments', `${layout}.txt`);
    const report = Array.from(told, ([what, names]) => `${names.join('\n')}\n${what}\n`);
    await expect(report.join('\n')).toMatchFileSnapshot(file);
  });
});

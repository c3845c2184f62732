import { describe, expect, it } from 'vitest';
import { haveShared, sharedMessages } from '../helpers/shared';
import { tokenize } from './grammar';

/** Scopes that belong above the text: in prose they would mean that a word was mistaken for one. */
const HEADING_ONLY = /^(?:keyword\.control\.address|string\.unquoted\.(?:plad|passing))/;
const FIRST_PARAGRAPH = /^\s*(?:¶?1{1,2}\. |RMKS\/|GENTEXT\/)/;

/** The places in the paragraphs of a message that carry a scope of its heading. */
async function mistaken(text: string): Promise<string[]> {
  const lines = await tokenize(text);
  const first = lines.findIndex(({ line }) => FIRST_PARAGRAPH.test(line));
  if (first < 0) return [];
  return lines
    .slice(first)
    .flatMap(({ tokens }, i) =>
      tokens
        .filter(({ scopes }) => scopes.some((scope) => HEADING_ONLY.test(scope)))
        .map((token) => `${first + i + 1}: ${token.text}`),
    );
}

describe.skipIf(!haveShared)('the grammar on messages from outside', () => {
  it.each(['telegrams', 'navadmin'] as const)(
    '%s: no word of the prose is taken for an address',
    async (family) => {
      const found: string[] = [];
      for (const { name, text } of sharedMessages(family)) {
        for (const place of await mistaken(text)) found.push(`${name}:${place}`);
      }
      expect(found).toEqual([]);
    },
    60_000,
  );
});

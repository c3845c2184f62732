import { describe, expect, it } from 'vitest';
import { slice } from '../../server/src/text/span';
import { unusedInSettings } from '../../server/src/workspace/settingsFile';

const UNUSED = [{ rule: 'bad-word', file: './a.cable', reason: 'So.' }];

describe('unusedInSettings', () => {
  it('finds an entry by what it says', () => {
    const entry = '{ "file": "./a.cable", "rule": "bad-word", "reason": "Another." }';
    const text = `{\n  // Ours.\n  "cable.suppressions": [{ "rule": "bad-word" }, ${entry},],\n}`;
    const found = unusedInSettings(text, UNUSED);
    expect(found.map(({ span, check }) => [slice(text, span), check.name])).toEqual([
      [entry, 'suppression-unused'],
    ]);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"cable.suppressions": {}}',
    '{"cable.suppressions": [null, 7, []]}',
    '['.repeat(200_000),
  ])('finds nothing where there is nothing: %#', (text) => {
    expect(unusedInSettings(text, UNUSED)).toEqual([]);
  });
});

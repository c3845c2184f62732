import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type GrammarTestCase,
  parseGrammarTestCase,
  runGrammarTestCase,
} from 'vscode-tmgrammar-test/dist/unit/index.js';
import { filesBelow, ROOT } from '../helpers/sources';
import { registry } from './grammar';

const files = filesBelow('test/grammar', /\.cable\.test$/);

describe('the scopes marked in test/grammar/*.cable.test', () => {
  it('has a file for each layout and one for stored copies', () => {
    expect(files.map((file) => basename(file, '.cable.test'))).toEqual([
      'archive',
      'labelled',
      'record',
      'telegram',
    ]);
  });

  it.each(files)('%s', async (file) => {
    const test: GrammarTestCase = parseGrammarTestCase(readFileSync(resolve(ROOT, file), 'utf8'));
    expect(test.assertions.length).toBeGreaterThan(10);
    const failures = await runGrammarTestCase(registry, test);
    expect(
      failures.map(({ line, start, end, missing, unexpected, actual }) => ({
        place: `${file}:${line + 1}:${start + 1}-${end}`,
        missing,
        unexpected,
        actual,
      })),
    ).toEqual([]);
  });
});

import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pattern, patternsIn, patternsOfGrammar } from '../helpers/patterns';
import { filesBelow, ROOT, readSource } from '../helpers/sources';

/**
 * What makes a pattern take more than linear time: `Trade` and `Self`, two repetitions that can
 * share the same letters in many ways; `Move`, a repetition that is tried anew from each letter of
 * a run. `scslre` finds them in the pattern itself.
 */
function slow(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap(({ source, flags }) =>
    analyse({ source, flags }).reports.map(({ type }) => `${type}: /${source}/${flags}`),
  );
}

describe('patterns that can take long', () => {
  it.each([
    ['(?:a+)+b', 'Self'],
    ['^\\s*-?\\s*$', 'Trade'],
    ['\\s+$', 'Move'],
  ])('%s: %s', (source, type) => {
    expect(slow([{ source, flags: '' }])).toContain(`${type}: /${source}/`);
  });

  it.each(['^\\s*(?:-\\s*)?$', '(?<!\\s)\\s+$', '\\s{0,9}$'])('not: %s', (source) => {
    expect(slow([{ source, flags: '' }])).toEqual([]);
  });
});

describe('a pattern', () => {
  const code = [...filesBelow('server/src', /\.ts$/), ...filesBelow('client/src', /\.ts$/)];

  it('between slashes is linear', () => {
    const patterns = code.flatMap((path) => patternsIn(readSource(path)));
    expect(patterns.length).toBeGreaterThan(500);
    expect(slow(patterns)).toEqual([]);
  });

  it('of the grammar is linear', () => {
    const patterns = patternsOfGrammar(JSON.parse(readSource('syntaxes/cable.tmLanguage.json')));
    expect(patterns.length).toBeGreaterThan(100);
    expect(slow(patterns)).toEqual([]);
  });
});

describe('a pattern that is put together when the server starts', () => {
  const made: Pattern[] = [];

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['server/src/index.ts'],
      absWorkingDir: ROOT,
      bundle: true,
      format: 'iife',
      write: false,
      logLevel: 'silent',
    });
    const noting = new Proxy(RegExp, {
      construct: (own, [source, flags = '']: [string | RegExp, string?]) => {
        if (typeof source === 'string') made.push({ source, flags });
        return new own(source, flags);
      },
    });
    runInNewContext(outputFiles[0]?.text ?? '', { RegExp: noting });
  });

  it('is linear', () => {
    expect(made.length).toBeGreaterThan(10);
    expect(slow(made)).toEqual([]);
  });
});

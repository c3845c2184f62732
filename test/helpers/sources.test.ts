import { describe, expect, it } from 'vitest';
import { codeOnly, importsOf, resolveImport } from './sources';

describe('importsOf', () => {
  it('reads every form of import', () => {
    const source = `
import type { A } from './a';
import {
  b,
  type C,
} from '../b/c';
import d from "./d.json";
import 'node:fs';
export { e } from './e';
export * from './f';
const g = await import('./g');
export const notOne = 'from nowhere';
`;
    expect(importsOf(source)).toEqual([
      './a',
      '../b/c',
      './d.json',
      'node:fs',
      './e',
      './f',
      './g',
    ]);
  });
});

describe('resolveImport', () => {
  it('finds files, folders and leaves packages alone', () => {
    const known = new Set(['server/src/rules/index.ts', 'server/src/text/span.ts']);
    expect(resolveImport('server/src/rules/a.ts', '../text/span', known)).toBe(
      'server/src/text/span.ts',
    );
    expect(resolveImport('server/src/cli/a.ts', '../rules', known)).toBe(
      'server/src/rules/index.ts',
    );
    expect(resolveImport('server/src/cli/a.ts', '../none', known)).toBe('server/src/none');
    expect(resolveImport('server/src/cli/a.ts', 'vscode', known)).toBeUndefined();
  });
});

describe('codeOnly', () => {
  it('leaves out comments, strings and patterns', () => {
    expect(
      codeOnly("a('fetch(1)'); // fetch(2)\n/* fetch(3) */ b(`fetch(4)`, /fetch(/);"),
    ).not.toContain('fetch');
    expect(codeOnly('fetch(1) / 2; x / 3')).toContain('fetch(1)');
  });
});

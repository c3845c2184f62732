import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, onlyPath } from '../../server/src/workspace/glob';

describe('a pattern', () => {
  it.each([
    ['old.cable', 'old.cable', true],
    ['old.cable', 'a/b/old.cable', true],
    ['old.cable', 'a/b/older.cable', false],
    ['./old.cable', 'a/old.cable', false],
    ['/old.cable', 'old.cable', true],
    ['*.cable', 'a/b/c.cable', true],
    ['*.cable', 'c.telegram', false],
    ['a/*.cable', 'a/b.cable', true],
    ['a/*.cable', 'a/b/c.cable', false],
    ['a/*.cable', 'z/a/b.cable', false],
    ['a/**', 'a/b/c.cable', true],
    ['a/**/c.cable', 'a/c.cable', true],
    ['a/**/c.cable', 'a/x/y/c.cable', true],
    ['a/**/c.cable', 'a/x/y/d.cable', false],
    ['**/b/**/d', 'a/b/c/b/c/d', true],
    ['archive/', 'x/archive/y/z.cable', true],
    ['archive/', 'x/archived/z.cable', false],
    ['19??.cable', '1975.cable', true],
    ['19??.cable', '195.cable', false],
    ['*.{cable,telegram}', 'a/b.telegram', true],
    ['{a,b{c,d}}/*', 'bd/x', true],
    ['{a,b{c,d}}/*', 'b/x', false],
    ['a{b.cable', 'a{b.cable', true],
    ['[1].cable', '[1].cable', true],
    ['[1].cable', '1.cable', false],
    ['', 'x', false],
  ])('%s and the path %s: %s', (pattern, path, expected) => {
    expect(compileGlob(pattern)(path)).toBe(expected);
  });

  it('may begin in any folder when it is told so', () => {
    expect(compileGlob('a/*.cable', true)('x/y/a/b.cable')).toBe(true);
    expect(compileGlob('a/*.cable', true)('x/y/ba/b.cable')).toBe(false);
  });

  it('takes itself for a path where it has no signs in it', () => {
    const name = fc.stringMatching(/^[\w .()-]*[\w()-]$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => {
        const path = names.join('/');
        fc.pre(!/^[./]/.test(path) && path.trim() === path);
        expect(compileGlob(path)(path)).toBe(true);
      }),
    );
  });

  it('looks at each segment no more often than the pattern is long, however hard it looks', () => {
    const times = 20;
    const glob = compileGlob(`${'**/a/'.repeat(times)}b`);
    const segments = Array<string>(500).fill('a');
    let looks = 0;
    const watched = new Proxy(segments, {
      get: (all, key, self) => {
        if (typeof key === 'string' && /^\d/.test(key)) looks++;
        return Reflect.get(all, key, self);
      },
    });
    // Stands for a path whose segments are counted.
    expect(glob({ split: () => watched } as unknown as string)).toBe(false);
    expect(looks).toBeGreaterThan(segments.length);
    expect(looks).toBeLessThan(2 * times * segments.length);
  });

  it('cuts a pattern short that stands for too many', () => {
    expect(compileGlob('{a,b}'.repeat(30))('ab')).toBe(false);
  });
});

describe('onlyPath', () => {
  it.each([
    ['a/b.cable', 'a/b.cable'],
    ['./b.cable', 'b.cable'],
    ['/b.cable', 'b.cable'],
    ['b.cable', undefined],
    ['a/*.cable', undefined],
    ['a/', undefined],
    ['{a,b}/c', undefined],
  ])('%s: %s', (pattern, expected) => {
    expect(onlyPath(pattern)).toBe(expected);
  });
});

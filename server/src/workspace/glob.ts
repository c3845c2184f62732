/** Tells whether a path is meant: segments parted by `/`, with no `/` in front. */
export type Glob = (path: string) => boolean;

/** `{a,b}` in a pattern makes several of it; a pattern that makes more than this is cut short. */
const MOST_ALTERNATIVES = 64;

/**
 * Reads a pattern for paths. `*` is any characters of one segment, `?` one of them, `**` any number
 * of segments, `{a,b}` either of two. A pattern without `/` is for a name in any folder, one that
 * ends with `/` for everything below that folder; `anywhere` makes every pattern begin in any
 * folder. Matching takes time in proportion to the length of the path times that of the pattern.
 */
export function compileGlob(pattern: string, anywhere = false): Glob {
  const alternatives = expand(pattern.trim())
    .filter((each) => /[^./]/.test(each))
    .map((each) => segmentsOf(each, anywhere));
  return (path) => {
    const segments = path.split('/');
    return alternatives.some((wanted) => matches(wanted, segments, '**', matchesName));
  };
}

/** A pattern for one path; signs that patterns have are made to stand for any. */
export function patternFor(path: string): string {
  return path.replace(/[*?{},]/g, '?');
}

/** The path that a pattern stands for when it stands for one only: `./a.cable`, `a/b.cable`. */
export function onlyPath(pattern: string): string | undefined {
  return /^[^*?{}]*\/[^*?{}/]+$/.test(pattern) ? pattern.replace(/^\.?\//, '') : undefined;
}

function segmentsOf(pattern: string, anywhere: boolean): string[] {
  const inAnyFolder = anywhere || !/\/./.test(pattern);
  const path = pattern.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '/**');
  return [...(inAnyFolder ? ['**'] : []), ...path.split('/').filter((segment) => segment !== '')];
}

/** `{a,b}c` as `ac` and `bc`; braces may stand inside braces. A brace without its fellow is itself. */
function expand(pattern: string): string[] {
  const done: string[] = [];
  const waiting = [pattern];
  while (waiting.length > 0 && done.length + waiting.length <= MOST_ALTERNATIVES) {
    const next = waiting.shift() as string;
    const group = /\{([^{}]*)\}/.exec(next);
    if (!group) {
      done.push(next);
      continue;
    }
    const before = next.slice(0, group.index);
    const after = next.slice(group.index + group[0].length);
    waiting.push(...(group[1] as string).split(',').map((choice) => before + choice + after));
  }
  return [...done, ...waiting];
}

function matchesName(wanted: string, name: string): boolean {
  return matches([...wanted], [...name], '*', (one, other) => one === '?' || one === other);
}

/**
 * Compares two rows, in the first of which `many` stands for any number of items. Only the last
 * `many` met ever has to take in more, so that nothing is tried twice over.
 */
function matches(
  wanted: readonly string[],
  given: readonly string[],
  many: string,
  same: (wanted: string, given: string) => boolean,
): boolean {
  let w = 0;
  let g = 0;
  let lastMany = -1;
  let taken = 0;
  while (g < given.length) {
    const next = wanted[w];
    if (next === many) {
      lastMany = w++;
      taken = g;
    } else if (next !== undefined && same(next, given[g] as string)) {
      w++;
      g++;
    } else if (lastMany >= 0) {
      w = lastMany + 1;
      g = ++taken;
    } else return false;
  }
  while (wanted[w] === many) w++;
  return w === wanted.length;
}

// Makes one script of all fast tests and the instrumented sources under them.
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build } from 'esbuild';

const ACTIVE = /stryMutAct_9fa48\("(\d+)"\)/g;
const COVERED = /stryCov_9fa48\(("\d+"(?:, "\d+")*)\)/g;

/** What the script is called with; it gives the switch for its mutants. */
export const PARAMETERS = ['require', '$active', '$cover', '$url', '$folder'];
const HEAD = `let $hits = 0, $limit = 1_000_000;
function $hit() {
  if (++$hits > $limit) throw new Error('Hit limit reached');
  return true;
}
`;
const TAIL = `
return {
  activate(id, limit) { $active = id; $hits = 0; $limit = limit; },
  isEndless: () => $hits > $limit,
};
`;

/**
 * Stryker's own switch asks a function and compares strings, and counts coverage in every run, in
 * every expression. A number in a variable of the script is many times as fast.
 */
function lighten(source, coverage) {
  return source
    .replace(ACTIVE, (_, id) => `($active === ${id} && $hit())`)
    .replace(COVERED, (_, ids) => (coverage ? `$cover(${ids.replaceAll('"', '')})` : '0'));
}

/**
 * The script as the body of a function of PARAMETERS, and which mutants stand in which file.
 * `coverage`: it tells `$cover` the mutants that it passes.
 */
export async function bundle(root, testFiles, coverage) {
  const mutants = new Map();
  const pathOf = (path) => relative(root, path).split(sep).join('/');
  const plugin = {
    name: 'mutants',
    setup({ onLoad }) {
      onLoad({ filter: /\/server\/src\/.*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const ids = Array.from(source.matchAll(ACTIVE), (m) => Number(m[1]));
        if (ids.length > 0) mutants.set(pathOf(path), ids);
        return { contents: lighten(source, coverage), loader: 'ts' };
      });
      onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => {
        const enter = `import { enter as $enter } from 'vitest'; $enter(${JSON.stringify(pathOf(path))});`;
        return { contents: `${enter}${await readFile(path, 'utf8')}`, loader: 'ts' };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: testFiles.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: ['vitest', 'fast-check'],
    define: { 'import.meta.url': '$url', 'import.meta.dirname': '$folder' },
    logLevel: 'error',
    absWorkingDir: root,
    plugins: [plugin],
  });
  return { script: `${HEAD}${outputFiles[0].text}${TAIL}`, mutants: Object.fromEntries(mutants) };
}

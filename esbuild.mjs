// Bundles every entry point. `--watch` rebuilds on change, with source maps and readable code.
import { context } from 'esbuild';
import { leaner } from './scripts/leaner.mjs';
import { writeNotices } from './scripts/notices.mjs';

const watch = process.argv.includes('--watch');

/**
 * A promise in code: the bundles have no way to the network. The protocol library can talk over
 * sockets and named pipes; we start it on stdio, IPC and workers only, so what it asks for is empty.
 */
const noNetwork = {
  name: 'no-network',
  setup(build) {
    const modules = /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns)$/;
    build.onResolve({ filter: modules }, ({ path }) => ({ path, namespace: 'no-network' }));
    build.onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

const shared = {
  bundle: true,
  logLevel: 'warning',
  minify: !watch,
  sourcemap: watch,
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  // The other form of jsonc-parser asks for its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  plugins: [noNetwork, leaner],
};
/** The programs that are started by name, in Node. */
const programs = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };

/**
 * What VS Code loads: one file that serves the desktop and the web, for the two have nine tenths in
 * common and the package is to stay small. Each half runs only where it is asked for.
 */
const extension = {
  ...shared,
  platform: 'node',
  target: 'es2022',
  conditions: ['node', 'browser'],
  external: ['vscode'],
};
const inWorker = "'WorkerGlobalScope' in globalThis";

const bundles = [
  {
    ...extension,
    stdin: {
      contents: `module.exports = ${inWorker} ? require('./browser') : require('./node');`,
      resolveDir: 'client/src',
    },
    format: 'cjs',
    outfile: 'out/client/main.js',
  },
  {
    ...extension,
    stdin: {
      contents: `if (${inWorker}) require('./browser'); else require('./node');`,
      resolveDir: 'server/src',
    },
    format: 'iife',
    outfile: 'out/server/main.js',
  },
  { ...programs, entryPoints: ['server/src/node.ts'], outfile: 'out/server/node.cjs' },
  { ...programs, entryPoints: ['server/src/cli.ts'], outfile: 'out/server/cli.cjs' },
  // What other programs import; `require` and `import` both read it. Its types: scripts/types.mjs.
  { ...programs, entryPoints: ['server/src/index.ts'], outfile: 'out/library/index.js' },
];

const contexts = await Promise.all(bundles.map((options) => context(options)));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
  console.log('Watching. Ctrl+C stops.');
} else {
  const results = await Promise.all(contexts.map((each) => each.rebuild()));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeNotices(inputs, 'out/THIRD-PARTY-NOTICES.txt');
  await Promise.all(contexts.map((each) => each.dispose()));
}

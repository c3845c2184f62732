// Bundles every entry point. `--watch` rebuilds on change, with source maps and readable code.
import { context } from 'esbuild';
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
  target: 'es2022',
  plugins: [noNetwork],
};
const forNode = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };
const forBrowser = { ...shared, platform: 'browser' };

const bundles = [
  {
    ...forNode,
    entryPoints: ['client/src/node.ts'],
    outfile: 'out/client/node.cjs',
    external: ['vscode'],
  },
  {
    ...forBrowser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'out/client/browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...forNode, entryPoints: ['server/src/node.ts'], outfile: 'out/server/node.cjs' },
  { ...forNode, entryPoints: ['server/src/cli.ts'], outfile: 'out/server/cli.cjs' },
  {
    ...forBrowser,
    entryPoints: ['server/src/browser.ts'],
    outfile: 'out/server/browser.js',
    format: 'iife',
  },
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

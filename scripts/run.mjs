// Runs a TypeScript program of this repository: node scripts/run.mjs <file.ts> [arguments].
// Node reads types away but does not find imports without extensions, so esbuild bundles it first.
import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const entry = process.argv[2];
// Beside node_modules, so that packages that are left out of the bundle are found.
const folder = await mkdtemp(join(root, 'node_modules', '.run-'));
const bundle = join(folder, `${basename(entry)}.mjs`);
try {
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    absWorkingDir: root,
    // Bundling moves a file away from its place in the repository; this is how a program finds back.
    define: { REPOSITORY: JSON.stringify(root) },
  });
  process.argv.splice(1, 2, bundle);
  await import(pathToFileURL(bundle).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}

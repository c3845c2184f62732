// `npm run test:e2e [-- NAME...]`: the specs (all, or those whose file name holds a NAME) in a real
// VS Code in a real Chromium, with the extension installed from the VSIX packed here.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as runTests } from 'node:test';
import { spec as specReporter } from 'node:test/reporters';
import { installVscode, node24, root, run } from '../../scripts/vscode-server.mjs';

const TEST_TIMEOUT_MS = 120_000;
const here = join(root, 'test/e2e');
const reports = join(root, 'reports');

async function step(title, script, ...args) {
  console.log(title);
  const silent = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await run(node24(), [join(root, script), ...args], silent)) !== 0) {
    throw new Error(`${title}: failed`);
  }
}

function specFiles(names) {
  return readdirSync(here)
    .filter((file) => file.endsWith('.spec.mjs'))
    .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
    .map((file) => join(here, file))
    .sort();
}

/** Runs the specs in this process, so that they share one browser and the servers. */
function runSpecs(files) {
  return new Promise((resolve) => {
    const stream = runTests({ files, isolation: 'none', timeout: TEST_TIMEOUT_MS });
    stream.on('test:summary', ({ counts }) => resolve(counts));
    stream.compose(new specReporter()).pipe(process.stdout);
  });
}

async function main() {
  mkdirSync(reports, { recursive: true });
  await installVscode(console.log);
  await step('Building', 'esbuild.mjs');
  const vsix = join(reports, 'cable-authoring.vsix');
  await step('Packing', 'scripts/package.mjs', vsix);
  process.env.CABLE_VSIX = vsix;

  const { findChromium, stopEverything } = await import('./harness.mjs');
  findChromium();
  const counts = await runSpecs(specFiles(process.argv.slice(2)));
  await stopEverything();
  const failed = counts.tests - counts.passed - counts.skipped;
  writeFileSync(join(reports, 'e2e.json'), JSON.stringify({ passed: counts.passed, failed }));
  console.log(`${counts.passed} passed, ${failed} failed`);
  process.exit(failed === 0 && 0 < counts.passed ? 0 : 1);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

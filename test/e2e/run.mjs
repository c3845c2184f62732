// `npm run test:e2e [-- NAME...]`: the specs (all, or those whose file name holds a NAME) in a real
// VS Code in a real Chromium, with the extension installed from the VSIX packed here.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installVscode, node24, root, run } from '../../scripts/vscode-server.mjs';
import { findChromium } from './chromium.mjs';

const TEST_TIMEOUT_MS = 120_000;
const here = join(root, 'test/e2e');
const reports = join(root, 'reports');
const countsFile = join(reports, 'e2e.json');

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

/**
 * Runs the specs in one process, so that they share one browser and the servers.
 */
async function runSpecs(files) {
  const args = [
    ...['--test', '--test-isolation=none', '--test-force-exit', '--test-concurrency=1'],
    `--test-timeout=${TEST_TIMEOUT_MS}`,
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    `--test-reporter=${pathToFileURL(join(here, 'counts-reporter.mjs'))}`,
    `--test-reporter-destination=${countsFile}`,
  ];
  rmSync(countsFile, { force: true });
  const code = await run(node24(), [...args, ...files], { cwd: here });
  return { code, ...JSON.parse(readFileSync(countsFile, 'utf8')) };
}

async function main() {
  mkdirSync(reports, { recursive: true });
  await installVscode(console.log);
  await step('Building', 'esbuild.mjs');
  const vsix = join(reports, 'cable-authoring.vsix');
  await step('Packing', 'scripts/package.mjs', vsix);
  process.env.CABLE_VSIX = vsix;
  process.env.CHROMIUM = findChromium();

  const { code, passed, failed } = await runSpecs(specFiles(process.argv.slice(2)));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = code === 0 && failed === 0 && 0 < passed ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

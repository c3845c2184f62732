// `npm run test:e2e [-- NAME...]`: the specs (all, or those whose file name holds a NAME) in a real
// VS Code in a real Chromium, with the extension installed from the VSIX packed here.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { node24, root, run } from '../../scripts/vscode-server.mjs';
import { prepare, reports } from './prepare.mjs';

const TEST_TIMEOUT_MS = 600_000;
const here = join(root, 'test/e2e');
const countsFile = join(reports, 'e2e.json');

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
  await prepare();
  const { code, passed, failed } = await runSpecs(specFiles(process.argv.slice(2)));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = code === 0 && failed === 0 && 0 < passed ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

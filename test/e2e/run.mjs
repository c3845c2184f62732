// `npm run test:e2e [-- NAME...]`: the specs (all, or those whose file name holds a NAME) in a real
// VS Code in a real Chromium, with the extension installed from the VSIX packed here.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { node24, root, run } from '../../scripts/vscode-server.mjs';
import { prepare, reports } from './prepare.mjs';

const TEST_TIMEOUT_MS = 180_000;
const here = join(root, 'test/e2e');
const countsFile = join(reports, 'e2e.json');

function specFiles(names) {
  return readdirSync(here)
    .filter((file) => file.endsWith('.spec.mjs'))
    .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
    .map((file) => join(here, file))
    .sort();
}

/** Runs the specs in one process, so that they share one browser and the servers: counts by file. */
async function runSpecs(files) {
  const args = [
    ...['--test', '--test-isolation=none', '--test-force-exit', '--test-concurrency=1'],
    `--test-timeout=${TEST_TIMEOUT_MS}`,
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    `--test-reporter=${pathToFileURL(join(here, 'counts-reporter.mjs'))}`,
    `--test-reporter-destination=${countsFile}`,
  ];
  rmSync(countsFile, { force: true });
  await run(node24(), [...args, ...files], { cwd: here });
  return JSON.parse(readFileSync(countsFile, 'utf8'));
}

/** A real browser on a shared machine may miss a moment: what fails twice is broken. */
async function runTwiceWhatFails(files) {
  const counts = await runSpecs(files);
  const failing = files.filter((file) => !counts[file] || 0 < counts[file].failed);
  if (failing.length === 0) return counts;
  console.log(`\nOnce more: ${failing.map((file) => basename(file)).join(', ')}`);
  return { ...counts, ...(await runSpecs(failing)) };
}

async function main() {
  await prepare();
  const files = specFiles(process.argv.slice(2));
  const counts = Object.values(await runTwiceWhatFails(files));
  const sum = (outcome) => counts.reduce((total, each) => total + each[outcome], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  writeFileSync(countsFile, JSON.stringify({ passed, failed, skipped }));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && 0 < passed && counts.length === files.length ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

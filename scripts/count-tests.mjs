// Prints how many tests of the last runs passed and failed, from what the runners reported. A
// runner that left no report, or ran no test, is a failure.
import { existsSync, readFileSync } from 'node:fs';

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const vitest = read('reports/vitest.json');
const editor = read('reports/e2e.json');
const runs = [
  ['vitest', vitest?.numPassedTests, vitest?.numFailedTests],
  ['editor', editor?.passed, editor?.failed],
];
for (const [name, passed] of runs) {
  if (passed) continue;
  console.log(`${name}: no test passed, or no report was left`);
  process.exitCode = 1;
}
const sum = (column) => runs.reduce((total, run) => total + (run[column] ?? 0), 0);
console.log(`${sum(1)} passed, ${sum(2)} failed`);

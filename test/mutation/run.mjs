// npm run test:mutation [-- PART...]: changes the code of each part in thousands of places, one at a
// time, and counts the changes that some test notices. docs/testing.md says what came of it.
// What has not changed since the last run is not run again; `--force` runs everything anew.
//
// npm run test:mutation -- --show PART: the changes of the last run that no test noticed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { node24, npm, root, run } from '../../scripts/vscode-server.mjs';
import { show, table } from './table.mjs';

const here = join(root, 'test/mutation');
const PARTS = ['text', 'marking', 'syntax', 'model', 'rules'];

async function main(args) {
  const parts = args.filter((arg) => !arg.startsWith('--'));
  if (args.includes('--show')) return parts.forEach(show);
  if (!existsSync(join(here, 'node_modules/.package-lock.json'))) {
    console.log('Installing StrykerJS under test/mutation: 60 MB, once, about 30 seconds.');
    await npm(['ci'], here);
  }
  for (const part of parts.length > 0 ? parts : PARTS) {
    const force = args.includes('--force') ? ['--force'] : [];
    const program = join(here, 'stryker.mjs');
    const code = await run(node24(), [program, part, ...force], { cwd: root });
    if (code !== 0) throw new Error(`The run over ${part} failed`);
  }
  console.log(table());
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

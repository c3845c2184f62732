// `npm start`: checks the sample messages in the terminal, then opens them in a real VS Code.
//   --browser  VS Code in the browser, also where a desktop one is installed
//   --once     leave as soon as VS Code answers (for tests)
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  installExtension,
  installVscode,
  node24,
  root,
  run,
  startVscode,
} from './vscode-server.mjs';

const wantsBrowser = process.argv.includes('--browser');
const once = process.argv.includes('--once');
const samples = join(root, 'samples');
const scratch = join(root, '.vscode-test/start');
const copy = join(scratch, 'samples');
const onWindows = process.platform === 'win32';

function heading(text) {
  console.log(`\n== ${text}`);
}

/** Samples contain mistakes, so that the checker says 1; only a higher code is a failure. */
async function checkSamples() {
  heading('Checking the sample messages with cablelint');
  const cli = join(root, 'out/server/cli.cjs');
  const code = await run(node24(), [cli, relative(root, samples)], { cwd: root });
  if (1 < code) throw new Error(`cablelint failed (exit code ${code})`);
}

/** Opens the copy in the desktop's VS Code. False where there is none that starts. */
function openOnDesktop() {
  const options = { shell: onWindows, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  if (spawnSync('code', ['--version'], options).status !== 0) return false;
  const args = [`--extensionDevelopmentPath=${root}`, copy];
  if (spawnSync('code', args, options).status !== 0) return false;
  console.log(`VS Code opens ${relative(root, copy)}.`);
  return true;
}

async function openInBrowser() {
  await installVscode(console.log);
  const vsix = join(scratch, 'cable-authoring.vsix');
  const pack = [join(root, 'scripts/package.mjs'), vsix];
  const silent = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await run(node24(), pack, silent)) !== 0) throw new Error('The VSIX could not be packed.');
  console.log('Starting VS Code...');
  const data = join(scratch, 'browser');
  await installExtension(data, vsix);
  const settings = { 'workbench.startupEditor': 'readme' };
  const vscode = await startVscode({ data, folder: copy, port: 8787, settings });
  console.log(`\nOpen this address in a browser:\n\n  ${vscode.url}\n`);
  if (once) return vscode.stop();
  console.log('Ctrl+C stops it.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => vscode.stop());
  await vscode.ended;
}

async function main() {
  heading('Building');
  if ((await run(node24(), [join(root, 'esbuild.mjs')], { cwd: root })) !== 0) {
    throw new Error('The build failed.');
  }
  await checkSamples();

  heading('Opening a copy of the samples in VS Code');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  cpSync(samples, copy, { recursive: true });
  if (!wantsBrowser && openOnDesktop()) return;
  await openInBrowser();
}

main().catch((error) => {
  console.error(`\n${error.message}`);
  console.error(
    'Needed: `npm ci` run before, and for VS Code in the browser the npm registry, 1 GB',
  );
  console.error(
    'of disk and a browser. The terminal checker needs nothing more: npx cablelint FILE',
  );
  process.exitCode = 1;
});

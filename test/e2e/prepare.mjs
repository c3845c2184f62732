import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installVscode, node24, root, run } from '../../scripts/vscode-server.mjs';
import { findChromium } from './chromium.mjs';

export const reports = join(root, 'reports');

async function step(title, script, ...args) {
  console.log(title);
  const silent = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  if ((await run(node24(), [join(root, script), ...args], silent)) !== 0) {
    throw new Error(`${title}: failed`);
  }
}

/** Installs VS Code where it is missing, builds and packs the extension, and finds the browser. */
export async function prepare() {
  mkdirSync(reports, { recursive: true });
  process.env.CHROMIUM = findChromium();
  await installVscode(console.log);
  await step('Building', 'esbuild.mjs');
  const vsix = join(reports, 'cable-authoring.vsix');
  await step('Packing', 'scripts/package.mjs', vsix);
  process.env.CABLE_VSIX = vsix;
}

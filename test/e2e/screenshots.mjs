// `npm run screenshots`: makes the pictures of docs/images in the real editor. Look at them after.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/vscode-server.mjs';
import { samples, startWorkbench, stopEverything } from './hosts.mjs';
import { prepare } from './prepare.mjs';

const images = join(root, 'docs/images');
const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 21,
};

/** A message full of mistakes, with its findings in the Problems panel. */
async function editor() {
  const vscode = await startWorkbench({
    files: { 'mistakes.cable': readFileSync(join(samples, 'mistakes.cable'), 'utf8') },
    settings,
    size: { width: 1200, height: 860 },
    scale: 1.5,
  });
  await vscode.openFile('mistakes.cable');
  await vscode.showProblems();
  await vscode.problem('filing-day-differs');
  await vscode.command('View: Toggle Primary Side Bar Visibility');
  await vscode.goTo(3, 17);
  await vscode.settle();
  await vscode.screenshot(join(images, 'editor.png'));
  await vscode.close();
}

await prepare();
try {
  await editor();
} finally {
  await stopEverything();
}
console.log(`Pictures are in ${images}.`);

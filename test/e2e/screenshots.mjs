// `npm run screenshots [-- NAME...]`: makes the pictures of docs/images in the real editor, all or those
// whose name holds a NAME. Look at them after.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/vscode-server.mjs';
import { samples, startWorkbench, stopEverything } from './hosts.mjs';
import { prepare } from './prepare.mjs';

const images = join(root, 'docs/images');
const GOOD = readFileSync(join(samples, 'telegram-full-heading.cable'), 'utf8');

const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
};

const SHORT = GOOD.slice(GOOD.indexOf('C O N F'), GOOD.indexOf('BT\n#'));
const ONE_TAG = GOOD.replace('SCUL, KPAO, ELTN, MT', 'SCUL');
const SIZE = { width: 940, height: 620 };

const look = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.lineHeight': 18,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** The pictures in one theme, made one after the other in one window. */
const PICTURES = {
  async sight(vscode, path) {
    await openStill(vscode, 'text.cable');
    await vscode.page.locator('.codelens-decoration', { hasText: 'cited' }).waitFor();
    await vscode.settle();
    await vscode.screenshot(path);
  },

  async hover(vscode, path) {
    await openStill(vscode, 'seminar.cable');
    await vscode.goToPiece(GOOD, 'KPAO');
    await vscode.command('Show or Focus Hover');
    const hover = vscode.page.locator('.monaco-hover', { hasText: 'Public Affairs' }).first();
    await hover.waitFor();
    await vscode.settle();
    await vscode.screenshot(path, await around(hover));
    await vscode.press('Escape');
    await vscode.press('Escape');
  },

  async completion(vscode, path) {
    await openStill(vscode, 'tags.cable');
    await vscode.goToPiece(ONE_TAG, 'SCUL', { behind: true });
    await vscode.type(', ');
    await vscode.type('terror');
    await vscode.suggestion('PTER');
    const documentation = vscode.page.locator('.suggest-details-container');
    if (!(await documentation.isVisible())) await vscode.press('Control+Space');
    await documentation.waitFor();
    await vscode.settle();
    await vscode.screenshot(path, await around(documentation));
    await vscode.press('Escape');
  },

  async walkthrough(vscode, path) {
    await vscode.command('Developer: Reset Welcome Page Walkthrough Progress');
    await vscode.command('Welcome: Open Walkthrough...');
    await vscode.pick('Get Started with Cables');
    await vscode.page.locator('.getting-started-step').first().waitFor();
    // In a narrow window the steps have no pictures.
    await vscode.page.setViewportSize({ width: 1200, height: 740 });
    await vscode.settle();
    await vscode.screenshot(path);
    await vscode.page.setViewportSize(SIZE);
  },

  async preview(vscode, path) {
    await openStill(vscode, 'seminar.cable');
    await vscode.goTo(1);
    await vscode.command('Cable: Show Preview to the Side');
    await vscode.webview().locator('.banner').first().waitFor();
    await vscode.settle();
    await vscode.screenshot(path);
  },
};

/** Opens a file, with the pointer where it makes nothing light up. */
async function openStill(vscode, name) {
  await vscode.openFile(name);
  await vscode.page.mouse.move(SIZE.width / 3, SIZE.height - 5);
}

const ABOVE = 130;
const BELOW = 50;

/** A strip of the window, in its whole width, with some lines above and below something. */
async function around(locator) {
  const { y, height } = await locator.boundingBox();
  const top = Math.max(0, y - ABOVE);
  return { x: 0, y: top, width: SIZE.width, height: y + height + BELOW - top };
}

async function pictures(theme, names) {
  const vscode = await startWorkbench({
    files: { 'seminar.cable': GOOD, 'text.cable': SHORT, 'tags.cable': ONE_TAG },
    open: 'seminar.cable',
    settings: {
      ...look,
      'workbench.colorTheme': THEMES[theme],
      'cable.classification.band': true,
      'cable.classification.gutter': true,
    },
    size: SIZE,
    scale: 1.5,
  });
  await vscode.status('Classification: CONFIDENTIAL');
  await vscode.command('View: Toggle Primary Side Bar Visibility');
  for (const name of names) await PICTURES[name](vscode, join(images, `${name}-${theme}.png`));
  await vscode.close();
}

/** A message full of mistakes, with its findings in the Problems panel. */
async function editor() {
  const vscode = await startWorkbench({
    files: { 'mistakes.cable': readFileSync(join(samples, 'mistakes.cable'), 'utf8') },
    settings: { ...look, 'editor.fontSize': 15, 'editor.lineHeight': 21 },
    size: { width: 1200, height: 860 },
    scale: 1.5,
  });
  await vscode.openFile('mistakes.cable');
  // Down on the status bar: on the side bar's edge it would leave a strip when that is hidden.
  await vscode.page.mouse.move(600, 850);
  await vscode.showProblems();
  await vscode.problem('filing-day-differs');
  await vscode.command('View: Toggle Primary Side Bar Visibility');
  await vscode.goTo(3, 17);
  await vscode.settle();
  await vscode.screenshot(join(images, 'editor.png'));
  await vscode.close();
}

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((each) => name.includes(each));

await prepare();
try {
  if (isWanted('editor')) await editor();
  for (const theme of Object.keys(THEMES)) {
    const names = Object.keys(PICTURES).filter((name) => isWanted(`${name}-${theme}`));
    if (0 < names.length) await pictures(theme, names);
  }
} finally {
  await stopEverything();
}
console.log(`Pictures are in ${images}.`);

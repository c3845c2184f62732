// Drives a real VS Code in a real Chromium, as a user would: keys, menus, what is to be seen.
// A spec asks for a workbench, works in it, and closes it; the servers behind are shared.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { installExtension, root, startVscode } from '../../scripts/vscode-server.mjs';
import { serveExtension } from './worker-host.mjs';

/** Where the extension runs: in Node beside the server, or in a web worker as on vscode.dev. */
export const HOSTS = ['desktop', 'worker'];

export const samples = join(root, 'samples');

const PATIENCE_MS = 20_000;
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that Playwright serves counts as public; VS Code's own server is on this machine.
  '--disable-features=LocalNetworkAccessChecks',
];

const scratch = mkdtempSync(join(tmpdir(), 'cable-e2e-'));
const servers = new Map();
let browser;

/** The browser's program; an error that says what to install where there is none. */
export function findChromium() {
  const found = [process.env.CHROMIUM, ...CHROMIUM].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium found: `apt-get install chromium`, or set CHROMIUM.');
  return found;
}

function vsix() {
  const path = process.env.CABLE_VSIX;
  if (!path) throw new Error('Run these specs by `npm run test:e2e`, which packs the VSIX first.');
  return path;
}

/** The server of a host, started once: with the VSIX installed, or bare for the worker host. */
function serverOf(host) {
  if (!servers.has(host)) servers.set(host, startServer(host));
  return servers.get(host);
}

async function startServer(host) {
  const data = join(scratch, `${host}-host`);
  // The worker host gets the files of the VSIX from the page; unpacked they must be all the same.
  await installExtension(host === 'desktop' ? data : join(scratch, 'unpacked'), vsix());
  return startVscode({ data });
}

/** The folder of the extension as the VSIX holds it. */
function unpackedExtension() {
  const extensions = join(scratch, 'unpacked/extensions');
  const name = readdirSync(extensions).find((entry) => entry.startsWith('cable-authoring.'));
  return join(extensions, name);
}

/** Ends the browser and the servers, and removes what they wrote. */
export async function stopEverything() {
  await browser?.close();
  for (const server of servers.values()) await (await server).stop();
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * Opens VS Code on a fresh folder.
 * `host`: one of HOSTS. `files`: name to text. `settings`: of the folder. `size`: of the window.
 */
export async function startWorkbench({
  host = 'desktop',
  files = {},
  settings = {},
  size = { width: 1280, height: 800 },
} = {}) {
  const folder = mkdtempSync(join(scratch, 'folder-'));
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  write('.vscode/settings.json', JSON.stringify(settings));

  browser ??= await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const server = await serverOf(host);
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  if (host === 'worker') await serveExtension(context, server, unpackedExtension());
  await page.goto(`${server.url}?folder=${encodeURIComponent(folder)}`);
  await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
  return workbenchOf(page, folder);
}

function workbenchOf(page, folder) {
  const { keyboard } = page;

  /** Runs a command by its title in the palette. */
  async function command(title) {
    await keyboard.press('F1');
    const input = page.locator('.quick-input-widget input.input');
    await input.fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder and puts the cursor into it. */
  async function openFile(name) {
    await keyboard.press('Control+P');
    await page.locator('.quick-input-widget input.input').fill(name);
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    await row.click();
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await page.locator('.monaco-editor.focused .view-line').first().waitFor();
  }

  /** Puts the cursor before a character; both count from 1. */
  async function goTo(line, column = 1) {
    await keyboard.press('Control+G');
    await page.locator('.quick-input-widget input.input').fill(`:${line}:${column}`);
    await keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Writes over `length` characters from the cursor on, or inserts where it is 0. */
  async function type(text, { over = 0 } = {}) {
    for (let done = 0; done < over; done++) await keyboard.press('Delete');
    await keyboard.type(text);
  }

  /** The text of the file on disk, after saving. */
  async function savedText(name) {
    await keyboard.press('Control+S');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return readFileSync(join(folder, name), 'utf8');
  }

  const row = (text) => page.locator('.markers-panel .monaco-list-row', { hasText: text });

  /** Shows the Problems panel, without taking the cursor from the editor for good. */
  async function showProblems() {
    if (!(await page.locator('.markers-panel').isVisible())) {
      await keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel').waitFor();
    }
    await keyboard.press('Control+1');
  }

  /** The rows of the Problems panel as text, the files' own rows left out. */
  async function problems() {
    await showProblems();
    const rows = await page.locator('.markers-panel .monaco-list-row').all();
    const texts = await Promise.all(rows.map((each) => each.getAttribute('aria-label')));
    return texts.filter((text) => text !== null && !/ problems? in file /.test(text));
  }

  /** Waits until the Problems panel holds a row with this text. */
  async function problem(text) {
    await showProblems();
    await row(text).first().waitFor();
  }

  /** Waits until no row of the Problems panel holds this text. */
  async function noProblem(text) {
    await showProblems();
    await row(text).first().waitFor({ state: 'detached' });
  }

  /** Waits until this many places are underlined as `error`, `warning` or `info`. */
  async function squiggles(level, count) {
    const selector = `.monaco-editor .squiggly-${level}`;
    await page.waitForFunction(
      ([where, wanted]) => document.querySelectorAll(where).length === wanted,
      [selector, count],
    );
  }

  /** Chooses an entry of the lightbulb's menu at the cursor by a part of its title. */
  async function quickFix(title) {
    await keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();
    await page.locator('.action-widget').waitFor({ state: 'detached' });
  }

  /** The pop-ups that are to be seen. */
  async function notifications() {
    return page.locator('.notification-list-item-message').allTextContents();
  }

  async function screenshot(path) {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    await page.screenshot({ path });
  }

  return {
    page,
    folder,
    command,
    openFile,
    goTo,
    type,
    press: (keys) => keyboard.press(keys),
    savedText,
    showProblems,
    problems,
    problem,
    noProblem,
    squiggles,
    quickFix,
    notifications,
    screenshot,
    files: () => readdirSync(folder),
    close: () => page.context().close(),
  };
}

// Drives a real VS Code in a real Chromium, as a user would: keys, menus, what is to be seen.
// A spec asks for a workbench, works in it, and closes it; servers and windows are shared.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installExtension, root, startVscode } from '../../scripts/vscode-server.mjs';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { workbenchOf } from './workbench.mjs';
import { serveExtension } from './worker-host.mjs';

/** Where the extension runs on a folder: in Node beside VS Code's server, or in a web worker. */
export const HOSTS = ['desktop', 'worker'];

export const samples = join(root, 'samples');

const PATIENCE_MS = 60_000;

/** Nothing that moves by itself: on a busy machine each picture of the window takes its time. */
const STILL = {
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'workbench.editor.useModal': 'off',
  'workbench.reduceMotion': 'on',
};

const scratch = mkdtempSync(join(tmpdir(), 'cable-e2e-'));
const servers = new Map();
const contexts = new Map();
/** The window of each host that specs use one after the other. */
const shared = new Map();
let browser;

/** Ends the browser and the servers, and removes what they wrote. */
export async function stopEverything() {
  await (await browser)?.close();
  await Promise.all([...servers.values()].map(async (server) => (await server).stop()));
  rmSync(scratch, { recursive: true, force: true });
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
  return startVscode({ data, settings: STILL });
}

/** The process ids of the language servers that the desktop host runs (Linux only). */
export function languageServers() {
  const program = join(scratch, 'desktop-host');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      const line = commandLine(id);
      return line.includes(program) && line.includes('out/server/main.js');
    })
    .map(Number);
}

function commandLine(id) {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** The folder of the extension as the VSIX holds it. */
function unpackedExtension() {
  const extensions = join(scratch, 'unpacked/extensions');
  const name = readdirSync(extensions).find((entry) => entry.startsWith('cable-authoring.'));
  return join(extensions, name);
}

/**
 * Opens VS Code on a folder with `files` (name to text) and in it the one named `open`.
 * `host`: one of HOSTS, or `web` for a workbench without a server or files, as on vscode.dev.
 * `settings`: of the folder. `size`: of the window, drawn `scale` times as fine. A window that asks for
 * no size is the one of the spec before, tidied up: to load VS Code takes longer than most specs.
 */
export async function startWorkbench({
  host = 'desktop',
  files = {},
  open,
  settings = {},
  ...look
} = {}) {
  if (!HOSTS.includes(host) || 0 < Object.keys(look).length) {
    return openWorkbench({ host, files, open, settings, ...look });
  }
  if (!shared.has(host)) shared.set(host, openWorkbench({ host }));
  const vscode = await shared.get(host);
  await vscode.settings(settings);
  for (const [name, text] of Object.entries(files)) vscode.write(name, text);
  if (open) await vscode.openFile(open);
  return { ...vscode, close: () => vscode.tidyUp() };
}

async function openWorkbench({
  host,
  files = {},
  open,
  settings = {},
  size = { width: 1280, height: 800 },
  scale = 1,
}) {
  const alone = host === 'web';
  const server = await serverOf(host === 'desktop' ? 'desktop' : 'worker');
  const page = await (await contextOf(host, server, scale)).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewportSize(size);
  const folder = join(mkdtempSync(join(scratch, 'folder-')), 'cables');
  const vscode = workbenchOf(page, folder);
  for (const [name, text] of Object.entries(files)) vscode.write(name, text);
  vscode.write('.vscode/settings.json', JSON.stringify(settings));
  await page.goto(`${server.url}?${alone ? 'ew=true' : queryOf(server, folder, open)}`);
  const ready = alone ? '.part.editor' : '.explorer-folders-view .monaco-list-row';
  await page.waitForSelector(`.monaco-workbench ${ready}`);
  if (open) await vscode.inEditor(open);
  return vscode;
}

function queryOf(server, folder, open) {
  const address = `vscode-remote://127.0.0.1:${server.port}${join(folder, open ?? '')}`;
  const payload = open ? [['openFile', address]] : [];
  return `folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/**
 * The part of the browser that a host has to itself, kept from spec to spec: what it has loaded once
 * is at hand. What VS Code remembers it remembers by folder, and each workbench has a fresh one.
 */
function contextOf(host, server, scale) {
  const key = `${host} ${scale}`;
  if (!contexts.has(key)) contexts.set(key, newContext(host, server, scale));
  return contexts.get(key);
}

async function newContext(host, server, scale) {
  browser ??= chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  const context = await (await browser).newContext({
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (host !== 'desktop') {
    await serveExtension(context, server, unpackedExtension(), { alone: host === 'web' });
  }
  return context;
}

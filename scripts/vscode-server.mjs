// VS Code as a server for the browser (npm's code-server): installed on demand under test/e2e,
// because it weighs 600 MB and the extension needs none of it.
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, 'test/e2e');
const codeServer = join(home, 'node_modules/code-server');
const entry = join(codeServer, 'out/node/entry.js');
/**
 * What code-server installs in its own scripts. Without the second, VS Code's own extensions find the
 * TypeScript of this repository instead of theirs, and the one for HTML fails with a pop-up.
 */
const LIBRARIES = ['lib/vscode', 'lib/vscode/extensions'];
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 2_000;

/** Settings under which VS Code asks nothing, offers nothing and calls nobody. */
const quietSettings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The Node 24 that `npm ci` brought: what runs this may be the machine's older one. */
export function node24() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const brought = join(root, `node_modules/node/bin/node${suffix}`);
  return existsSync(brought) ? brought : process.execPath;
}

/** Runs a program to its end, its output passed on. Resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Makes sure that VS Code for the browser is there. `say` is told what is being done. */
export async function installVscode(say) {
  await installPackages(say);
  // Its own needs a part that only a C++ compiler makes. Removed first: it may be linked to another one.
  const logWriter = join(codeServer, 'lib/vscode/node_modules/@vscode/spdlog/index.js');
  rmSync(logWriter, { force: true });
  copyFileSync(join(home, 'spdlog.cjs'), logWriter);
}

async function installPackages(say) {
  const lock = readFileSync(join(home, 'package-lock.json'), 'utf8');
  const installed = [...LIBRARIES, lock].join('\n');
  const marker = join(home, 'node_modules/.complete');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === installed) return;
  say('Installing VS Code for the browser under test/e2e: 600 MB, once, about 20 seconds.');
  say('  1 of 2: the server');
  await npm(['ci'], home);
  say('  2 of 2: the libraries it runs on');
  for (const folder of LIBRARIES) await npm(['install', '--omit=dev'], join(codeServer, folder));
  writeFileSync(marker, installed);
  say('  done');
}

/** Runs npm in a folder on Node 24, without the scripts of packages. */
export async function npm(args, cwd) {
  // Scripts would compile for minutes what nobody here uses.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const node = node24();
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  const script = process.env.npm_execpath;
  const code = script
    ? await run(node, [script, ...args, ...flags], { cwd, env })
    : await run('npm', [...args, ...flags], { cwd, env, shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd} (exit code ${code})`);
}

/** A port of this machine that is free now; `wanted` if it is one. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => (wanted ? resolve(freePort()) : reject(error)));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

// Without a gallery nothing outside is asked; the other variable is set inside a VS Code terminal.
function environment() {
  const { VSCODE_IPC_HOOK_CLI: _, ...inherited } = process.env;
  return { ...inherited, EXTENSIONS_GALLERY: '{}' };
}

function foldersOf(data) {
  const user = join(data, 'user');
  const extensions = join(data, 'extensions');
  mkdirSync(join(user, 'User'), { recursive: true });
  return { user, args: ['--user-data-dir', user, '--extensions-dir', extensions] };
}

function openLog(data) {
  const path = join(data, 'server.log');
  const file = openSync(path, 'a');
  return { path, stdio: ['ignore', file, file] };
}

/** Installs a VSIX as a user would, into the folder `extensions` of `data`. */
export async function installExtension(data, vsix) {
  const folders = foldersOf(data);
  const log = openLog(data);
  const args = [entry, ...folders.args, '--force', '--install-extension', vsix];
  const code = await run(node24(), args, { env: environment(), stdio: log.stdio });
  if (code !== 0) throw new Error(`The extension could not be installed; see ${log.path}`);
}

/**
 * Starts VS Code on 127.0.0.1 and resolves when it answers.
 * `data`: folder for its settings, extensions and log. `folder`: what the bare address opens.
 * `settings`: user settings over the quiet ones.
 */
export async function startVscode({ data, folder, port: wantedPort, settings = {} }) {
  const folders = foldersOf(data);
  const allSettings = JSON.stringify({ ...quietSettings, ...settings }, null, 2);
  writeFileSync(join(folders.user, 'User/settings.json'), allSettings);
  const log = openLog(data);
  const port = await freePort(wantedPort);
  const url = `http://127.0.0.1:${port}/`;
  const quiet = ['telemetry', 'update-check', 'workspace-trust', 'getting-started-override'];
  const args = [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...quiet.map((name) => `--disable-${name}`),
    ...folders.args,
    ...(folder ? [folder] : []),
  ];
  // A group of its own: the server has children, and Ctrl+C must not reach them before us.
  const detached = process.platform !== 'win32';
  const child = spawn(node24(), [entry, ...args], {
    env: environment(),
    stdio: log.stdio,
    detached,
  });
  const signal = (name) => {
    try {
      process.kill(detached ? -child.pid : child.pid, name);
    } catch {
      // It has ended by itself.
    }
  };
  const killAtOnce = () => signal('SIGKILL');
  process.on('exit', killAtOnce);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    signal('SIGTERM');
    // While a page is open the server waits for it.
    const timer = setTimeout(killAtOnce, STOP_WITHIN_MS);
    await ended;
    clearTimeout(timer);
    killAtOnce();
    process.off('exit', killAtOnce);
  };

  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || deadline < Date.now()) {
      await stop();
      throw new Error(`VS Code did not start; see ${log.path}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, port, stop, ended };
}

async function answers(url) {
  try {
    const response = await fetch(url);
    return response.ok && (await response.text()).includes('vscode-workbench-web-configuration');
  } catch {
    return false;
  }
}

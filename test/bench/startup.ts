import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { markdownTable, median } from './measure';

declare const REPOSITORY: string;

const RUNS = 15;
const CLI = join(REPOSITORY, 'out/server/cli.cjs');
const SERVER = join(REPOSITORY, 'out/server/node.cjs');

/** Milliseconds from the start of a process to the event that `done` waits for. */
async function once(
  args: readonly string[],
  done: (child: ChildProcess) => Promise<void>,
): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await done(child);
  const time = performance.now() - from;
  child.kill();
  await ended;
  return time;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.resume();
    child.stdin?.end();
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });

/** The server has answered the request `initialize`. */
const initialized = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    child.stdout?.once('data', () => resolve());
  });

/** How long the programs take to start, next to a Node that does nothing. The bundles must be built. */
export async function benchStartup(): Promise<string> {
  const candidates = [
    ['node -e 0', ['-e', '0'], ended],
    ['cablelint --version', [CLI, '--version'], ended],
    ['cable-language-server to its first answer', [SERVER, '--stdio'], initialized],
  ] as const;
  const rows: string[][] = [];
  let bare: number | undefined;
  for (const [name, args, done] of candidates) {
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) times.push(await once(args, done));
    const time = median(times);
    bare ??= time;
    rows.push([name, time.toFixed(0), `+${(time - bare).toFixed(0)}`]);
  }
  return markdownTable(['process', 'ms', 'against node -e 0'], rows);
}

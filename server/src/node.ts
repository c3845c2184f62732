import { existsSync, promises as fs, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection, StreamMessageReader } from 'vscode-languageserver/node';
import type { Runtime } from './lsp/runtime';
import { startServer } from './lsp/server';
import { WholeMessageWriter } from './lsp/wholeMessages';

const USAGE = `cable-language-server: checks cables for editors that speak the Language Server Protocol.

Usage: cable-language-server --stdio      for editors
       cable-language-server --node-ipc   for the extension that started it
`;

/** How the client and the server talk, and who hears that the client has gone without a word. */
interface Transport {
  readonly connection: Connection;
  onGone(listener: () => void): void;
}

/** Sockets and named pipes are left out: nothing here has any business on a network. */
const TRANSPORTS: Readonly<Record<string, () => Transport>> = {
  '--stdio': () => ({
    connection: createConnection(
      new StreamMessageReader(process.stdin),
      new WholeMessageWriter(process.stdout),
    ),
    onGone: (listener) => {
      process.stdin.on('end', listener).on('close', listener);
    },
  }),
  // The library looks from time to time whether the parent process is still there.
  '--node-ipc': () => ({ connection: createConnection(), onGone: () => undefined }),
};

/** The transport that the program's arguments ask for; undefined when they ask for none. */
function transportOf(given: readonly string[]): Transport | undefined {
  const wanted = given.find((argument) => Object.hasOwn(TRANSPORTS, argument));
  return wanted === undefined ? undefined : TRANSPORTS[wanted]?.();
}

/** The text of a file on this machine; undefined when there is none, or it lies elsewhere. */
async function readFile(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await fs.readFile(fileURLToPath(uri), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The clock, the timers and the files of Node. */
function nodeRuntime(rulePages: string | undefined): Runtime {
  return {
    now: () => new Date(),
    setImmediate: (callback) => {
      const handle = setImmediate(callback);
      return { dispose: () => clearImmediate(handle) };
    },
    setTimeout: (callback, milliseconds) => {
      const handle = setTimeout(callback, milliseconds);
      return { dispose: () => clearTimeout(handle) };
    },
    readFile,
    ...(rulePages ? { rulePages } : {}),
  };
}

/**
 * The rules' pages that were installed with this program, as the address of their folder. They are
 * looked for upwards from the program, since where it lies in the package is the bundler's affair.
 */
function installedRulePages(program: string | undefined): string | undefined {
  if (program === undefined || !existsSync(program)) return undefined;
  let folder = dirname(realpathSync(program));
  for (let level = 0; level < 4; level++) {
    const pages = join(folder, 'docs', 'rules');
    if (existsSync(pages)) return `${pathToFileURL(pages).href}/`;
    folder = dirname(folder);
  }
  return undefined;
}

function main(): void {
  const transport = transportOf(process.argv.slice(2));
  if (!transport) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const { connection } = transport;
  // What nobody awaited must not end the process; its name is all that may be told of it.
  process.on('unhandledRejection', (error) => {
    const name = error instanceof Error ? error.name : typeof error;
    connection.console.error(`Unhandled rejection: ${name}`);
  });
  const server = startServer(connection, nodeRuntime(installedRulePages(process.argv[1])));
  transport.onGone(() => process.exit(server.isStopped() ? 0 : 1));
}

main();

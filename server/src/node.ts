import { existsSync, promises as fs, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import type { Runtime } from './lsp/runtime';
import { startServer } from './lsp/server';

const USAGE = `cable-language-server: checks cables for editors that speak the Language Server Protocol.

Usage: cable-language-server --stdio      for editors
       cable-language-server --node-ipc   for the extension that started it
`;

/** Sockets and named pipes are left out: nothing here has any business on a network. */
const TRANSPORTS: readonly string[] = ['--stdio', '--node-ipc'];

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
  if (!process.argv.some((argument) => TRANSPORTS.includes(argument))) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const connection = createConnection();
  // What nobody awaited must not end the process; its name is all that may be told of it.
  process.on('unhandledRejection', (error) => {
    const name = error instanceof Error ? error.name : typeof error;
    connection.console.error(`Unhandled rejection: ${name}`);
  });
  startServer(connection, nodeRuntime(installedRulePages(process.argv[1])));
}

main();

import { existsSync, promises as fs, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import type { Runtime } from './lsp/runtime';
import { startServer } from './lsp/server';

const USAGE = `cable-language-server: checks cables for editors that speak the Language Server Protocol.

Usage: cable-language-server --stdio      for editors
       cable-language-server --node-ipc   for the extension that started it
`;

/**
 * A way to the output on which a header waits for its message. The protocol's library writes them
 * one after the other, and each costs a call of the system and wakes the client. It writes headers
 * as strings and messages as bytes.
 */
function inOnePiece(output: NodeJS.WritableStream): Writable {
  let header = '';
  const joining = new Writable({
    decodeStrings: false,
    write(part: string | Uint8Array, _encoding, done) {
      if (typeof part === 'string') {
        header += part;
        return done();
      }
      const whole = Buffer.concat([Buffer.from(header, 'ascii'), part]);
      header = '';
      output.write(whole, done);
    },
  });
  output.on('error', (error) => joining.destroy(error));
  return joining;
}

/** Sockets and named pipes are left out: nothing here has any business on a network. */
const TRANSPORTS: Readonly<Record<string, () => Connection>> = {
  '--stdio': () => createConnection(process.stdin, inOnePiece(process.stdout)),
  '--node-ipc': () => createConnection(),
};

/** The connection that the program's arguments ask for; undefined when they ask for none. */
function connect(given: readonly string[]): Connection | undefined {
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
  const connection = connect(process.argv.slice(2));
  if (!connection) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  // What nobody awaited must not end the process; its name is all that may be told of it.
  process.on('unhandledRejection', (error) => {
    const name = error instanceof Error ? error.name : typeof error;
    connection.console.error(`Unhandled rejection: ${name}`);
  });
  startServer(connection, nodeRuntime(installedRulePages(process.argv[1])));
}

main();

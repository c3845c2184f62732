import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Io, Listed } from './io';

/** The world as Node shows it. */
export function nodeIo(node: NodeJS.Process): Io {
  return {
    readFile: (path) => readFile(path),
    writeFile: replaceFile,
    readStdin: () => readAll(node.stdin),
    listFiles,
    stdout: (output) => write(node.stdout, output),
    stderr: (output) => write(node.stderr, output),
    cwd: node.cwd(),
    now: () => new Date(),
    isTTY: node.stdout.isTTY === true && !node.env.NO_COLOR,
  };
}

type Wanted = (name: string) => boolean;

async function* listFiles(path: string, wanted: Wanted): AsyncGenerator<Listed> {
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) {
      yield { path };
      return;
    }
  } catch (error) {
    yield { path, error };
    return;
  }
  yield* walk(path, wanted);
}

/** Hidden folders and installed packages hold nobody's cables. Linked folders could run in a circle. */
async function* walk(folder: string, wanted: Wanted): AsyncGenerator<Listed> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const skipped = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (!skipped) yield* walk(path, wanted);
    } else if (wanted(entry.name) && (entry.isFile() || (await leadsToFile(path)))) {
      yield { path };
    }
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes, { mode, flush: true });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Waits until the reader of a slow pipe is ready for more, so that output does not pile up. */
function write(stream: NodeJS.WriteStream, output: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(output)) resolve();
    else stream.once('drain', resolve);
  });
}

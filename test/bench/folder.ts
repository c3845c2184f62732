import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable, median } from './measure';
import { messages } from './texts';

declare const REPOSITORY: string;

const CLI = join(REPOSITORY, 'out/server/cli.cjs');
const FILES = 10_000;
const RUNS = 3;
const BYTES_PER_MB = 1_000_000;
const READ_ALL =
  'const fs = require("fs"); for (const name of fs.readdirSync(".")) fs.readFileSync(name)';

/**
 * How long `cablelint` takes over a folder of ten thousand messages as long as real ones, from its
 * start to its end, next to a program that only reads the files. The bundles must be built.
 */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cablelint-bench-'));
  try {
    const megabytes = fill(folder) / BYTES_PER_MB;
    const candidates = [
      ['reading the files alone', ['-e', READ_ALL]],
      ['cablelint', [CLI, '.', '--quiet', '--fail-on', 'never']],
    ] as const;
    const rows = candidates.map(([name, args]) => {
      const seconds = median(Array.from({ length: RUNS }, () => secondsOf(args, folder)));
      return [name, seconds.toFixed(1), (megabytes / seconds).toFixed(1)];
    });
    return markdownTable([`${FILES} files, ${megabytes.toFixed(0)} MB`, 's', 'MB/s'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the files; the number of their characters. */
function fill(folder: string): number {
  const texts = messages(1_000_000);
  let written = 0;
  for (let i = 0; i < FILES; i++) {
    const text = texts[i % texts.length] as string;
    writeFileSync(join(folder, `${String(i).padStart(5, '0')}.cable`), text);
    written += text.length;
  }
  return written;
}

function secondsOf(args: readonly string[], cwd: string): number {
  const from = performance.now();
  execFileSync(process.execPath, args, { cwd, stdio: 'ignore' });
  return (performance.now() - from) / 1000;
}

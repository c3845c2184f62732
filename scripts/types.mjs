// Writes the types of the library beside its bundle in out/library: `node scripts/types.mjs`. Only
// what can be reached from the entry is kept, so that a rule more is not a file more.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'server/src');
const target = join(root, 'out/library');
const folder = mkdtempSync(join(tmpdir(), 'cable-types-'));

try {
  const emitted = join(folder, 'types');
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: sources,
    outDir: emitted,
    types: [],
  };
  const extended = join(root, 'tsconfig.json');
  const files = [join(sources, 'index.ts')];
  writeFileSync(config, JSON.stringify({ extends: extended, compilerOptions, include: [], files }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', config], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The types of the library could not be made.');
  for (const file of reachable(join(emitted, 'index.d.ts'))) {
    const copy = join(target, relative(emitted, file));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The file and every file that it imports, and so on. */
function reachable(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(
    /(?:from |import\()["'](\.[^"']*)["']/g,
  )) {
    const base = join(dirname(file), path);
    const found = [`${base}.d.ts`, join(base, 'index.d.ts')].find((each) => existsSync(each));
    if (found) reachable(found, seen);
  }
  return seen;
}

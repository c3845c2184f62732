import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The files below a folder of the repository, as paths from its root with `/`. */
export function filesBelow(folder: string, wanted: RegExp = /./): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The modules that a source names in import and export statements and in `import()`. */
export function importsOf(source: string): string[] {
  const statements = /^(?:import|export)\s(?:[^;'"`]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [statements, calls].flatMap((form) =>
    Array.from(source.matchAll(form), (m) => m[1] ?? ''),
  );
}

/** The file of the repository that `specifier` names when `from` imports it; undefined for packages. */
export function resolveImport(
  from: string,
  specifier: string,
  known: ReadonlySet<string>,
): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(from), specifier));
  return [path, `${path}.ts`, `${path}/index.ts`].find((candidate) => known.has(candidate)) ?? path;
}

/** The source without comments and the insides of strings, so that words in them do not count. */
export function codeOnly(source: string): string {
  const pieces =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?![*/\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g;
  return source.replace(pieces, (piece) =>
    piece.startsWith('/') ? ' ' : `${piece[0]}${piece[0]}`,
  );
}

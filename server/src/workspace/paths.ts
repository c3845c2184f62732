/**
 * Addresses of files as editors write them: `scheme://authority/path`, percent-encoded. Only what
 * finding a project file takes: no address is made or opened here.
 */
const ADDRESS = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)(\/.*)$/is;

/** The folder of a file, with `/` at its end; undefined for a text that lies in none, as a new one. */
export function folderOf(uri: string): string | undefined {
  const [, root, path] = ADDRESS.exec(uri) ?? [];
  if (root === undefined || path === undefined) return undefined;
  return root + path.slice(0, path.lastIndexOf('/') + 1);
}

/** The folder that a folder lies in; undefined for the topmost one. */
export function parentOf(folder: string): string | undefined {
  const [, root, path] = ADDRESS.exec(folder) ?? [];
  if (root === undefined || path === undefined || path === '/') return undefined;
  return root + path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

/** The name of a file without its folders. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The way from a folder to a file in or below it, decoded; undefined when it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const base = decoded(folder);
  const path = decoded(uri);
  return path.startsWith(base) ? path.slice(base.length) : undefined;
}

/** All of an address behind its host, decoded, with no `/` in front. */
export function wholePath(uri: string): string {
  return decoded(ADDRESS.exec(uri)?.[2]?.slice(1) ?? uri);
}

/** The address of what `path` means as seen from `folder`; undefined where it leads out of the root. */
export function resolvePath(folder: string, path: string): string | undefined {
  const [, root, base] = ADDRESS.exec(folder) ?? [];
  if (root === undefined || base === undefined) return undefined;
  const segments = base.split('/').slice(1, -1);
  for (const segment of path.split(/[\\/]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(encodeURIComponent(segment));
    else if (segments.pop() === undefined) return undefined;
  }
  return `${root}/${segments.join('/')}`;
}

/** The same for two spellings of one address: editors differ in what they encode. */
export function keyOf(uri: string): string {
  return decoded(uri);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../server/src/cli/nodeIo';

const io = nodeIo(process);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cablelint-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const inside = (...names: string[]): string => join(folder, ...names);

async function listed(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const one of io.listFiles(path, (name) => name.endsWith('.cable'))) {
    found.push(
      'error' in one ? `${relative(folder, one.path)}: error` : relative(folder, one.path),
    );
  }
  return found;
}

describe('listFiles', () => {
  it('goes through folders in the order of names, past hidden and installed ones', async () => {
    for (const name of ['b', 'a', '.git', 'node_modules']) {
      await mkdir(inside(name));
      await writeFile(inside(name, 'x.cable'), '');
    }
    await writeFile(inside('z.cable'), '');
    await writeFile(inside('z.md'), '');
    expect(await listed(folder)).toEqual(['a/x.cable', 'b/x.cable', 'z.cable']);
  });

  it('follows links to files and does not walk in circles', async () => {
    await writeFile(inside('a.cable'), '');
    await symlink(inside('a.cable'), inside('b.cable'));
    await symlink(folder, inside('circle.cable'));
    await symlink(inside('nowhere'), inside('c.cable'));
    expect(await listed(folder)).toEqual(['a.cable', 'b.cable']);
  });

  it('gives a file itself, and what is not there with its error', async () => {
    await writeFile(inside('a.md'), '');
    expect(await listed(inside('a.md'))).toEqual(['a.md']);
    expect(await listed(inside('gone'))).toEqual(['gone: error']);
  });
});

describe('writeFile', () => {
  it('replaces the file, keeps its mode and leaves nothing beside it', async () => {
    await writeFile(inside('a.cable'), 'old');
    await chmod(inside('a.cable'), 0o640);
    await io.writeFile(inside('a.cable'), new TextEncoder().encode('new'));
    expect(await readFile(inside('a.cable'), 'utf8')).toBe('new');
    expect((await stat(inside('a.cable'))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a.cable']);
  });

  it('writes through a link', async () => {
    await writeFile(inside('a.cable'), 'old');
    await symlink(inside('a.cable'), inside('b.cable'));
    await io.writeFile(inside('b.cable'), new TextEncoder().encode('new'));
    expect(await readFile(inside('a.cable'), 'utf8')).toBe('new');
  });

  it('refuses a file that is not there', async () => {
    await expect(io.writeFile(inside('gone'), new Uint8Array())).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual([]);
  });
});

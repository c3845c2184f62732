import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundle } from '../protocol/bundle';

let program: Bundle;
let folder = '';
beforeAll(async () => {
  program = await bundle('server/src/cli.ts');
  folder = mkdtempSync(join(tmpdir(), 'cablelint-'));
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a shell would. `stopAfter` closes the pipe after the first piece of output. */
function cablelint(argv: readonly string[], stdin = '', stopAfter = false): Promise<Ended> {
  const child = spawn(process.execPath, [program.file, ...argv], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    if (stopAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin.on('error', () => {}).end(stdin);
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

describe('the program', () => {
  it('reads standard input and writes JSON', async () => {
    const { code, out, err } = await cablelint(['--format', 'json', '-'], 'Hello\n');
    expect({ code, err, report: JSON.parse(out) }).toEqual({
      code: 0,
      err: '',
      report: [{ file: '<stdin>', findings: [] }],
    });
  });

  it('ends with 2 and says why on stderr', async () => {
    const { code, out, err } = await cablelint(['gone.cable']);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: 'cablelint: gone.cable: there is no such file or folder\n',
    });
  });

  it('leaves a file with nothing to mend as it was', async () => {
    const path = join(folder, 'a.cable');
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x48, 0x69, 0x0d, 0x0a]);
    writeFileSync(path, bytes);
    expect((await cablelint(['--fix', 'a.cable'])).code).toBe(0);
    expect(Uint8Array.from(readFileSync(path))).toEqual(bytes);
  });

  it('stops without a word when its reader has seen enough', async () => {
    const { code, err } = await cablelint(['--format', 'sarif', '-'], 'Hello\n', true);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

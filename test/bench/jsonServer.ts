import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM = 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server';

/**
 * The JSON server of VS Code as npm has it, which is installed on first use in the bench's own
 * folder. Undefined, with a word on why, where that cannot be done.
 */
export function jsonServer(folder: string): string | undefined {
  const program = join(folder, PROGRAM);
  if (existsSync(program)) return program;
  console.log('Installing the JSON server to compare with (npm ci in test/bench)...');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status === 0 && existsSync(program)) return program;
  console.log('It could not be installed; the table goes without it.\n');
  return undefined;
}

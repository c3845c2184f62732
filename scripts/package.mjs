// Packs the VSIX: `node scripts/package.mjs [OUTFILE]`. The bundles must be built before.
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? 'cable-authoring.vsix');

// The packer holds every file below its folder against .vscodeignore, and with VS Code under
// test/e2e that takes eight seconds. So it is given a copy without the folders that hold none of it.
const LEFT_OUT = ['.git', '.vscode-test', 'node_modules', 'reports', 'test'];
const stage = mkdtempSync(join(tmpdir(), 'cable-stage-'));
try {
  cpSync(root, stage, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(path.slice(root.length).split(sep)[0]),
  });
  await createVSIX({
    cwd: stage,
    packagePath: target,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
} finally {
  rmSync(stage, { recursive: true, force: true });
}
console.log(`${target}: ${Math.ceil(statSync(target).size / 1000)} kB`);

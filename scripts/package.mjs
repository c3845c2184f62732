// Packs the VSIX: `node scripts/package.mjs [OUTFILE]`. The bundles must be built before.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { minify } from 'terser';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? 'cable-authoring.vsix');

// The packer holds every file below its folder against .vscodeignore, and with VS Code under
// test/e2e that takes eight seconds. So it is given a copy without the folders that hold none of it.
const LEFT_OUT = ['.git', '.vscode-test', 'node_modules', 'reports', 'test'];
const stage = mkdtempSync(join(tmpdir(), 'cable-stage-'));
/** The editor shows every rule's page, so the long table of the README need not travel with it. */
const RULE_TABLE = /<!-- rules: generated[\s\S]*?<!-- \/rules -->/;

function slim(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** The same program with its names dealt out anew: esbuild, which made it, is quicker, terser packs smaller. */
async function renameIn(file) {
  const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2020, compress: false });
  writeFileSync(file, code);
}

try {
  cpSync(root, stage, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(path.slice(root.length).split(sep)[0]),
  });
  slim(join(stage, 'README.md'), (text) =>
    text.replace(RULE_TABLE, 'Each finding links to its rule.'),
  );
  for (const name of [
    'package.json',
    'package.nls.json',
    'schemas/cablelint.schema.json',
    'syntaxes/cable.tmLanguage.json',
    'snippets/cable.json',
  ]) {
    slim(join(stage, name), (text) => JSON.stringify(JSON.parse(text)));
  }
  for (const name of ['client', 'server']) await renameIn(join(stage, 'out', name, 'main.js'));
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

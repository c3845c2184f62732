// Packs the VSIX: `npm run package [-- OUTFILE]`. The bundles must be built before.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The paths of the files that go into the VSIX, from the root. */
export function packedFiles() {
  return listFiles({ cwd: root, packageManager: PackageManager.None });
}

/** Packs what is built now into `packagePath`. */
export async function packVsix(packagePath) {
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = process.argv[2] ?? 'cable-authoring.vsix';
  await packVsix(target);
  console.log(`${target}: ${Math.ceil(statSync(target).size / 1000)} kB`);
}

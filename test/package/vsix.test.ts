import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverCapabilities } from '../../server/src/lsp/capabilities';
import { readClient } from '../../server/src/lsp/client';
import { ABLE } from '../bench/requestCases';

const LIMIT = 500_000;
const BUNDLES = [
  'client/main.js',
  'server/main.js',
  'server/node.cjs',
  'server/cli.cjs',
  'library/index.js',
];

/** Every way to the network that JavaScript has, in a browser or in Node. */
const NETWORK = [
  /\bfetch\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\brequire\("(?:node:)?(?:net|tls|http|https|http2|dgram|dns)"\)/,
];

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** The names in the central directory of a ZIP file (APPNOTE.TXT 4.3.12). */
function namesInZip(zip: Buffer): string[] {
  const names: string[] = [];
  const signature = Buffer.from('PK\x01\x02', 'latin1');
  const fixedPart = 46;
  let entry = zip.indexOf(signature, zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06') + 16));
  while (entry !== -1) {
    const length = zip.readUInt16LE(entry + 28);
    names.push(zip.toString('utf8', entry + fixedPart, entry + fixedPart + length));
    entry = zip.indexOf(signature, entry + fixedPart + length);
  }
  return names;
}

describe('the VSIX', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cable-vsix-'));
  const vsix = join(folder, 'cable-authoring.vsix');
  beforeAll(() => {
    const packing = spawnSync(process.execPath, ['scripts/package.mjs', vsix], {
      encoding: 'utf8',
    });
    expect(packing.stderr).toBe('');
    expect(packing.status).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is smaller than 500 kB', () => {
    expect(statSync(vsix).size).toBeLessThan(LIMIT);
  });

  it('holds what it is meant to hold and nothing else', () => {
    const files = namesInZip(readFileSync(vsix));
    expect(files.sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/images/cable-dark.svg',
      'extension/images/cable-light.svg',
      'extension/images/icon.png',
      'extension/language-configuration.json',
      'extension/media/fix.svg',
      'extension/media/new.svg',
      'extension/media/practice.cable',
      'extension/media/preview.svg',
      'extension/media/sample.svg',
      'extension/media/settings.svg',
      'extension/out/THIRD-PARTY-NOTICES.txt',
      'extension/out/client/main.js',
      'extension/out/server/main.js',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/readme.md',
      'extension/schemas/cablelint.schema.json',
      'extension/snippets/cable.json',
      'extension/syntaxes/cable.tmLanguage.json',
    ]);
  });
});

describe('the bundles', () => {
  it.each(BUNDLES)('%s has no way to the network', (bundle) => {
    const code = readFileSync(join('out', bundle), 'utf8');
    expect(NETWORK.filter((api) => api.test(code))).toEqual([]);
  });

  it('come with the licences of the packages in them', () => {
    const notices = readFileSync('out/THIRD-PARTY-NOTICES.txt', 'utf8');
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'vscode-jsonrpc']) {
      expect(notices).toContain(`${name} `);
    }
    expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(3);
  });
});

/** What scripts/leaner.mjs takes out of VS Code's side of the protocol. */
const TAKEN_OUT = [
  'notebookDocumentSync',
  'typeHierarchyProvider',
  'signatureHelpProvider',
  'inlineValueProvider',
  'inlineCompletionProvider',
  'colorProvider',
  'typeDefinitionProvider',
  'implementationProvider',
  'declarationProvider',
  'executeCommandProvider',
] as const;

describe('the server', () => {
  it('offers nothing that was taken out of the client', () => {
    const offered = serverCapabilities(readClient(ABLE));
    expect(TAKEN_OUT.filter((capability) => capability in offered)).toEqual([]);
    expect(Object.keys(offered.workspace ?? {})).not.toContain('fileOperations');
  });
});

describe('package.json', () => {
  it('locks every version', () => {
    const versions: string[] = Object.values(manifest.devDependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(manifest.dependencies).toBeUndefined();
  });

  it('names files that exist', () => {
    const { contributes } = manifest;
    const named: string[] = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      ...Object.values<string>(manifest.bin),
      ...contributes.languages.flatMap((language: { configuration?: string; icon?: object }) => [
        ...(language.configuration ? [language.configuration] : []),
        ...Object.values(language.icon ?? {}),
      ]),
      ...contributes.jsonValidation.map(({ url }: { url: string }) => url),
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes.snippets.map(({ path }: { path: string }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }: { steps: { media: { svg: string } }[] }) =>
        steps.map(({ media }) => media.svg),
      ),
    ];
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has words for every %key%', () => {
    const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
    const keys = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(
      ([, key]) => key ?? '',
    );
    expect(keys.filter((key) => !(key in words))).toEqual([]);
    expect(Object.keys(words).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has no kind of token that is its own ancestor: VS Code would follow it for ever', () => {
    const { semanticTokenTypes } = manifest.contributes;
    const parents = new Map<string, string>(
      semanticTokenTypes.map(({ id, superType }: Record<'id' | 'superType', string>) => [
        id,
        superType,
      ]),
    );
    const circular = [...parents.keys()].filter((id) => {
      const met = new Set<string>();
      for (let at: string | undefined = id; at; at = parents.get(at)) {
        if (met.has(at)) return true;
        met.add(at);
      }
      return false;
    });
    expect(circular).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { codeOnly, filesBelow, importsOf, readSource, resolveImport } from '../helpers/sources';

const CORE = ['text', 'vocabulary', 'marking', 'syntax', 'model', 'format', 'rules', 'features'];

/** What each folder of server/src may import besides itself; ARCHITECTURE.md says why. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(CORE.map((layer, i) => [layer, CORE.slice(0, i)])),
  workspace: CORE,
  lsp: [...CORE, 'workspace'],
  cli: [...CORE, 'workspace'],
};

/** Files directly in server/src start something: they may import everything below them. */
const NODE_ENTRIES = ['server/src/node.ts', 'server/src/cli.ts', 'client/src/node.ts'];
const EDGES = ['lsp', 'cli'];

const server = filesBelow('server/src', /\.(ts|json)$/);
const client = filesBelow('client/src', /\.ts$/);
const known = new Set([...server, ...client]);
const code = [...known].filter((path) => path.endsWith('.ts'));

const layerOf = (path: string): string | undefined => /^server\/src\/([^/]+)\//.exec(path)?.[1];

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly to: string | undefined;
}
const imports: readonly Import[] = code.flatMap((from) =>
  importsOf(readSource(from)).map((specifier) => ({
    from,
    specifier,
    to: resolveImport(from, specifier, known),
  })),
);
const told = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

describe('layers', () => {
  it('has a known folder for every file of the server', () => {
    const layers = new Set(server.map(layerOf).filter((layer) => layer !== undefined));
    expect([...layers].filter((layer) => !(layer in BELOW))).toEqual([]);
  });

  it('imports from below only', () => {
    const upward = imports.filter(({ from, to }) => {
      const layer = layerOf(from);
      const target = to === undefined ? undefined : layerOf(to);
      if (!layer || !target || layer === target) return false;
      return !BELOW[layer]?.includes(target);
    });
    expect(upward.map(told)).toEqual([]);
  });

  it('imports no entry point and nothing outside its own side', () => {
    const outside = imports.filter(({ from, to }) => {
      if (to === undefined) return false;
      if (from.startsWith('client/')) return !to.startsWith('client/src/');
      if (to === 'package.json') return !(layerOf(from) === 'cli');
      return layerOf(to) === undefined;
    });
    expect(outside.map(told)).toEqual([]);
  });

  it('finds every file that is imported', () => {
    const lost = imports.filter(({ to }) => to && to !== 'package.json' && !known.has(to));
    expect(lost.map(told)).toEqual([]);
  });

  it('knows node: at the edges only', () => {
    const wrong = imports.filter(({ from, specifier }) => {
      const node = specifier.startsWith('node:');
      return node && layerOf(from) !== 'cli' && !NODE_ENTRIES.includes(from);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('knows the language server packages in lsp and the entry points only, vscode in the client only', () => {
    const wrong = imports.filter(({ from, specifier }) => {
      if (specifier === 'vscode' || specifier.startsWith('vscode-languageclient')) {
        return !from.startsWith('client/');
      }
      if (!specifier.startsWith('vscode-languageserver')) return false;
      return from.startsWith('server/') && layerOf(from) !== 'lsp' && layerOf(from) !== undefined;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('imports no package but those, and the reader of JSON with comments for project files', () => {
    const wrong = imports.filter(({ from, specifier, to }) => {
      if (specifier === 'jsonc-parser') return layerOf(from) !== 'workspace';
      return to === undefined && !/^(node:|vscode($|-language))/.test(specifier);
    });
    expect(wrong.map(told)).toEqual([]);
  });
});

describe('circles', () => {
  it('has none', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to } of imports) {
      if (to && known.has(to)) targets.set(from, [...(targets.get(from) ?? []), to]);
    }
    expect(circles(targets)).toEqual([]);
  });
});

/** The first circle met on each path, as `a -> b -> a`. */
function circles(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}

describe('the core', () => {
  const core = code.filter((path) => {
    const layer = layerOf(path);
    return layer !== undefined && !EDGES.includes(layer);
  });

  it.each([
    ['reads no clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\()|\bperformance\b/],
    ['asks no network', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bimportScripts\b/],
    ['writes no log', /\bconsole\s*\./],
    ['knows no platform', /\bprocess\s*\.|\bglobalThis\b|\bself\s*\./],
    ['draws no lots', /\bMath\.random\b|\bcrypto\b/],
    ['starts no timer', /\bset(Timeout|Interval|Immediate)\b/],
  ])('%s', (_, forbidden) => {
    expect(core.filter((path) => forbidden.test(codeOnly(readSource(path))))).toEqual([]);
  });
});

describe('the client', () => {
  it('looks at no text: what a message says is the business of the server', () => {
    const looking = /\b(?:getText|lineAt)\(|\bnew RegExp\b|\.(?:test|exec|match|matchAll)\(/;
    // Project files go to the server as they stand in an editor.
    const handingOver = ['client/src/projectFiles.ts'];
    const found = client.filter((path) => looking.test(codeOnly(readSource(path))));
    expect(found).toEqual(handingOver);
  });
});

describe('the whole product', () => {
  it('asks no network', () => {
    const network =
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|['"]node:(https?|net|tls|dgram|dns)['"]/;
    expect(code.filter((path) => network.test(readSource(path)))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const GIVE_UP = 180_000;

/** What a program prints; a failure shows what it complained of. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect(`${status === 0 ? '' : `${stdout}${stderr}`}`).toBe('');
  return stdout;
}

describe('the npm package, put into the folder of another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cable-npm-'));
  const installed = join(folder, 'node_modules/cable-authoring');
  const program = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  beforeAll(() => {
    run(process.execPath, ['scripts/types.mjs'], '.');
    // Without its scripts: the bundles are there, and other tests are running them.
    run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], '.');
    mkdirSync(installed, { recursive: true });
    const { version } = JSON.parse(run('npm', ['pkg', 'get', 'name', 'version', '--json'], '.'));
    const archive = join(folder, `cable-authoring-${version}.tgz`);
    run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1'], '.');
  }, GIVE_UP);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is imported by a module', () => {
    program(
      'module.mjs',
      `import { checkMarking, checkAuthority, parseMarking, renderBanner, rollUp } from 'cable-authoring';
      const [marking] = checkMarking('(S/NF)', { kind: 'portion', practice: 'ic' });
      const [line] = checkAuthority('E.O. 12598: DECL: X1', { kind: 'eo-line', origin: '1999-05-05' });
      console.log(marking.rule, line.rule, renderBanner(rollUp(['(S//NF)', '(C)'])),
        renderBanner(parseMarking('TS//SI', { kind: 'portion' })));`,
    );
    expect(run(process.execPath, ['module.mjs'], folder).trim()).toBe(
      'wrong-separator eo-order-unknown SECRET//NOFORN TOP SECRET//SI',
    );
  });

  it('is required by an older program', () => {
    program(
      'older.cjs',
      `const { parseCable, describe, check } = require('cable-authoring');
      const [cable] = describe(parseCable('UNCLAS OSLO 000245\\n\\nE.O. 12985: N/A\\n'));
      console.log(check(cable).map(({ rule }) => rule.name).includes('eo-order-unknown'));`,
    );
    expect(run(process.execPath, ['older.cjs'], folder).trim()).toBe('true');
  });

  it('brings its types, in the strictest settings', { timeout: GIVE_UP }, () => {
    const text = `import { checkMarking, type MarkingFinding, parseMarking, rollUp } from 'cable-authoring';
      export const found: MarkingFinding[] = checkMarking('S//NF', { kind: 'banner', date: '2026-01-01' });
      export const start: number | undefined = found[0]?.span.start;
      export const sum = rollUp([parseMarking('(U)', { kind: 'portion' })], { practice: 'dod' });
      // @ts-expect-error There is no such kind.
      checkMarking('S', { kind: 'footer' });`;
    program('modern.mts', text);
    program('classic.cts', text);
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
    ];
    const compiler = resolve('node_modules/typescript/bin/tsc');
    run(process.execPath, [compiler, ...options, 'modern.mts', 'classic.cts'], folder);
  });

  it('does what docs/library.md says', () => {
    const page = readFileSync('docs/library.md', 'utf8');
    const [code, printed] = [...page.matchAll(/```(?:js)?\n([\s\S]*?)```/g)].map(
      ([, text]) => text,
    );
    program('page.mjs', code ?? '');
    expect(run(process.execPath, ['page.mjs'], folder)).toBe(printed);
  });

  it('brings the pages of the rules and the schema of the project file', () => {
    for (const file of ['docs/rules/dtg-malformed.md', 'docs/configuration.md', 'LICENSE']) {
      expect(existsSync(join(installed, file)), file).toBe(true);
    }
    program(
      'schema.cjs',
      "console.log(require('cable-authoring/schemas/cablelint.schema.json').type);",
    );
    expect(run(process.execPath, ['schema.cjs'], folder).trim()).toBe('object');
  });

  it('holds both programs', () => {
    const version = run(
      process.execPath,
      [join(installed, 'out/server/cli.cjs'), '--version'],
      folder,
    );
    expect(version).toMatch(/\d+\.\d+\.\d+/);
    run(process.execPath, ['--check', join(installed, 'out/server/node.cjs')], folder);
  });
});

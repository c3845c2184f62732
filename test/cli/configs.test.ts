import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../server/src/cli/checkFiles';
import { parseOptions } from '../../server/src/cli/options';
import { textHash } from '../../server/src/workspace/suppressions';
import { type FakeIo, fakeIo, wordRule } from './fakes';

const RULES = [wordRule('bad-word', 'BAD', 'GOOD'), wordRule('worse-word', 'WORSE')];
const NAMES = new Set(RULES.map(({ name }) => name));
const DESK = '/home/drafter';

/** A home folder with these files, as the program sees it from there. */
function world(files: Readonly<Record<string, object | string>>): FakeIo {
  return fakeIo(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path.startsWith('/') ? path : `${DESK}/${path}`,
        typeof content === 'string' ? content : JSON.stringify(content),
      ]),
    ),
  );
}

/** Each finding as `file line:column level rule`, and how the run ended. */
async function check(io: FakeIo, argv: string): Promise<{ code: number; found: string[] }> {
  const args = ['--profile', 'draft', '--format', 'json', ...argv.split(' ')];
  const code = await checkFiles(parseOptions(args, NAMES), RULES, '1.2.3', io);
  const files: { file: string; findings: { rule: string; level: string; start: Place }[] }[] =
    JSON.parse(io.out());
  const found = files.flatMap(({ file, findings }) =>
    findings.map(
      ({ rule, level, start }) =>
        `${file.replace(`${DESK}/`, '')} ${start.line}:${start.character} ${level} ${rule}`,
    ),
  );
  return { code, found };
}
interface Place {
  readonly line: number;
  readonly character: number;
}

describe('the nearest project file', () => {
  it('holds for the files in and below its folder', async () => {
    const io = world({
      'a.cable': 'BAD',
      'old/b.cable': 'BAD',
      '.cablelint.json': { rules: { 'bad-word': 'hint' } },
      'old/.cablelint.json': { rules: { 'bad-word': 'off' } },
      '/elsewhere/c.cable': 'BAD',
    });
    expect(await check(io, `${DESK} /elsewhere`)).toEqual({
      code: 1,
      found: ['a.cable 0:0 hint bad-word', '/elsewhere/c.cable 0:0 error bad-word'],
    });
  });

  it('is found from a path that is not absolute', async () => {
    const io = world({ '.cablelint.json': { rules: { 'bad-word': 'hint' } } });
    io.files.set('./a.cable', new TextEncoder().encode('BAD'));
    expect((await check(io, './a.cable')).found).toEqual(['./a.cable 0:0 hint bad-word']);
  });

  it('says by pattern what is meant for some files only', async () => {
    const io = world({
      'a.cable': 'BAD',
      'b.cable': 'BAD',
      '.cablelint.json': { overrides: [{ files: 'b*', rules: { 'bad-word': 'off' } }] },
    });
    expect((await check(io, DESK)).found).toEqual(['a.cable 0:0 error bad-word']);
  });

  it('is outranked by the command line', async () => {
    const io = world({
      'a.cable': 'BAD WORSE',
      '.cablelint.json': { rules: { 'bad-word': 'off', 'worse-word': 'off' } },
    });
    expect((await check(io, `--rule bad-word=info ${DESK}/a.cable`)).found).toEqual([
      'a.cable 0:0 info bad-word',
    ]);
  });

  it('gives way to --config, and to --no-config', async () => {
    const io = world({
      'a.cable': 'BAD',
      '.cablelint.json': { rules: { 'bad-word': 'off' } },
      '/etc/desk.json': { overrides: [{ files: './*', rules: { 'bad-word': 'hint' } }] },
    });
    expect((await check(io, `--config /etc/desk.json ${DESK}/a.cable`)).found).toEqual([
      'a.cable 0:0 hint bad-word',
    ]);
    const other = world({ 'a.cable': 'BAD', '.cablelint.json': { rules: { 'bad-word': 'off' } } });
    expect((await check(other, `--no-config ${DESK}/a.cable`)).found).toHaveLength(1);
  });

  it('that --config names and nobody can read ends the run with 2', async () => {
    const io = world({ 'a.cable': 'GOOD' });
    expect((await check(io, `--config gone.json ${DESK}/a.cable`)).code).toBe(2);
    expect(io.err()).toBe('cablelint: gone.json: there is no such file or folder\n');
  });

  it('that cannot be read is told of once and ends the run with 2', async () => {
    const io = world({ 'a.cable': 'GOOD', 'b.cable': 'GOOD' });
    io.broken.set(`${DESK}/.cablelint.json`, 'EACCES');
    expect((await check(io, `${DESK}/a.cable ${DESK}/b.cable`)).code).toBe(2);
    expect(io.err()).toBe('cablelint: .cablelint.json: permission denied\n');
  });

  it('is not needed for standard input', async () => {
    const io = world({ '.cablelint.json': { rules: { 'bad-word': 'hint' } } });
    const piped: FakeIo = { ...io, readStdin: async () => new TextEncoder().encode('BAD') };
    expect((await check(piped, '-')).found).toEqual(['<stdin> 0:0 hint bad-word']);
  });
});

describe('what is wrong in a project file', () => {
  it('is reported with it, once', async () => {
    const io = world({
      'a.cable': 'GOOD',
      'b.cable': 'GOOD',
      '.cablelint.json': '{\n  "extends": "gone.json",\n  "rules": { "bad-wort": "off" }\n}\n',
    });
    expect(await check(io, DESK)).toEqual({
      code: 1,
      found: [
        '.cablelint.json 1:13 error config-extends',
        '.cablelint.json 2:13 warning config-rule-unknown',
      ],
    });
  });

  it('is reported with the file that it builds on', async () => {
    const io = world({
      'in/a.cable': 'GOOD',
      'in/.cablelint.json': { extends: '../base.json' },
      'base.json': '{ "profil": 1 }',
    });
    expect((await check(io, `${DESK}/in`)).found).toEqual([
      'base.json 0:2 warning config-key-unknown',
    ]);
  });

  it('has a description in SARIF', async () => {
    const io = world({ 'a.cable': 'GOOD', '.cablelint.json': '{ "profil": 1 }' });
    await checkFiles(
      parseOptions(['--format', 'sarif', `${DESK}/a.cable`], NAMES),
      RULES,
      '1.2.3',
      io,
    );
    const [run] = JSON.parse(io.out()).runs;
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('config-key-unknown');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('.cablelint.json');
  });
});

describe('suppressions', () => {
  const suppressed = (...suppressions: object[]) => ({
    suppressions: suppressions.map((each) => ({ rule: 'bad-word', reason: 'So.', ...each })),
  });

  it('take findings away, and keep --fix from mending them', async () => {
    const io = world({
      'a.cable': 'BAD WORSE',
      'b.cable': 'BAD',
      '.cablelint.json': suppressed({ file: './a.cable' }),
    });
    expect((await check(io, `--fix ${DESK}`)).found).toEqual(['a.cable 0:4 error worse-word']);
    expect(new TextDecoder().decode(io.files.get(`${DESK}/a.cable`))).toBe('BAD WORSE');
    expect(new TextDecoder().decode(io.files.get(`${DESK}/b.cable`))).toBe('GOOD');
  });

  it('know a text by its hash', async () => {
    const io = world({
      'a.cable': 'BAD',
      '.cablelint.json': suppressed({ text: textHash('bad-word', 'BAD') }),
    });
    expect((await check(io, DESK)).found).toEqual([]);
  });

  const useless = suppressed({}, { file: './a.cable' }, { file: './gone.cable' }, { file: 'a*' });

  it('that did nothing are told of where the whole folder was checked', async () => {
    const io = world({ 'a.cable': 'GOOD', '.cablelint.json': useless });
    expect(await check(io, DESK)).toEqual({
      code: 0,
      found: Array(4).fill(expect.stringMatching(/^\.cablelint\.json .* hint suppression-unused$/)),
    });
  });

  it('that did nothing for one file are told of where that file was checked', async () => {
    const io = world({ 'a.cable': 'GOOD', 'b.cable': 'GOOD', '.cablelint.json': useless });
    expect((await check(io, `${DESK}/a.cable`)).found).toHaveLength(1);
    const other = world({ 'a.cable': 'GOOD', 'b.cable': 'GOOD', '.cablelint.json': useless });
    expect((await check(other, `${DESK}/b.cable`)).found).toEqual([]);
  });

  it('that did nothing in one file but something in another are of use', async () => {
    const io = world({ 'a.cable': 'GOOD', 'b.cable': 'BAD', '.cablelint.json': suppressed({}) });
    expect((await check(io, DESK)).found).toEqual([]);
  });

  it('of a rule that there is not are told of once', async () => {
    const io = world({ 'a.cable': 'GOOD', '.cablelint.json': suppressed({ rule: 'bad-wort' }) });
    expect((await check(io, DESK)).found).toEqual([
      expect.stringMatching(/warning suppression-rule-unknown$/),
    ]);
  });

  it('of a rule that the command line switched off are left alone', async () => {
    const io = world({ 'a.cable': 'BAD', '.cablelint.json': suppressed({}) });
    expect((await check(io, `--rule bad-word=off ${DESK}`)).found).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../server/src/cli/checkFiles';
import { parseOptions } from '../../server/src/cli/options';
import type { Rule } from '../../server/src/rules/rule';
import { type FakeIo, fakeIo, wordRule } from './fakes';

const BAD = wordRule('bad-word', 'BAD', 'GOOD');
const WORSE = wordRule('worse-word', 'WORSE', undefined, {
  level: { draft: 'warning', archive: 'warning' },
});
const RULES = [BAD, WORSE];

async function check(io: FakeIo, argv: string, rules: readonly Rule[] = RULES): Promise<number> {
  const options = parseOptions(argv.split(' '), new Set(rules.map((rule) => rule.name)));
  return checkFiles({ ...options, profile: 'draft' }, rules, '1.2.3', io);
}

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('exit codes', () => {
  it.each([
    ['a.cable', 'GOOD', 0],
    ['a.cable', 'BAD', 1],
    ['a.cable', 'WORSE', 0],
    ['--fail-on warning a.cable', 'WORSE', 1],
    ['--fail-on never a.cable', 'BAD', 0],
    ['--rule bad-word=hint a.cable', 'BAD', 0],
    ['--rule bad-word=hint --fail-on hint a.cable', 'BAD', 1],
    ['--rule bad-word=off --fail-on hint a.cable', 'BAD', 0],
  ])('%s on %s gives %i', async (argv, text, code) => {
    expect(await check(fakeIo({ 'a.cable': text }), argv)).toBe(code);
  });
});

describe('files and folders', () => {
  it('checks all cables below a folder and nothing else', async () => {
    const io = fakeIo({
      'in/a.cable': 'BAD',
      'in/deep/b.TELEGRAM': 'GOOD',
      'in/c.txt': 'WORSE',
      'in/d.md': 'BAD',
    });
    expect(await check(io, '--format json in')).toBe(1);
    const files = JSON.parse(io.out()).map((one: { file: string }) => one.file);
    expect(files).toEqual(['in/a.cable', 'in/c.txt', 'in/deep/b.TELEGRAM']);
  });

  it('checks a file that is named, whatever its extension', async () => {
    expect(await check(fakeIo({ 'd.md': 'BAD' }), 'd.md')).toBe(1);
  });

  it('says what it cannot read, goes on, and ends with 2', async () => {
    const io = fakeIo({ 'in/a.cable': 'GOOD', 'in/z.cable': 'BAD' });
    io.broken.set('in/m.cable', 'EACCES');
    expect(await check(io, 'in gone')).toBe(2);
    expect(io.err()).toBe(
      'cablelint: in/m.cable: permission denied\n' +
        'cablelint: gone: there is no such file or folder\n',
    );
    expect(io.out()).toContain('in/z.cable:1:1 error bad-word');
    expect(io.out()).toContain('2 files: 1 error\n');
  });

  it('ends with 2 when a folder holds no cable', async () => {
    const io = fakeIo({ 'in/d.md': 'BAD' });
    expect(await check(io, 'in')).toBe(2);
    expect(io.err()).toContain('no .cable, .telegram or .txt files');
  });

  it('reads standard input', async () => {
    const io = fakeIo({}, { stdin: 'a BAD one' });
    expect(await check(io, '-')).toBe(1);
    expect(io.out()).toContain(
      '<stdin>:1:3 error bad-word "BAD" is wrong.\n    a BAD one\n      ^^^\n',
    );
  });

  it('checks ten thousand files and keeps none', async () => {
    const io = fakeIo();
    let open = 0;
    let most = 0;
    const many: FakeIo = {
      ...io,
      async *listFiles() {
        for (let i = 0; i < 10_000; i++) yield { path: `${i}.cable` };
      },
      async readFile() {
        most = Math.max(most, ++open);
        await Promise.resolve();
        return latin1('BAD');
      },
      async stdout(output) {
        open = 0;
        await io.stdout(output);
      },
    };
    expect(await check(many, '--no-config in')).toBe(1);
    expect(io.out()).toContain('10000 files: 10000 errors\n');
    // Output is handed on every 64 K characters, and files are not read far ahead of it.
    expect(most).toBeLessThan(2_000);
  });
});

describe('--quiet', () => {
  it('leaves out what does not count', async () => {
    const io = fakeIo({ 'a.cable': 'BAD WORSE' });
    await check(io, '--quiet a.cable');
    expect(io.out()).toBe('a.cable:1:1 error bad-word "BAD" is wrong.\n    BAD WORSE\n    ^^^\n');
  });
});

describe('--statistics', () => {
  it('counts the findings of each rule beside the report', async () => {
    const io = fakeIo({ 'a.cable': 'BAD WORSE WORSE', 'b.cable': 'WORSE' });
    await check(io, '--statistics --format json a.cable b.cable');
    expect(io.err()).toBe('3  worse-word\n1  bad-word\n');
    expect(JSON.parse(io.out())).toHaveLength(2);
  });
});

describe('--fix', () => {
  it('writes what it mended and reports what is left', async () => {
    const io = fakeIo({ 'a.cable': 'BAD WORSE BAD', 'b.cable': 'GOOD' });
    const untouched = io.files.get('b.cable');
    expect(await check(io, '--fix a.cable b.cable')).toBe(0);
    expect(Buffer.from(io.files.get('a.cable') ?? []).toString()).toBe('GOOD WORSE GOOD');
    expect(io.files.get('b.cable')).toBe(untouched);
    expect(io.out()).toContain('warning worse-word');
    expect(io.out()).toContain('2 files: 1 warning; 2 mends made\n');
  });

  it('keeps the encoding, the byte order mark and the line ends', async () => {
    const files = {
      'a.cable': latin1('\xef\xbb\xbfBAD\r\nx\r\n'),
      'b.cable': latin1('\xff\xfeB\0A\0D\0\r\0\n\0'),
      'c.cable': latin1('BAD \x93x\x94 \xe9\r'),
    };
    const io = fakeIo(files);
    await check(io, '--fix a.cable b.cable c.cable');
    expect(io.files.get('a.cable')).toEqual(latin1('\xef\xbb\xbfGOOD\r\nx\r\n'));
    expect(io.files.get('b.cable')).toEqual(latin1('\xff\xfeG\0O\0O\0D\0\r\0\n\0'));
    expect(io.files.get('c.cable')).toEqual(latin1('GOOD \x93x\x94 \xe9\r'));
  });

  it('leaves a file alone when the encoding has no such character', async () => {
    const io = fakeIo({ 'a.cable': latin1('BAD \xe9') });
    const rules = [wordRule('bad-word', 'BAD', '→')];
    expect(await check(io, '--fix a.cable', rules)).toBe(2);
    expect(io.files.get('a.cable')).toEqual(latin1('BAD \xe9'));
    expect(io.err()).toMatch(/windows-1252 does not have; left as it was/);
    expect(io.out()).toContain('a.cable:1:1 error bad-word');
  });

  it('says when a file cannot be written', async () => {
    const io = fakeIo({ 'a.cable': 'BAD' });
    const readOnly = {
      ...io,
      writeFile: () => Promise.reject(Object.assign(new Error(), { code: 'EROFS' })),
    };
    expect(await check(readOnly, '--fix a.cable')).toBe(2);
    expect(io.err()).toContain('a.cable: could not be written: the file system is read-only');
  });

  it('gives the mended standard input to stdout and the report to stderr', async () => {
    const io = fakeIo({}, { stdin: 'BAD WORSE' });
    expect(await check(io, '--fix -')).toBe(0);
    expect(io.out()).toBe('GOOD WORSE');
    expect(io.err()).toContain('<stdin>:1:6 warning worse-word');
  });
});

describe('a rule that fails', () => {
  it('is named, costs nothing else, and ends with 2', async () => {
    const broken = wordRule('broken-rule', 'x', undefined, {
      check() {
        throw new Error('secret text');
      },
    });
    const io = fakeIo({ 'a.cable': 'BAD' });
    expect(await check(io, 'a.cable', [broken, BAD])).toBe(2);
    expect(io.err()).toBe(
      'cablelint: a.cable: the rule broken-rule failed, a fault of cablelint\n',
    );
    expect(io.out()).toContain('error bad-word');
  });
});

describe('a fix that fails', () => {
  it('costs its file and no other', async () => {
    const broken = wordRule('broken-fix', 'BROKEN', 'x', {
      check(cable, report) {
        if (!cable.text.includes('BROKEN')) return;
        const fixes = () => {
          throw new Error(cable.text);
        };
        report({ span: cable.span, message: 'It is broken.', fixes });
      },
    });
    const io = fakeIo({ 'a.cable': 'BROKEN', 'b.cable': 'BAD' });
    expect(await check(io, '--format json a.cable b.cable', [broken, BAD])).toBe(2);
    expect(io.err()).toBe('cablelint: a.cable: could not be checked, a fault of cablelint\n');
    expect(JSON.parse(io.out()).map((one: { file: string }) => one.file)).toEqual(['b.cable']);
  });
});

describe('today', () => {
  const dated = wordRule('dated-rule', 'x', undefined, {
    check(cable, report, { today }) {
      report({ span: cable.span, message: `${today?.year}-${today?.month}-${today?.day}` });
    },
  });

  it.each([
    ['a.cable', '2007-1-1'],
    ['--today 2011-12-31 a.cable', '2011-12-31'],
  ])('%s is judged on %s', async (argv, day) => {
    const io = fakeIo({ 'a.cable': 'x' });
    await check(io, argv, [dated]);
    expect(io.out()).toContain(`dated-rule ${day}\n`);
  });
});

describe('privacy', () => {
  it.each(['json', 'sarif', 'github'])('quotes nothing of the cable as %s', async (format) => {
    const io = fakeIo({ 'a.cable': 'TOPIC BAD TOPIC' });
    await check(io, `--format ${format} --statistics a.cable`);
    expect(io.out() + io.err()).not.toContain('TOPIC');
  });
});

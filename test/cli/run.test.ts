import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { run } from '../../server/src/cli/run';
import { rules } from '../../server/src/rules';
import { fakeIo } from './fakes';

describe('run', () => {
  it('explains itself', async () => {
    const io = fakeIo();
    expect(await run(['--help'], io)).toBe(0);
    expect(io.out()).toMatch(/^Usage: cablelint /);
    expect(
      Math.max(
        ...io
          .out()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(100);
  });

  it('tells its version', async () => {
    const io = fakeIo();
    expect(await run(['--version'], io)).toBe(0);
    expect(io.out()).toBe(`${version}\n`);
  });

  it('lists every rule', async () => {
    const io = fakeIo();
    expect(await run(['--list-rules'], io)).toBe(0);
    const names = io
      .out()
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(' ')[0]);
    expect(names).toEqual(rules.map((rule) => rule.name));
  });

  it('ends with 2 and a word of help when the command line is wrong', async () => {
    const io = fakeIo();
    expect(await run(['--fromat', 'json', 'a'], io)).toBe(2);
    expect(io.err()).toMatch(/^cablelint: .*--fromat.*\nTry cablelint --help\.\n$/s);
    expect(io.out()).toBe('');
  });
});

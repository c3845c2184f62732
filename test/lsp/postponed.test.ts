import { beforeEach, describe, expect, it } from 'vitest';
import { Postponed } from '../../server/src/lsp/postponed';
import { Clock } from './inProcess';

let clock: Clock;
let done: number[];
let postponed: Postponed;
beforeEach(() => {
  clock = new Clock();
  const start = clock.time;
  done = [];
  postponed = new Postponed(clock.runtime([]), () => done.push(clock.time - start));
});

describe('what is postponed', () => {
  it('is done after the pause, once', async () => {
    postponed.until(200);
    await clock.pass(1000);
    expect(done).toEqual([200]);
  });

  it('waits for the whole pause since it was last put off', async () => {
    postponed.until(200);
    await clock.pass(150);
    postponed.until(300);
    await clock.pass(1000);
    expect(done).toEqual([450]);
  });

  it('comes sooner where the last pause is the shorter one', async () => {
    postponed.until(1000);
    await clock.pass(100);
    postponed.until(50);
    await clock.pass(2000);
    expect(done).toEqual([150]);
  });

  it('is not done when it was called off, and can be asked for again', async () => {
    postponed.until(200);
    postponed.dispose();
    await clock.pass(500);
    postponed.until(200);
    await clock.pass(500);
    expect(done).toEqual([700]);
  });

  it('does not wait for hours because somebody has put the clock back', () => {
    const fired: (() => void)[] = [];
    const runtime = {
      ...clock.runtime([]),
      setTimeout: (callback: () => void) => {
        fired.push(callback);
        return { dispose: () => undefined };
      },
    };
    const late = new Postponed(runtime, () => done.push(0));
    late.until(200);
    clock.time += 100;
    late.until(200);
    clock.time -= 3_600_000;
    fired[0]?.();
    expect(done).toEqual([0]);
    expect(fired).toHaveLength(1);
  });
});

import { describe } from '../../server/src/model/describe';
import { rules } from '../../server/src/rules';
import { checkAll } from '../../server/src/rules/check';
import { parseCable } from '../../server/src/syntax/parse';
import { markdownTable, millisecondsOf } from './measure';
import { manyMessages, oneMessage } from './texts';

const TODAY = { year: 2020, month: 1, day: 1 };
const SIZES = [3_000, 10_000, 100_000, 1_000_000] as const;
const BYTES_PER_MB = 1_000_000;

/** A program that has just started is interpreted still; who checks a folder waits for the rest. */
const WARM_UP_MS = 6_000;

/** What parse, describe and check take of one text, in milliseconds. */
type Phases = [parse: number, describe: number, check: number];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Judges texts by all rules as drafts, as many together as the command line program does. */
function judge(texts: readonly string[]): Phases {
  const start = performance.now();
  const trees = texts.map((text) => parseCable(text));
  const parsed = performance.now();
  const cables = trees.flatMap((tree) => describe(tree, { today: TODAY }));
  const described = performance.now();
  checkAll(cables, { profile: 'draft', today: TODAY });
  return [parsed - start, described - parsed, performance.now() - described];
}

/** Judges the texts in turn until the engine has compiled what it is going to compile. */
function warmUp(texts: readonly string[]): void {
  const until = performance.now() + WARM_UP_MS;
  while (performance.now() < until) judge(texts);
}

/** So long texts are judged over and over, and so long a stretch counts as one measurement. */
const BUDGET_MS = 1_200;
const STRETCH_MS = 10;

/**
 * What judging takes, the collector of garbage included: of the stretches that fit into the budget
 * the one that three in four are slower than, since on a shared machine the slow ones tell of its
 * neighbours.
 */
function phasesOf(work: () => Phases): Phases {
  const stretches: Phases[] = [];
  const until = performance.now() + BUDGET_MS;
  while (performance.now() < until || stretches.length < 4) {
    const times: Phases = [0, 0, 0];
    let calls = 0;
    do {
      work().forEach((time, phase) => {
        times[phase as 0] += time;
      });
      calls++;
    } while (sum(times) < STRETCH_MS);
    stretches.push(times.map((time) => time / calls) as Phases);
  }
  stretches.sort((a, b) => sum(a) - sum(b));
  return stretches[stretches.length >> 2] as Phases;
}

/**
 * MB/s of parse, describe and check together for messages of growing size. The growth factor is the
 * time per character against that of the smallest size: 1 is linear, less is better.
 */
export function benchThroughput(): string {
  const kinds = [
    ['one message', oneMessage],
    ['many messages', manyMessages],
  ] as const;
  warmUp(kinds.flatMap(([, make]) => SIZES.slice(0, 3).map(make)));
  const rows = kinds.flatMap(([name, make]) => {
    let smallest: number | undefined;
    return SIZES.map((size) => {
      const text = make(size);
      const { total, ...phases } = phasesOf(text);
      const sum = phases.parse + phases.describe + phases.check;
      const perCharacter = total / text.length;
      smallest ??= perCharacter;
      return [
        `${name}, ${size / 1000} KB`,
        (text.length / BYTES_PER_MB / (total / 1000)).toFixed(1),
        (perCharacter / smallest).toFixed(2),
        ...[phases.parse, phases.describe, phases.check].map(
          (share) => `${Math.round((100 * share) / sum)} %`,
        ),
      ];
    });
  });
  return markdownTable(['text', 'MB/s', 'growth', 'parse', 'describe', 'check'], rows);
}

/** What each rule takes of the whole time of parse, describe and check, the slowest first. */
export function benchRules(): string {
  const text = manyMessages(100_000);
  const cables = describe(parseCable(text), { today: TODAY });
  const { total } = phasesOf(text);
  const run = (wanted: typeof rules): number =>
    millisecondsOf(() => {
      for (const cable of cables) check(cable, { profile: 'draft', today: TODAY, rules: wanted });
    }, 60);
  const idle = run([]);
  const times = rules.map((rule) => [rule.name, Math.max(0, run([rule]) - idle)] as const);
  const rows = [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([name, time]) => [name, `${((100 * time) / total).toFixed(2)} %`]);
  return markdownTable(['rule', 'share of the time'], rows);
}

import { describe } from '../../server/src/model/describe';
import { rules } from '../../server/src/rules';
import { checkAll, TOGETHER } from '../../server/src/rules/check';
import { parseCable } from '../../server/src/syntax/parse';
import { markdownTable, millisecondsOf } from './measure';
import { manyMessages, messages, oneMessage, telegrams } from './texts';

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
function warmUp(groups: readonly (readonly string[])[]): void {
  const until = performance.now() + WARM_UP_MS;
  while (performance.now() < until) groups.forEach(judge);
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

/** As many texts as the command line program judges together; of long ones fewer will do here. */
const MOST_TOGETHER = 1_000_000;

/** Texts in the groups in which they are judged. */
function grouped(texts: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(texts.length / TOGETHER) }, (_, i) =>
    texts.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
}

interface Row {
  readonly name: string;
  /** What is judged together; one group after the other. */
  readonly groups: readonly (readonly string[])[];
  /** The same kind of text in several lengths. */
  readonly grows?: boolean;
}

const kilobytes = (size: number): string => `${size / 1000} KB`;

function rowsToMeasure(): Row[] {
  return [
    { name: 'a folder of messages as long as real ones', groups: grouped(messages(1_000_000)) },
    { name: 'a file of many such messages, 1000 KB', groups: [[manyMessages(1_000_000)]] },
    ...SIZES.map((size) => ({
      name: `telegrams of ${kilobytes(size)}`,
      groups: grouped(telegrams(size, Math.min(3 * TOGETHER, MOST_TOGETHER / size))),
      grows: true,
    })),
    { name: 'one of 3 KB alone, over and over', groups: [[oneMessage(3_000)]] },
  ];
}

/**
 * MB/s of parse, describe and check together, and how the three share the time. The growth factor is
 * the time per character against that of the shortest telegrams: 1 is linear, less is better.
 */
export function benchThroughput(): string {
  const rows = rowsToMeasure();
  warmUp(rows.flatMap(({ groups }) => groups));
  let smallest: number | undefined;
  const measured = rows.map(({ name, groups, grows }) => {
    let next = 0;
    const phases = phasesOf(() => judge(groups[next++ % groups.length] ?? []));
    const characters = sum(groups.flat().map((text) => text.length)) / groups.length;
    const time = sum(phases);
    if (grows) smallest ??= time / characters;
    return [
      name,
      (characters / BYTES_PER_MB / (time / 1000)).toFixed(1),
      grows ? (time / characters / (smallest ?? 1)).toFixed(2) : '',
      ...phases.map((phase) => `${Math.round((100 * phase) / time)} %`),
    ];
  });
  return markdownTable(['text', 'MB/s', 'growth', 'parse', 'describe', 'check'], measured);
}

/** What each rule takes of the whole time of parse, describe and check, the slowest first. */
export function benchRules(): string {
  const text = manyMessages(100_000);
  warmUp([[text]]);
  const total = sum(phasesOf(() => judge([text])));
  const cables = describe(parseCable(text), { today: TODAY });
  const run = (wanted: typeof rules): number =>
    millisecondsOf(() => {
      // What an earlier call noted would be found ready.
      for (const { noted } of cables) noted.length = 0;
      checkAll(cables, { profile: 'draft', today: TODAY, rules: wanted });
    }, 60);
  const idle = run([]);
  const times = rules.map((rule) => [rule.name, Math.max(0, run([rule]) - idle)] as const);
  const rows = [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([name, time]) => [name, `${((100 * time) / total).toFixed(2)} %`]);
  return markdownTable(['rule', 'share of the time'], rows);
}

import { describe } from '../../server/src/model/describe';
import { rules } from '../../server/src/rules';
import { check } from '../../server/src/rules/check';
import { parseCable } from '../../server/src/syntax/parse';
import { markdownTable, millisecondsOf } from './measure';
import { manyMessages, oneMessage } from './texts';

const TODAY = { year: 2020, month: 1, day: 1 };
const SIZES = [3_000, 10_000, 100_000, 1_000_000] as const;
const BYTES_PER_MB = 1_000_000;

/** A program that has just started is interpreted still; who checks a folder waits for the rest. */
const WARM_UP_MS = 6_000;

interface Phases {
  /** All three, one after the other. */
  readonly total: number;
  readonly parse: number;
  readonly describe: number;
  readonly check: number;
}

function judge(text: string): void {
  for (const cable of describe(parseCable(text), { today: TODAY })) {
    check(cable, { profile: 'draft', today: TODAY });
  }
}

/** Judges the texts in turn until the engine has compiled what it is going to compile. */
function warmUp(texts: readonly string[]): void {
  const until = performance.now() + WARM_UP_MS;
  while (performance.now() < until) texts.forEach(judge);
}

/** Parse, describe and check of one text, in milliseconds. The check runs all rules as in a draft. */
function phasesOf(text: string): Phases {
  const tree = parseCable(text);
  const cables = describe(tree, { today: TODAY });
  return {
    total: millisecondsOf(() => judge(text)),
    parse: millisecondsOf(() => parseCable(text)),
    describe: millisecondsOf(() => describe(tree, { today: TODAY })),
    check: millisecondsOf(() => {
      for (const cable of cables) check(cable, { profile: 'draft', today: TODAY });
    }),
  };
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

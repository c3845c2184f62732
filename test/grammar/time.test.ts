import { describe, expect, it } from 'vitest';
import { tokenize } from './grammar';

/**
 * Lines that a pattern which backtracks would choke on: long runs of what the patterns repeat,
 * with the thing they look for missing at the end.
 */
const NASTY: Readonly<Record<string, (length: number) => string>> = {
  'capitals and blanks': (n) => 'SECRET A'.repeat(n / 8),
  'a level, then a name without its number': (n) => `SECRET ${'ABC DEF '.repeat(n / 8)}`,
  'TAGS without an end': (n) => `TAGS: ${'PREL, '.repeat(n / 6)}x:`,
  'link residue cut short': (n) => `TAGS: ${'[PREL](#'.repeat(n / 8)}`,
  'references without numbers': (n) => `REF: ${'A. VALLETTA '.repeat(n / 12)}`,
  'open brackets': (n) => `1. ${'(C'.repeat(n / 2)}`,
  digits: (n) => `R ${'1'.repeat(n)}`,
  dashes: (n) => `${'-'.repeat(n)}x`,
  slashes: (n) => `REF/A/${'/'.repeat(n)}`,
  blanks: (n) => `${' '.repeat(n)}x`,
  'labels in a row': (n) => `MRN: ${'From: Action: '.repeat(n / 14)}`,
  'reasons in a row': (n) => `Classified By: ${'1.4 (b) and '.repeat(n / 12)}`,
};

const SHORT = 1_500;
const TIMES = 8;

/** The least of several runs, which is what the work costs when nothing else disturbs it. */
async function cost(line: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    await tokenize(line);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('the grammar in time', () => {
  it.each(Object.keys(NASTY))('%s: eight times the line costs no square of it', async (name) => {
    const line = NASTY[name]!;
    await tokenize(line(SHORT));
    const short = await cost(line(SHORT));
    const long = await cost(line(SHORT * TIMES));
    // A square would be 64 times as much. The constant allows for a clock with little to measure.
    expect(long).toBeLessThan((short + 0.3) * TIMES * 5);
  });
});

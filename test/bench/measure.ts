import { readFileSync } from 'node:fs';

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The number that so many in a hundred do not exceed; NaN when there are none. */
export function percentileOf(values: readonly number[] | undefined, percentile: number): number {
  const sorted = [...(values ?? [])].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percentile) / 100) - 1] ?? Number.NaN;
}

/** Calls are timed in batches of at least so many milliseconds, the collector of garbage included. */
const BATCH_MS = 10;

/**
 * The milliseconds that one call of `work` takes, after some to warm up: the lower quartile of the
 * batches that fit into `budget`, since on a shared machine the slow ones tell of its neighbours.
 */
export function millisecondsOf(work: () => void, budget = 600): number {
  const from = performance.now();
  let calls = 0;
  do {
    work();
    calls++;
  } while (performance.now() - from < budget / 2);
  const guess = (performance.now() - from) / calls;
  const batch = Math.max(1, Math.ceil(BATCH_MS / guess));
  const times: number[] = [];
  const until = performance.now() + budget;
  do {
    const start = performance.now();
    for (let i = 0; i < batch; i++) work();
    times.push((performance.now() - start) / batch);
  } while (performance.now() < until || times.length < 4);
  times.sort((a, b) => a - b);
  return times[times.length >> 2] ?? Number.NaN;
}

/** A Markdown table, columns set under one another, numbers to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const NANOSECONDS_PER_MS = 1e6;

/**
 * The milliseconds that a process was ready to run and had to wait for a core, since it began.
 * Where the system does not tell (it is not Linux, or was built without) they are none.
 */
export function waitedForCore(pid: number): number {
  try {
    const [, waited] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return Number(waited) / NANOSECONDS_PER_MS;
  } catch {
    return 0;
  }
}

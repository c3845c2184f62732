import { join } from 'node:path';
import { jsonServer } from './jsonServer';
import { markdownTable, percentileOf } from './measure';
import { Peer, URI } from './peer';
import { oneMessage } from './texts';

declare const REPOSITORY: string;

const FOLDER = join(REPOSITORY, 'test/bench');
const ECHO = join(FOLDER, 'echo.cjs');
const CABLE = join(REPOSITORY, 'out/server/node.cjs');

const SIZES = [
  ['20 KB', 20_000],
  ['200 KB', 200_000],
  ['1 MB', 1_000_000],
] as const;
const PERCENTILES = [50, 95, 99] as const;

/** The servers take turns, so that a busy moment of the machine falls on all of them. */
const ROUNDS = 10;
const KEYSTROKES_A_ROUND = 40;
const WARM_UP = 80;

/** Milliseconds from a keystroke to its diagnostics at one size of document and one percentile. */
export interface Row {
  readonly size: string;
  readonly percentile: (typeof PERCENTILES)[number];
  /** A server that does nothing. */
  readonly echo: number;
  readonly cable: number;
  /** VS Code's JSON server on a JSON document of the same size; undefined when it is not there. */
  readonly json: number | undefined;
}

/** Measures keystroke to diagnostics over stdio, side by side. The bundles must be built. */
export async function benchKeystrokes(): Promise<Row[]> {
  const json = jsonServer(FOLDER);
  const rows: Row[] = [];
  for (const [size, length] of SIZES) {
    const cable = { languageId: 'cable', text: oneMessage(length) };
    const contenders: Contender[] = [
      { program: ECHO, ...cable },
      { program: CABLE, ...cable },
      ...(json ? [{ program: json, languageId: 'json', text: jsonText(length) }] : []),
    ];
    const [echo, own, other] = await race(contenders);
    for (const percentile of PERCENTILES) {
      rows.push({
        size,
        percentile,
        echo: percentileOf(echo, percentile),
        cable: percentileOf(own, percentile),
        json: other && percentileOf(other, percentile),
      });
    }
  }
  return rows;
}

/** The rows as a table, with what a keystroke costs as a multiple of the others. */
export function drawKeystrokes(rows: readonly Row[]): string {
  const head = ['document', 'percentile', 'echo ms', 'cable ms', 'JSON ms', '/ echo', '/ JSON'];
  const cells = rows.map(({ size, percentile, echo, cable, json }) => [
    size,
    `p${percentile}`,
    echo.toFixed(2),
    cable.toFixed(2),
    json?.toFixed(2) ?? '-',
    (cable / echo).toFixed(1),
    json ? (cable / json).toFixed(2) : '-',
  ]);
  return markdownTable(head, cells);
}

interface Contender {
  readonly program: string;
  readonly languageId: string;
  readonly text: string;
}

/** The times of each contender's keystrokes. */
async function race(contenders: readonly Contender[]): Promise<(readonly number[])[]> {
  const runners = await Promise.all(
    contenders.map(async ({ program, languageId, text }) => {
      const peer = await Peer.start(program);
      await peer.open(URI, languageId, text);
      return { peer, place: placeIn(text), times: [] as number[] };
    }),
  );
  for (const { peer, place } of runners) await typeInto(peer, place, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { peer, place, times } of runners) {
      times.push(...(await typeInto(peer, place, KEYSTROKES_A_ROUND)));
    }
  }
  await Promise.all(runners.map(({ peer }) => peer.stop()));
  return runners.map(({ times }) => times);
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** In the middle of a line of prose, halfway through the text. */
function placeIn(text: string): Place {
  const lines = text.split('\n');
  let line = lines.length >> 1;
  while (line > 0 && (lines[line] as string).length < 30) line--;
  return { line, character: 20 };
}

/** Types a letter and takes it back, again and again; the milliseconds of each. */
async function typeInto(peer: Peer, place: Place, keystrokes: number): Promise<number[]> {
  const { line, character: from } = place;
  const times: number[] = [];
  for (let i = 0; i < keystrokes; i++) {
    const typed = i % 2 === 0 ? { to: from, text: 'x' } : { to: from + 1, text: '' };
    const start = performance.now();
    await Promise.all([peer.type(URI, { line, from, ...typed }), peer.pull(URI)]);
    times.push(performance.now() - start);
  }
  return times;
}

/** A JSON document of about `length` characters with lines like those of a cable. */
function jsonText(length: number): string {
  const lines: string[] = [];
  for (let written = 0; written < length; ) {
    const line = `  "paragraph ${lines.length}": "The seminar on road safety opened today."`;
    lines.push(line);
    written += line.length + 2;
  }
  return `{\n${lines.join(',\n')}\n}\n`;
}

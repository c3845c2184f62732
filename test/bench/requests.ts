import { join } from 'node:path';
import { markdownTable, percentileOf, waitedForCore } from './measure';
import { Peer, type Typed } from './peer';
import {
  ABLE,
  type Ask,
  DOCUMENTS,
  editsFor,
  FILES,
  REQUESTS,
  type RequestCase,
  untilKnown,
} from './requestCases';

declare const REPOSITORY: string;

const ECHO = join(REPOSITORY, 'test/bench/echo.cjs');
const CABLE = join(REPOSITORY, 'out/server/node.cjs');

/** The servers take turns, so that a busy moment of the machine falls on both. */
const ROUNDS = 12;
/** There and back in two places. */
const EDITS_A_ROUND = 12;
/** So many edits, and twice as many requests, until the engine has settled. */
const WARM_UP = 150;

/** A request may take so much longer than the echo server's, at p95. */
const LIMIT_MS = 5;

/** Milliseconds that a request took. */
interface Times {
  /** From an edit, sent in the same breath, to the answer: nothing of the new text is known. */
  readonly edited: number[];
  /** Of the same request once more. */
  readonly again: number[];
}

interface Row {
  readonly name: string;
  readonly echo: Times;
  readonly cable: Times;
}

/** Measures every request over stdio next to a server that does nothing. The bundles must be built. */
export async function benchRequests(): Promise<string> {
  const echo = await started(ECHO);
  const cable = await started(CABLE);
  await untilKnown(asking(cable));
  const rows: Row[] = [];
  for (const each of REQUESTS) rows.push(await raced(each, echo, cable));
  await Promise.all([echo.stop(), cable.stop()]);
  return [
    `### Right after an edit\n\n${drawn(rows, 'edited')}`,
    `### Asked again\n\n${drawn(rows, 'again')}`,
  ].join('\n\n');
}

async function started(program: string): Promise<Peer> {
  const peer = await Peer.start(program, ABLE);
  for (const [uri, text] of DOCUMENTS) await peer.open(uri, 'cable', text);
  await peer.notify('cable/files', { files: FILES });
  return peer;
}

const asking =
  (peer: Peer): Ask =>
  (method, params) =>
    peer.request(method, params);

async function raced(each: RequestCase, echo: Peer, cable: Peer): Promise<Row> {
  const params = await each.params(asking(cable));
  const edits = editsFor(each);
  const run = (peer: Peer, count: number): Promise<Times> =>
    measured(peer, each, params, edits, count);
  const times = { echo: none(), cable: none() };
  for (const peer of [echo, cable]) await run(peer, WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    add(times.echo, await run(echo, EDITS_A_ROUND));
    add(times.cable, await run(cable, EDITS_A_ROUND));
  }
  return { name: each.name, ...times };
}

const none = (): Times => ({ edited: [], again: [] });

function add(to: Times, more: Times): void {
  to.edited.push(...more.edited);
  to.again.push(...more.again);
}

async function measured(
  peer: Peer,
  { method, uri }: RequestCase,
  params: object,
  edits: readonly (readonly Typed[])[],
  count: number,
): Promise<Times> {
  const times = none();
  for (let i = 0; i < count; i++) {
    const typed = edits[i % edits.length] ?? [];
    const ask = (): Promise<unknown> => peer.request(method, params);
    times.edited.push(
      await timed(peer, () => Promise.all([...typed.map((each) => peer.type(uri, each)), ask()])),
    );
    times.again.push(await timed(peer, ask));
  }
  return times;
}

/** How long a dialogue takes, but for what either side had to wait for others on the machine. */
async function timed(peer: Peer, talk: () => Promise<unknown>): Promise<number> {
  const waiting = (): number => waitedForCore(peer.pid) + waitedForCore(process.pid);
  const waited = waiting();
  const start = performance.now();
  await talk();
  const time = performance.now() - start;
  return Math.max(0, time - (waiting() - waited));
}

/** The requests at one of the moments, those that take longest first. */
function drawn(rows: readonly Row[], moment: keyof Times): string {
  const head = ['request', 'echo p50', 'cable p50', 'echo p95', 'cable p95', '+ ms', '/ echo'];
  const figures = rows.map(({ name, echo, cable }) => {
    const [own, other] = [cable[moment], echo[moment]];
    return { name, own, other, more: percentileOf(own, 95) - percentileOf(other, 95) };
  });
  figures.sort((a, b) => b.more - a.more);
  const cells = figures.map(({ name, own, other, more }) => [
    name,
    ...[50, 95].flatMap((each) => [
      percentileOf(other, each).toFixed(2),
      percentileOf(own, each).toFixed(2),
    ]),
    more.toFixed(2),
    (percentileOf(own, 95) / percentileOf(other, 95)).toFixed(1),
  ]);
  const slow = figures.filter(({ more }) => more > LIMIT_MS).length;
  const verdict = `${slow} of ${figures.length} requests take more than ${LIMIT_MS} ms longer than the echo server at p95.`;
  return `${markdownTable(head, cells)}\n\n${verdict}`;
}

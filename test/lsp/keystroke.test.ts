import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { Snapshot } from '../../server/src/workspace/snapshot';
import { NEOVIM, VSCODE } from '../protocol/clients';
import { testRules } from '../protocol/rules';
import { Clock, NearClient } from './inProcess';

const uri = 'file:///drafts/seminar.cable';
const textDocument = { uri };
const TEXT = 'UNCLAS SUVA 000001\n\nSUBJECT: ROAD SAFETY SEMINAR\n\n1. The seminar opened.\n';
/** Longer than any pause that the server makes. */
const A_WHILE = 20_000;

let clock: Clock;
let client: NearClient;
let version: number;

async function start(capabilities: ClientCapabilities): Promise<void> {
  clock = new Clock();
  version = 1;
  client = await NearClient.start(clock, testRules, capabilities, (connection) => {
    connection.onRequest((method) => (method === 'workspace/configuration' ? [null] : null));
  });
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'cable', version, text: TEXT },
  });
  await clock.pass(A_WHILE);
}

/** Types so many letters at the end of the first paragraph. */
async function type(letters: number): Promise<void> {
  const end = { line: 4, character: 21 };
  for (let i = 0; i < letters; i++) {
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: end, end }, text: 'x' }],
    });
    await clock.pass(100);
  }
}

const ask = (method: string, params: object = {}): Promise<unknown> =>
  client.connection.sendRequest(method, { textDocument, ...params });

/** The things that are worked out of a text when somebody asks: it is read, described, judged. */
const STEPS = ['tree', 'cables', 'findings'] as const;
type Work = Record<(typeof STEPS)[number], number>;

const NOTHING: Work = { tree: 0, cables: 0, findings: 0 };
let done: Work;

/** Counts each thing that a snapshot gives out once: it was worked out once. */
function watch(): void {
  done = { ...NOTHING };
  const seen = new Set<object>();
  for (const step of STEPS) {
    const read = Object.getOwnPropertyDescriptor(Snapshot.prototype, step)?.get;
    vi.spyOn(Snapshot.prototype, step, 'get').mockImplementation(function (this: Snapshot) {
      const value = read?.call(this);
      if (!seen.has(value)) done[step]++;
      seen.add(value);
      return value;
    });
  }
}

/** What was worked out since the last time. */
function work(): Work {
  const latest = done;
  done = { ...NOTHING };
  return latest;
}

beforeEach(watch);
afterEach(() => {
  client.dispose();
  vi.restoreAllMocks();
});

describe('a keystroke, for a client that asks for what it wants', () => {
  beforeEach(async () => {
    await start(VSCODE);
    await ask('textDocument/diagnostic');
    work();
  });

  it('makes the server work out nothing, then or later', async () => {
    await type(10);
    await clock.pass(A_WHILE);
    expect(work()).toEqual(NOTHING);
  });

  it('has the text read once by whoever asks first, and judged only for who asks for that', async () => {
    await type(10);
    await ask('textDocument/foldingRange');
    await ask('textDocument/documentSymbol');
    await ask('textDocument/codeLens');
    await ask('textDocument/documentHighlight', { position: { line: 4, character: 4 } });
    expect(work()).toEqual({ tree: 1, cables: 1, findings: 0 });
    await ask('textDocument/diagnostic');
    await ask('textDocument/hover', { position: { line: 4, character: 4 } });
    expect(work()).toEqual({ tree: 0, cables: 0, findings: 1 });
  });

  it('costs nothing where what is asked is about no open text', async () => {
    await type(1);
    await client.connection.sendRequest('cable/newCable/choices', {});
    expect(work()).toEqual(NOTHING);
  });
});

describe('a keystroke, for a client that waits for diagnostics', () => {
  beforeEach(async () => {
    await start(NEOVIM);
    work();
  });

  it('has the text judged once, when the typing pauses', async () => {
    await type(10);
    expect(work()).toEqual(NOTHING);
    await clock.pass(A_WHILE);
    expect(work()).toEqual({ tree: 1, cables: 1, findings: 1 });
  });
});

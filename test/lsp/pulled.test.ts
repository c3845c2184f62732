import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { VSCODE } from '../protocol/clients';
import { testRules } from '../protocol/rules';
import { Clock, NearClient } from './inProcess';

const textDocument = { uri: 'file:///drafts/seminar.cable' };

let clock: Clock;
let client: NearClient;
let version = 1;
let refreshes = 0;

async function start(check: object = {}): Promise<void> {
  clock = new Clock();
  refreshes = 0;
  client = await NearClient.start(clock, testRules, VSCODE, (connection) => {
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => ({ check })),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshes++;
      return null;
    });
  });
}

async function open(text: string): Promise<void> {
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'cable', version, text },
  });
}

async function change(text: string): Promise<void> {
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: { ...textDocument, version: ++version },
    contentChanges: [{ text }],
  });
}

const save = (): Promise<void> =>
  client.connection.sendNotification('textDocument/didSave', { textDocument });

function pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
  const params = { textDocument, ...(previousResultId ? { previousResultId } : {}) };
  return client.connection.sendRequest('textDocument/diagnostic', params);
}

async function codes(): Promise<unknown[]> {
  const report = await pull();
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
}

afterEach(() => client.dispose());

describe('pulled diagnostics while somebody types', () => {
  beforeEach(() => start());

  it('go away at once, and new ones come after a pause and a word to ask again', async () => {
    await open('BAD');
    expect(await codes()).toEqual(['bad-word']);
    await change('FINE WHEREAS');
    const during = await pull();
    expect(during).toMatchObject({ kind: 'full', items: [] });
    expect(await pull(during.resultId)).toMatchObject({ kind: 'unchanged' });
    await clock.pass(1000);
    expect(refreshes).toBe(1);
    expect(await pull(during.resultId)).toMatchObject({ items: [{ code: 'old-word' }] });
    await clock.pass(10_000);
    expect(refreshes).toBe(1);
  });

  it('are not asked for again where nothing was held back', async () => {
    await open('BAD');
    await codes();
    await change('FINE');
    await codes();
    await clock.pass(10_000);
    expect(refreshes).toBe(0);
  });
});

describe('cable.check.run', () => {
  it('save: shows new findings when the file is saved, and clears old ones at once', async () => {
    await start({ run: 'save' });
    await open('BAD');
    expect(await codes()).toEqual(['bad-word']);
    await change('FINE WHEREAS');
    await clock.pass(10_000);
    expect(await codes()).toEqual([]);
    await save();
    await clock.pass(0);
    expect(refreshes).toBeGreaterThan(0);
    expect(await codes()).toEqual(['old-word']);
  });

  it('manual: shows nothing until the user asks', async () => {
    await start({ run: 'manual' });
    await open('BAD');
    expect(await codes()).toEqual([]);
    await save();
    expect(await codes()).toEqual([]);
    const before = refreshes;
    await client.connection.sendRequest('cable/check', { textDocument });
    expect(refreshes).toBe(before + 1);
    expect(await codes()).toEqual(['bad-word']);
    await change('FINE WHEREAS');
    await clock.pass(10_000);
    expect(await codes()).toEqual([]);
  });
});

describe('cable.check.hideOnTypedLine', () => {
  beforeEach(() => start({ hideOnTypedLine: true }));

  it('hides what is on the line until it is left alone', async () => {
    await open('FINE\nBAD');
    expect(await codes()).toEqual(['bad-word']);
    await change('WHEREAS\nBAD');
    expect(await codes()).toEqual(['bad-word']);
    await clock.pass(1500);
    expect(await codes()).toEqual(['bad-word']);
    await clock.pass(3000);
    expect(await codes()).toEqual(['old-word', 'bad-word']);
  });

  it('shows it when another line is typed on', async () => {
    await open('FINE\nFINE');
    await codes();
    await change('BAD\nFINE');
    expect(await codes()).toEqual([]);
    await change('BAD\nFINER');
    await clock.pass(1500);
    expect(await codes()).toEqual(['bad-word']);
  });

  it('shows all when the file is saved', async () => {
    await open('FINE');
    await codes();
    await change('BAD');
    expect(await codes()).toEqual([]);
    await save();
    expect(await codes()).toEqual(['bad-word']);
  });
});

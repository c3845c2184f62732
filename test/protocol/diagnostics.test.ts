import { describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { Client } from './client';
import { BARE, HELIX, NEOVIM, VSCODE } from './clients';
import { serverOf, TEST_SERVER, URI } from './start';

const start = serverOf(TEST_SERVER);

interface Full {
  readonly kind: 'full';
  readonly resultId: string;
  readonly items: Diagnostic[];
}

function pull(client: Client, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.request('textDocument/diagnostic', {
    textDocument: { uri: URI },
    identifier: 'cable',
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
}

async function pullFull(client: Client): Promise<Full> {
  const report = await pull(client);
  expect(report.kind).toBe('full');
  return report as Full;
}

const codesOf = (diagnostics: readonly Diagnostic[]): unknown[] =>
  diagnostics.map(({ code }) => code);

describe('pulled diagnostics', () => {
  it('say all that VS Code can show', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'A GOOD WORD\nPERHAPS A BAD LINE\n');
    const { items } = await pullFull(client);
    expect(items).toEqual([
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } },
        severity: 3,
        code: 'doubtful-word',
        codeDescription: { href: 'file:///pages/doubtful-word.md' },
        source: 'cable',
        message: 'PERHAPS is wrong. Take it out.',
        tags: [1],
        data: { fix: 'suggested' },
        relatedInformation: [
          {
            location: {
              uri: URI,
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
            },
            message: 'The other end',
          },
        ],
      },
      {
        range: { start: { line: 1, character: 10 }, end: { line: 1, character: 13 } },
        severity: 1,
        code: 'bad-word',
        codeDescription: { href: 'file:///pages/bad-word.md' },
        source: 'cable',
        message: 'BAD is wrong. Take it out.',
        data: { fix: 'safe' },
      },
    ]);
  });

  it('are unchanged until the text changes', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'BAD');
    const { resultId } = await pullFull(client);
    expect(await pull(client, resultId)).toEqual({ kind: 'unchanged', resultId });
    client.change(URI, 2, { text: 'FINE' });
    const report = (await pull(client, resultId)) as Full;
    expect(report).toMatchObject({ kind: 'full', items: [] });
    expect(report.resultId).not.toBe(resultId);
  });

  it('are not taken for those of another server with the same text', async () => {
    const first = await start({ capabilities: VSCODE });
    first.open(URI, 'BAD');
    const { resultId } = await pullFull(first);
    expect(await pull(first, `${resultId}0`)).toMatchObject({ kind: 'full' });
  });

  it('of a file that is not open are none', async () => {
    const client = await start({ capabilities: VSCODE });
    expect(await pull(client)).toEqual({ kind: 'full', items: [] });
  });

  it('follow the settings that the client gives when it is asked', async () => {
    const settings = { rules: { 'bad-word': 'off', 'old-word': 'error', failing: 'nonsense' } };
    const client = await start({ capabilities: VSCODE, settings });
    client.open(URI, 'BAD WHEREAS');
    const before = await pullFull(client);
    expect(codesOf(before.items)).toEqual(['old-word']);
    expect(before.items[0]?.severity).toBe(1);

    client.settings = null;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    expect(codesOf((await pullFull(client)).items)).toEqual(['bad-word', 'old-word']);
  });

  it('ask for word of changed settings', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'BAD');
    await pullFull(client);
    expect(client.asked).toContain('client/registerCapability');
    expect(client.asked).toContain('workspace/configuration');
  });

  it('are the thousand gravest where there are more', async () => {
    const client = await start({ capabilities: VSCODE });
    const message = `VZCZCXYZ0001\n${'WHEREAS BAD\n'.repeat(90)}NNNN\n`;
    client.open(URI, message.repeat(8));
    const { items } = await pullFull(client);
    expect(items).toHaveLength(1000);
    expect(items.filter(({ code }) => code === 'bad-word')).toHaveLength(720);
  });
});

describe('pushed diagnostics', () => {
  it('leave out what the client cannot show', async () => {
    const client = await start({ capabilities: BARE });
    client.open(URI, 'PERHAPS BAD');
    const { diagnostics, version } = await client.until(() => client.pushed(URI)[0]);
    expect(version).toBeUndefined();
    expect(diagnostics.map((each) => Object.keys(each).sort())).toEqual(
      Array(2).fill(['code', 'message', 'range', 'severity', 'source']),
    );
  });

  it('name the version where the client asks for it', async () => {
    const client = await start({ capabilities: HELIX });
    client.open(URI, 'BAD', 7);
    expect(await client.until(() => client.pushed(URI)[0])).toMatchObject({ version: 7 });
  });

  it('follow the initialization options and what the client reports', async () => {
    const options = { cable: { rules: { 'bad-word': 'off' } } };
    const client = await start({ capabilities: BARE, options });
    client.open(URI, 'BAD WHEREAS');
    const first = await client.until(() => client.pushed(URI)[0]);
    expect(codesOf(first.diagnostics)).toEqual(['old-word']);
    client.notify('workspace/didChangeConfiguration', {
      settings: { cable: { rules: { 'old-word': 'off' } } },
    });
    const second = await client.until(() => client.pushed(URI)[1]);
    expect(codesOf(second.diagnostics)).toEqual(['bad-word']);
  });

  it('go away before others come', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, 'BAD\nWORDS\n');
    await client.until(() => client.pushed(URI)[0]);
    client.change(URI, 2, { text: 'FINE\nPERHAPS\n' });
    const cleared = await client.until(() => client.pushed(URI)[1]);
    expect(cleared.diagnostics).toEqual([]);
    const shown = await client.until(() => client.pushed(URI)[2]);
    expect(codesOf(shown.diagnostics)).toEqual(['doubtful-word']);
  });

  it('stay, at their new place, while somebody types elsewhere', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, 'BAD\n');
    await client.until(() => client.pushed(URI)[0]);
    client.change(URI, 2, { text: 'NEW LINE\nBAD PERHAPS\n' });
    const kept = await client.until(() => client.pushed(URI)[1]);
    expect(codesOf(kept.diagnostics)).toEqual(['bad-word']);
    expect(kept.diagnostics[0]?.range.start).toEqual({ line: 1, character: 0 });
  });

  it('come at once when the file is saved', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, 'FINE');
    await client.until(() => client.pushed(URI)[0]);
    client.change(URI, 2, { text: 'BAD' });
    client.notify('textDocument/didSave', { textDocument: { uri: URI } });
    const shown = await client.until(() => client.pushed(URI)[1]);
    expect(codesOf(shown.diagnostics)).toEqual(['bad-word']);
  });

  it('are taken back when the file is closed', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, 'BAD');
    await client.until(() => client.pushed(URI)[0]);
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    const last = await client.until(() => client.pushed(URI)[1]);
    expect(last.diagnostics).toEqual([]);
  });

  it('are those of the new text when a file is opened again under the same version', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, 'BAD');
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    client.open(URI, 'WHEREAS');
    const last = await client.until(() =>
      client.pushed(URI).find(({ diagnostics }) => codesOf(diagnostics).includes('old-word')),
    );
    expect(codesOf(last.diagnostics)).toEqual(['old-word']);
  });
});

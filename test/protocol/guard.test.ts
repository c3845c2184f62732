import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { VSCODE } from './clients';
import { serverOf, TEST_SERVER, URI } from './start';

const start = serverOf(TEST_SERVER);
const textDocument = { uri: URI };
const REQUEST_CANCELLED = -32800;

describe('cancelling', () => {
  it('ends a request that still waits behind a slow one', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'SLUGGISH');
    const slow = client.request('textDocument/diagnostic', { textDocument });
    const source = new CancellationTokenSource();
    const waiting = client.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument },
      source.token,
    );
    source.cancel();
    await expect(waiting).rejects.toMatchObject({ code: REQUEST_CANCELLED });
    expect(await slow).toMatchObject({ kind: 'full' });
  });

  it('does not keep the server from answering the next request', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'BAD');
    for (let round = 0; round < 20; round++) {
      const source = new CancellationTokenSource();
      const params = { textDocument, position: { line: 0, character: 1 } };
      const request = client.connection.sendRequest('textDocument/hover', params, source.token);
      source.cancel();
      await request.catch((error: unknown) => {
        expect(error).toMatchObject({ code: REQUEST_CANCELLED });
      });
    }
    expect(await client.request('textDocument/diagnostic', { textDocument })).toMatchObject({
      items: [{ code: 'bad-word' }],
    });
  });
});

describe('a failure', () => {
  it('of a rule leaves the others, and the log names the rule and no word of the text', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'BAD POISON OF THE LIBRARY');
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument,
    });
    expect(report.items.map(({ code }) => code)).toEqual(['bad-word']);
    expect(client.logged()).toEqual(['rule failing at 0-25 failed: TypeError']);
  });

  it.each([
    ['textDocument/diagnostic', null, { kind: 'full', items: [] }],
    ['textDocument/hover', { textDocument, position: null }, null],
    ['textDocument/hover', { textDocument: null, position: null }, null],
    ['textDocument/codeAction', { textDocument, range: null }, []],
    ['textDocument/documentSymbol', { textDocument: {} }, []],
    ['textDocument/foldingRange', {}, []],
  ])('of %s with %j answers its empty value', async (method, params, empty) => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'BAD');
    expect(await client.request(method, params)).toEqual(empty);
    expect(client.logged().join('\n')).not.toMatch(/BAD|library|drafts|file:/);
  });

  it('is told in the same few words when the client asks for a verbose trace', async () => {
    const client = await start({ capabilities: VSCODE });
    client.notify('$/setTrace', { value: 'verbose' });
    client.open(URI, 'BAD POISON OF THE LIBRARY');
    await client.request('textDocument/diagnostic', { textDocument });
    await client.request('textDocument/hover', {
      textDocument,
      position: { line: 0, character: 1 },
    });
    expect(client.told).toEqual([
      {
        method: 'window/logMessage',
        params: { type: 1, message: 'rule failing at 0-25 failed: TypeError' },
      },
    ]);
  });

  it('of a notification leaves the server running', async () => {
    const client = await start({ capabilities: VSCODE });
    for (const method of ['didOpen', 'didChange', 'didClose', 'didSave']) {
      client.notify(`textDocument/${method}`, { textDocument: null });
    }
    client.notify('workspace/didChangeConfiguration', null);
    client.notify('no/such/notification', {});
    client.open(URI, 'BAD');
    expect(await client.request('textDocument/diagnostic', { textDocument })).toMatchObject({
      items: [{ code: 'bad-word' }],
    });
    await expect(client.request('no/such/request', {})).rejects.toMatchObject({ code: -32601 });
  });
});

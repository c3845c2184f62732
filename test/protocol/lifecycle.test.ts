import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundle } from './bundle';
import { BARE, HELIX, NEOVIM, VSCODE } from './clients';
import { REAL_SERVER, serverOf, URI } from './start';

const start = serverOf(REAL_SERVER);

describe('initialize', () => {
  it('says what it can do, and counts in UTF-16', async () => {
    const { result } = await start({ capabilities: VSCODE });
    expect(result?.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      diagnosticProvider: {
        identifier: 'cable',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
      codeActionProvider: {
        codeActionKinds: expect.arrayContaining(['quickfix', 'source.fixAll.cable']),
        resolveProvider: true,
      },
      completionProvider: { triggerCharacters: [':', ' ', ',', '/', '(', '.', ';', '#'] },
      hoverProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
    });
  });

  it.each([
    ['Neovim 0.7', NEOVIM],
    ['Helix', HELIX],
    ['a client that says nothing', BARE],
  ])('pushes diagnostics to %s', async (_, capabilities) => {
    const client = await start({ capabilities });
    expect(client.result?.capabilities.diagnosticProvider).toBeUndefined();
    client.open(URI, 'UNCLAS ANYPOST 000001\n');
    await client.until(() => client.pushed(URI)[0]);
  });

  it.each([[null], [{}], [[]], ['text'], [7], [{ cable: null }], [{ rulePages: 7 }]])(
    'tolerates the initialization options %j',
    async (options) => {
      const client = await start({ capabilities: {}, options });
      client.open(URI, 'UNCLAS ANYPOST 000001\n');
      await client.until(() => client.pushed(URI)[0]);
    },
  );

  it('is told nothing before it has said initialized', async () => {
    const client = await start({ silent: true });
    await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    client.open(URI, 'UNCLAS ANYPOST 000001\n');
    await client.request('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 0, character: 0 },
    });
    expect(client.told).toEqual([]);
    client.notify('initialized', {});
    await client.until(() => client.pushed(URI)[0]);
  });

  it('answers no request before initialize', async () => {
    const client = await start({ silent: true });
    const early = client.request('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 0, character: 0 },
    });
    await expect(early).rejects.toMatchObject({ code: -32002 });
  });
});

describe('the end', () => {
  it('exits with 0 after shutdown', async () => {
    const client = await start();
    expect(await client.stop()).toBe(0);
  });

  it('exits with 1 without shutdown', async () => {
    const client = await start();
    client.notify('exit', undefined);
    expect(await client.exited).toBe(1);
  });

  it('exits when the client closes the pipe', async () => {
    const client = await start();
    client.child.stdin.end();
    expect(await client.exited).toBe(1);
  });

  it('refuses requests after shutdown', async () => {
    const client = await start();
    await client.request('shutdown', null);
    const late = client.request('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 0, character: 0 },
    });
    await expect(late).rejects.toMatchObject({ code: -32600 });
  });
});

describe('the program', () => {
  let program: Bundle;
  beforeAll(async () => {
    program = await bundle(REAL_SERVER);
  });
  afterAll(() => program.remove());

  it('says how to start it when no way to talk is named, and writes nothing to stdout', async () => {
    const child = spawn(process.execPath, [program.file], { stdio: 'pipe' });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('cable-language-server --stdio');
  });

  it('talks over node IPC as the extension starts it', async () => {
    const child = spawn(process.execPath, [program.file, '--node-ipc'], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const answer = new Promise<unknown>((resolve) => child.on('message', resolve));
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    expect(await answer).toMatchObject({
      id: 1,
      result: { capabilities: { hoverProvider: true } },
    });
    child.kill();
  });
});

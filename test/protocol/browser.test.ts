import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/sources';

/** What a browser gives to a worker and Node does not. */
const WORKER_SCOPE = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = {
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: (type, listener) => parentPort.on(type, (data) => listener({ data })),
    set onmessage(listener) { this.addEventListener('message', listener); },
  };
`;

let code = '';
let worker: Worker;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'server/src/browser.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    logLevel: 'error',
  });
  code = outputFiles[0]?.text ?? '';
  worker = new Worker(`${WORKER_SCOPE}${code}`, { eval: true });
});
afterAll(async () => {
  await worker.terminate();
});

function ask(id: number, method: string, params: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = (message: { id?: number }): void => {
      if (message.id !== id) return;
      worker.off('message', listen);
      resolve(message);
    };
    worker.on('message', listen);
    worker.postMessage({ jsonrpc: '2.0', id, method, params });
  });
}

describe('the server in a worker', () => {
  it('speaks the protocol by messages', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    const started = await ask(1, 'initialize', { processId: null, rootUri: null, capabilities });
    expect(started).toMatchObject({ result: { capabilities: { diagnosticProvider: {} } } });
    worker.postMessage({ jsonrpc: '2.0', method: 'initialized', params: {} });
    const uri = 'untitled:Untitled-1';
    const textDocument = { uri, languageId: 'cable', version: 1, text: 'P 201145Z DEC 06\n' };
    worker.postMessage({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument },
    });
    const position = { line: 0, character: 4 };
    const hover = await ask(2, 'textDocument/hover', { textDocument: { uri }, position });
    expect(JSON.stringify(hover)).toContain('Wednesday, 20 December 2006, 11:45 UTC');
    const report = await ask(3, 'textDocument/diagnostic', { textDocument: { uri } });
    expect(report).toMatchObject({ result: { kind: 'full' } });
  });
});

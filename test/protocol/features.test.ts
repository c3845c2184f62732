import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver-protocol';
import { TELEGRAM } from '../features/messages';
import type { Client } from './client';
import { BARE, NEOVIM, VSCODE } from './clients';
import { REAL_SERVER, serverOf, URI } from './start';

const start = serverOf(REAL_SERVER);
const textDocument = { uri: URI };

const hoverAt = (client: Client, line: number, character: number): Promise<Hover | null> =>
  client.request('textDocument/hover', { textDocument, position: { line, character } });

describe('hover over the protocol', () => {
  it('is Markdown, its own signs kept from it, where the client reads that', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, TELEGRAM);
    expect(await hoverAt(client, 14, 20)).toEqual({
      contents: { kind: 'markdown', value: expect.stringMatching(/^\*\*[A-Z]/) as string },
      range: { start: { line: 14, character: 18 }, end: { line: 14, character: 28 } },
    });
    const mark = (await hoverAt(client, 27, 5))?.contents as { value: string };
    expect(mark.value).toContain('Written today: \\(C//NF\\)');
  });

  it('is plain text otherwise', async () => {
    const client = await start({ capabilities: BARE });
    client.open(URI, TELEGRAM);
    expect((await hoverAt(client, 4, 6))?.contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringMatching(
        /^Date-time group\nWednesday, 20 December 2006, 11:45 UTC/,
      ) as string,
    });
  });

  it('is null where there is nothing to say', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, TELEGRAM);
    expect(await hoverAt(client, 23, 0)).toBeNull();
    expect(await hoverAt(client, 999, 999)).toBeNull();
  });
});

describe('the outline over the protocol', () => {
  it('is a tree where the client shows one', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, TELEGRAM.replaceAll('\n', '\r\n'));
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    expect(symbols.map(({ name }) => name)).toContain('Addressees');
    expect(symbols.find(({ name }) => name === 'Heading')).toMatchObject({
      detail: '201145Z DEC 06',
      range: { start: { line: 0, character: 0 }, end: { line: 4, character: 18 } },
      selectionRange: { start: { line: 4, character: 4 }, end: { line: 4, character: 18 } },
    });
    expect(symbols.find(({ name }) => name === 'Background')?.children).toHaveLength(1);
  });

  it('is a list otherwise', async () => {
    const client = await start({ capabilities: BARE });
    client.open(URI, TELEGRAM);
    const symbols = await client.request<object[]>('textDocument/documentSymbol', { textDocument });
    expect(symbols).toContainEqual({
      name: 'SECSTATE WASHDC',
      kind: 14,
      containerName: 'Addressees',
      location: {
        uri: URI,
        range: { start: { line: 6, character: 3 }, end: { line: 6, character: 39 } },
      },
    });
  });
});

describe('folding over the protocol', () => {
  it('gives no more ranges than the client takes', async () => {
    const all = await start({ capabilities: VSCODE });
    all.open(URI, TELEGRAM);
    const ranges = await all.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    expect(ranges).toContainEqual({ startLine: 0, endLine: 4 });
    const few = await start({
      capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } },
    });
    few.open(URI, TELEGRAM);
    expect(await few.request('textDocument/foldingRange', { textDocument })).toEqual(
      ranges.slice(0, 2),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type {
  CodeLens,
  InitializeResult,
  InlayHint,
  SemanticTokens,
} from 'vscode-languageserver-protocol';
import { TOKEN_TYPES } from '../../server/src/features/semanticTokens';
import type { Sight } from '../../server/src/features/sight';
import { TELEGRAM } from '../features/messages';
import type { Client } from './client';
import { BARE, VSCODE } from './clients';
import { EVERYWHERE, REAL_SERVER, serverOf, URI } from './start';

const start = serverOf(REAL_SERVER);
const textDocument = { uri: URI };
const lines = TELEGRAM.split('\n');

/** The words of the tokens of one type: their places are told as distances from one another. */
function wordsOf({ data }: SemanticTokens, type: (typeof TOKEN_TYPES)[number]): string[] {
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, number] = data.slice(i, i + 5);
    line += down;
    character = down === 0 ? character + right : right;
    if (number !== TOKEN_TYPES.indexOf(type)) continue;
    words.push(lines[line]?.slice(character, character + length) ?? '');
  }
  return words;
}

async function opened(capabilities = VSCODE, settings?: unknown): Promise<Client> {
  const client = await start({ capabilities, ...(settings ? { settings } : {}) });
  client.open(URI, TELEGRAM);
  return client;
}

describe('semantic tokens over the protocol', () => {
  it('are numbers of the legend that the server gives', async () => {
    const client = await opened(BARE);
    const { semanticTokensProvider } = (client.result as InitializeResult).capabilities;
    expect(semanticTokensProvider?.legend.tokenTypes).toEqual([...TOKEN_TYPES]);
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    expect(wordsOf(tokens, 'mark')).toEqual(['(U)', '(C/NF)', '(SBU)']);
    expect(wordsOf(tokens, 'level')).toEqual(['C O N F I D E N T I A L']);
  });

  it('are given for a part of the file', async () => {
    const client = await opened();
    const tokens = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line: 15, character: 0 }, end: { line: 16, character: 0 } },
    });
    expect(wordsOf(tokens, 'code')).toEqual(['PGOV', 'PREL', 'AJ']);
    expect(wordsOf(tokens, 'mark')).toEqual([]);
  });
});

describe('inlay hints over the protocol', () => {
  const hintsOf = (client: Client): Promise<InlayHint[]> =>
    client.request('textDocument/inlayHint', { textDocument, range: EVERYWHERE });

  it('stand behind what they explain', async () => {
    const hints = await hintsOf(await opened());
    expect(hints).toContainEqual({
      position: { line: 2, character: 23 },
      label: '20 December 2006',
      paddingLeft: true,
    });
  });

  it('are of the kinds that the user has not switched off', async () => {
    const off = { posts: false, tags: false, declassification: false };
    const client = await opened(VSCODE, { inlayHints: off });
    expect((await hintsOf(client)).map(({ label }) => label)).toEqual(['20 December 2006']);
    client.settings = { inlayHints: { ...off, declassification: true } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await hintsOf(client)).toHaveLength(2);
  });
});

describe('code lenses over the protocol', () => {
  it('say something and run nothing', async () => {
    const client = await opened();
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lenses.map(({ range, command }) => [range.start.line, command])).toEqual([
      [10, { title: '3 paragraphs: 1 U, 1 SBU, 1 C: CONFIDENTIAL', command: '' }],
      [19, { title: 'A not cited, B not cited', command: '' }],
    ]);
  });
});

describe('the overview over the protocol', () => {
  const overviewOf = (client: Client): Promise<Sight[]> =>
    client.request('cable/overview', { textDocument });

  it('gives places in lines, and words that can be shown as they are', async () => {
    const [message] = await overviewOf(await opened());
    expect(message).toMatchObject({
      lines: { first: 0 },
      level: 'CONFIDENTIAL',
      detail: '3 paragraphs: 1 U, 1 SBU, 1 C: CONFIDENTIAL',
      colour: { background: '#0033a0', text: '#ffffff' },
    });
    expect(message?.labels.map(({ line, letters }) => [line, letters])).toEqual([
      [24, 'U'],
      [27, 'C'],
      [32, 'SBU'],
    ]);
  });

  it('follows the text', async () => {
    const client = await opened();
    client.change(URI, 2, { text: TELEGRAM.replace('(U)', '(S)') });
    const [message] = await overviewOf(client);
    expect(message?.disagrees).toBe(true);
    expect(message?.detail).toMatch(/^Paragraph 1 is marked up to SECRET/);
  });

  it('of a file that is not open is empty', async () => {
    expect(await overviewOf(await start({ capabilities: VSCODE }))).toEqual([]);
  });
});

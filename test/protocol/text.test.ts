import { describe, expect, it } from 'vitest';
import type { Diagnostic, Position } from 'vscode-languageserver-protocol';
import type { Client } from './client';
import { VSCODE } from './clients';
import { EVERYWHERE, REAL_SERVER, serverOf, TEST_SERVER, URI } from './start';

/** A client that cannot be told to ask again is told everything at once, so that no test has to wait. */
const AT_ONCE = {
  ...VSCODE,
  workspace: { ...VSCODE.workspace, diagnostics: { refreshSupport: false } },
};

const at = (line: number, character: number): Position => ({ line, character });
const range = (a: Position, b: Position) => ({ start: a, end: b });

async function pull(client: Client): Promise<Diagnostic[]> {
  const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri: URI },
  });
  return report.items;
}

/** Where BAD stands, as `line:character` of its start and end. */
async function badPlaces(client: Client): Promise<string[]> {
  const items = (await pull(client)).filter(({ code }) => code === 'bad-word');
  return items.map(
    ({ range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character}`,
  );
}

describe('the text', () => {
  const start = serverOf(TEST_SERVER);
  const open = async (text: string): Promise<Client> => {
    const client = await start({ capabilities: AT_ONCE });
    client.open(URI, text);
    return client;
  };

  it('follows a change of a few characters', async () => {
    const client = await open('ONE BAT\nTWO\n');
    client.change(URI, 2, { range: range(at(0, 6), at(0, 7)), text: 'D' });
    expect(await badPlaces(client)).toEqual(['0:4-0:7']);
  });

  it('follows several changes of one notification, each on the text before it', async () => {
    const client = await open('abc\ndef\n');
    client.change(
      URI,
      2,
      { range: range(at(1, 0), at(1, 0)), text: 'BAD\n' },
      { range: range(at(0, 0), at(0, 3)), text: 'x\ny' },
      { range: range(at(3, 3), at(3, 3)), text: ' BAD' },
    );
    expect(await badPlaces(client)).toEqual(['2:0-2:3', '3:4-3:7']);
  });

  it('follows a change of the whole text among small ones', async () => {
    const client = await open('BAD');
    client.change(
      URI,
      2,
      { range: range(at(0, 0), at(0, 3)), text: '' },
      { text: 'x BAD' },
      { range: range(at(0, 0), at(0, 1)), text: 'yyy' },
    );
    expect(await badPlaces(client)).toEqual(['0:4-0:7']);
  });

  it('takes positions outside it for the nearest ones inside', async () => {
    const client = await open('abc\r\n');
    client.change(URI, 2, { range: range(at(0, 99), at(0, 99)), text: ' BAD' });
    client.change(URI, 3, { range: range(at(99, 0), at(99, 9)), text: 'BAD' });
    expect(await badPlaces(client)).toEqual(['0:4-0:7', '1:0-1:3']);
  });

  it.each([
    ['LF', 'x\nBAD\n\nBAD', ['1:0-1:3', '3:0-3:3']],
    ['CRLF', 'x\r\nBAD\r\n\r\nBAD', ['1:0-1:3', '3:0-3:3']],
    ['CR', 'x\rBAD\r\rBAD', ['1:0-1:3', '3:0-3:3']],
    ['all of them', 'x\r\nBAD\r\nx\rBAD', ['1:0-1:3', '3:0-3:3']],
  ])('counts lines that end in %s', async (_, text, places) => {
    expect(await badPlaces(await open(text))).toEqual(places);
  });

  it('counts characters outside the basic plane as two', async () => {
    const client = await open('\u{1F600} BAD \u{10FFFF}BAD\n');
    expect(await badPlaces(client)).toEqual(['0:3-0:6', '0:9-0:12']);
    client.change(URI, 2, { range: range(at(0, 0), at(0, 2)), text: 'é' });
    expect(await badPlaces(client)).toEqual(['0:2-0:5', '0:8-0:11']);
  });

  it('makes a CRLF of a CR and an LF that meet', async () => {
    const client = await open('a\rBAD');
    client.change(URI, 2, { range: range(at(1, 0), at(1, 0)), text: '\n' });
    expect(await badPlaces(client)).toEqual(['1:0-1:3']);
  });

  it('is kept when a change cannot be read, and the log names no file', async () => {
    const client = await open('BAD');
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: null },
      contentChanges: [{ text: 'FINE' }],
    });
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 3 },
      contentChanges: [{ nonsense: 'SECRET WORDS' }],
    });
    expect(await badPlaces(client)).toEqual(['0:0-0:3']);
    expect(client.logged()).toEqual([
      'textDocument/didChange failed: Error',
      'textDocument/didChange failed: Error',
    ]);
  });
});

describe('a bad text', () => {
  const start = serverOf(REAL_SERVER);
  const noise = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 65536));

  it.each([
    ['empty', ''],
    ['one line break', '\n'],
    ['a byte order mark', '\uFEFF'],
    ['null characters', '\0'.repeat(5000)],
    ['noise, lone surrogates among it', noise.join('')],
    ['one line of a megabyte', 'C O N F I D E N T I A L '.repeat(43_691)],
    ['a megabyte of brackets', '('.repeat(1 << 20)],
    ['a heading cut in the middle', 'VZCZCXYZ0008\nPP RUEHWEB\nDE RUEHKB #18'],
    ['ten messages', 'VZCZCXYZ0008\nUNCLAS ANYPOST 000001\n1. TEXT\nNNNN\n'.repeat(10)],
  ])('that is %s is answered', async (_, text) => {
    const client = await start({ capabilities: AT_ONCE });
    client.open(URI, text);
    const textDocument = { uri: URI };
    const answers = await Promise.all([
      client.request('textDocument/diagnostic', { textDocument }),
      client.request('textDocument/documentSymbol', { textDocument }),
      client.request('textDocument/foldingRange', { textDocument }),
      client.request('textDocument/hover', { textDocument, position: at(0, 5) }),
      client.request('textDocument/codeAction', {
        textDocument,
        range: EVERYWHERE,
        context: { diagnostics: [] },
      }),
    ]);
    expect(answers[0]).toMatchObject({ kind: 'full' });
    expect(answers.slice(1, 3).every(Array.isArray)).toBe(true);
    expect(client.logged()).toEqual([]);
    expect(await client.stop()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
} from 'vscode-languageserver-protocol';
import { TELEGRAM } from '../features/messages';
import { readCursor } from '../helpers/cursor';
import type { Client } from './client';
import { BARE, NEOVIM, VSCODE } from './clients';
import { REAL_SERVER, serverOf, URI } from './start';

const start = serverOf(REAL_SERVER);

/** A client that can do all that completion has a use for. */
const ABLE: ClientCapabilities = {
  ...VSCODE,
  textDocument: {
    ...VSCODE.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertReplaceSupport: true,
        labelDetailsSupport: true,
      },
    },
  },
};

const TOP = `P 201145Z DEC 06
FM AMEMBASSY BAKU
TO RUEHC/SECSTATE WASHDC
BT
C O N F I D E N T I A L BAKU 001837

E.O. 12958: DECL: 12/20/2016
`;

/** Opens a fixture and asks at its cursor. */
async function complete(client: Client, marked: string, uri = URI): Promise<CompletionList> {
  const { text, offset } = readCursor(marked);
  client.open(uri, text);
  const before = text.slice(0, offset).split(/\r\n|\n/);
  const position = { line: before.length - 1, character: (before.at(-1) ?? '').length };
  return client.request('textDocument/completion', { textDocument: { uri }, position });
}

const item = (list: CompletionList, label: string): CompletionItem => {
  const found = list.items.find((each) => each.label === label);
  if (!found) throw new Error(`"${label}" is not on offer`);
  return found;
};

describe('completion over the protocol', () => {
  it('is declared with its trigger characters', async () => {
    const client = await start({ capabilities: ABLE });
    expect(client.result?.capabilities.completionProvider).toEqual({
      triggerCharacters: [':', ' ', ',', '/', '(', '.', ';', '#'],
    });
    expect((await complete(client, '‸')).items[0]?.label).toMatch(/^R \d{6}Z [A-Z]{3} \d\d$/);
  });

  it('gives edits with exact ranges, words to compare and documentation with its source', async () => {
    const client = await start({ capabilities: ABLE });
    const list = await complete(client, `${TOP}TAGS: PGOV terr‸or\n`);
    expect(item(list, 'PTER')).toEqual({
      label: 'PTER',
      kind: 20,
      detail: 'Terrorists and Terrorism',
      labelDetails: { description: 'Terrorists and Terrorism' },
      documentation: {
        kind: 'markdown',
        value: expect.stringMatching(
          /^PTER: .*\nSubject TAG, Political Affairs *\n(?:.*\n)?Source: /,
        ) as string,
      },
      sortText: '0000',
      filterText: expect.stringMatching(/^Terrorists and Terrorism PTER/) as string,
      textEdit: {
        newText: 'PTER',
        insert: { start: { line: 7, character: 11 }, end: { line: 7, character: 15 } },
        replace: { start: { line: 7, character: 11 }, end: { line: 7, character: 17 } },
      },
      additionalTextEdits: [
        {
          range: { start: { line: 7, character: 10 }, end: { line: 7, character: 10 } },
          newText: ',',
        },
      ],
    });
    expect(list.isIncomplete).toBe(false);
  });

  it('has fields for clients that know snippets, and plain text for the others', async () => {
    const marked = `${TOP}TAGS: PGOV\nSUBJECT: LIBRARY\n\nCla‸`;
    const able = await start({ capabilities: ABLE });
    const rich = item(await complete(able, marked), 'Classified By:');
    expect(rich.insertTextFormat).toBe(2);
    expect(rich.textEdit?.newText).toBe(
      [
        'Classified By: $',
        '{1:Name}, $',
        '{2:Position}, for reasons 1.4 ($',
        '{3:b}) and ($',
        '{4:d}).',
      ].join(''),
    );
    for (const capabilities of [NEOVIM, BARE]) {
      const client = await start({ capabilities });
      const list = await complete(client, marked);
      expect(JSON.stringify(list)).not.toContain('${');
      expect(item(list, 'Classified By:')).toEqual({
        label: 'Classified By:',
        kind: 15,
        detail: 'Who classified it, position, reasons',
        documentation: expect.stringContaining('Source: 32 CFR 2001.21') as string,
        sortText: '0000',
        textEdit: {
          newText: 'Classified By: ',
          range: { start: { line: 10, character: 0 }, end: { line: 10, character: 3 } },
        },
      });
    }
  });

  it('asks for the next list by the command that the client has named, if any', async () => {
    const named = await start({ capabilities: ABLE, options: { suggestCommand: 'suggest.now' } });
    const command = { title: 'Suggest', command: 'suggest.now' };
    expect(item(await complete(named, `${TOP}TA‸`), 'TAGS:').command).toEqual(command);
    const other = await start({ capabilities: ABLE });
    expect(item(await complete(other, `${TOP}TA‸`), 'TAGS:').command).toBeUndefined();
  });

  it('reads the clock in UTC for the group of this minute', async () => {
    const client = await start({ capabilities: ABLE });
    const before = Date.now();
    const list = await complete(client, 'R ‸');
    const group = /^(\d\d)(\d\d)(\d\d)Z [A-Z]{3} \d\d$/.exec(list.items[0]?.label ?? '');
    const moments = [before, Date.now()].map((time) => new Date(time));
    expect(moments.map((time) => time.getUTCDate())).toContain(Number(group?.[1]));
    expect(moments.map((time) => time.getUTCHours())).toContain(Number(group?.[2]));
    expect(moments.map((time) => time.getUTCMinutes())).toContain(Number(group?.[3]));
  });

  it('offers the messages of the workspace as references', async () => {
    const client = await start({ capabilities: ABLE });
    client.open('file:///drafts/other.cable', TELEGRAM);
    const text = TELEGRAM.replace('BAKU 001837', 'BAKU 001700').replace('DEC 06', 'DEC 05');
    client.notify('cable/files', { files: [{ uri: 'file:///archive/old.cable', text }] });
    const draft = `${TOP}TAGS: PGOV\nSUBJECT: LIBRARY\n\nREF: ‸`.replace('001837', '001840');
    const list = await complete(client, draft);
    expect(list.items.map(({ label }) => label)).toEqual(['BAKU 1837', '05 BAKU 1700']);
    expect(item(list, 'BAKU 1837').detail).toMatch(/^ROAD SAFETY SEMINAR OPENS/);
  });

  it('says that a list was cut', async () => {
    const client = await start({ capabilities: ABLE });
    const list = await complete(client, `${TOP}TAGS: ‸`);
    expect(list.isIncomplete).toBe(true);
    expect(list.items).toHaveLength(60);
    expect(list.items.map(({ sortText }) => sortText)).toEqual(
      [...list.items.map(({ sortText }) => sortText)].sort(),
    );
  });

  it('counts in the units of the protocol in files from Windows', async () => {
    const client = await start({ capabilities: ABLE });
    const list = await complete(client, `${TOP}TAGS: PR‸`.replaceAll('\n', '\r\n'));
    expect(item(list, 'PREL').textEdit).toMatchObject({
      replace: { start: { line: 7, character: 6 }, end: { line: 7, character: 8 } },
    });
  });

  it('is empty in prose, in a file that is not open, and outside the text', async () => {
    const client = await start({ capabilities: ABLE });
    const prose = await complete(client, `${TOP}TAGS: PGOV\nSUBJECT: X\n\n1. (C) The library is ‸`);
    expect(prose).toEqual({ isIncomplete: false, items: [] });
    const nowhere = { textDocument: { uri: 'file:///none' }, position: { line: 0, character: 0 } };
    expect(await client.request('textDocument/completion', nowhere)).toEqual({
      isIncomplete: false,
      items: [],
    });
    const outside = { textDocument: { uri: URI }, position: { line: 999, character: 999 } };
    expect(await client.request('textDocument/completion', outside)).toEqual({
      isIncomplete: false,
      items: [],
    });
  });

  it('keeps quiet behind a blank typed in the text', async () => {
    const client = await start({ capabilities: ABLE });
    client.open(URI, `${TOP}TAGS: PGOV\nSUBJECT: X\n\n1. (C) See para `);
    const asked = {
      textDocument: { uri: URI },
      position: { line: 10, character: 16 },
      context: { triggerKind: 2, triggerCharacter: ' ' },
    };
    const list: CompletionList = await client.request('textDocument/completion', asked);
    expect(list.items).toEqual([]);
  });
});

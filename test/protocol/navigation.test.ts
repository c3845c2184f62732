import { describe, expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  DocumentLink,
  LinkedEditingRanges,
  Location,
  LocationLink,
  Position,
  SelectionRange,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { Lines } from '../../server/src/text/lines';
import { CITED, CITING } from '../features/citing';
import type { Client } from './client';
import { BARE, VSCODE } from './clients';
import { REAL_SERVER, serverOf, URI } from './start';

const start = serverOf(REAL_SERVER);
const textDocument = { uri: URI };
const OTHER = 'file:///drafts/plans.cable';

/** The position of words in the fixture, or of a character in them. */
function positionOf(words: string, into = 0, text = CITING): Position {
  return new Lines(text).position(text.indexOf(words) + into);
}

async function opened(capabilities = VSCODE): Promise<Client> {
  const client = await start({ capabilities });
  client.open(URI, CITING);
  return client;
}

/** Waits until the server has looked into the files that were reported to it. */
async function known(client: Client, query: string): Promise<WorkspaceSymbol[]> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query });
    if (symbols.length > 0) return symbols;
  }
  throw new Error('The server does not know the file');
}

const WITH_LINKS = {
  ...VSCODE,
  textDocument: { ...VSCODE.textDocument, definition: { linkSupport: true } },
};

describe('definition over the protocol', () => {
  const ask = (client: Client, position: Position) =>
    client.request<Location[] | LocationLink[] | null>('textDocument/definition', {
      textDocument,
      position,
    });

  it('is a place of the file', async () => {
    const client = await opened();
    expect(await ask(client, positionOf('(ref A)', 5))).toEqual([
      { uri: URI, range: { start: { line: 14, character: 5 }, end: { line: 14, character: 7 } } },
    ]);
    expect(await ask(client, positionOf('doors'))).toBeNull();
    expect(await ask(client, { line: 999, character: 9 })).toBeNull();
  });

  it('comes with the place that it was asked from where the client takes it', async () => {
    const client = await opened(WITH_LINKS);
    expect(await ask(client, positionOf('para 3', 5))).toMatchObject([
      {
        originSelectionRange: { start: positionOf('para 3', 5), end: positionOf('para 3', 6) },
        targetUri: URI,
        targetRange: { start: positionOf('3. For'), end: positionOf('ref (c).', 8) },
        targetSelectionRange: { start: positionOf('3. For'), end: positionOf('3. For', 2) },
      },
    ]);
  });

  it('leads on to a message in another open file', async () => {
    const client = await opened();
    client.open(OTHER, CITED);
    expect(await ask(client, positionOf('OSLO 1753', 2))).toMatchObject([{ uri: OTHER }]);
    client.notify('textDocument/didClose', { textDocument: { uri: OTHER } });
    expect(await ask(client, positionOf('OSLO 1753', 2))).toBeNull();
  });
});

describe('cable/files', () => {
  it('tells the server of messages that are not open, and of those that are gone', async () => {
    const client = await opened();
    client.notify('cable/files', { files: [{ uri: OTHER, text: CITED }] });
    expect(await known(client, '06oslo1753')).toMatchObject([
      { name: '06 OSLO 1753 PLANS OF A LIBRARY', location: { uri: OTHER } },
    ]);
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument,
    });
    expect(links).toEqual([
      {
        range: { start: positionOf('A. OSLO'), end: positionOf('A. OSLO 1753', 12) },
        target: `${OTHER}#L9`,
        tooltip: '06 OSLO 1753 PLANS OF A LIBRARY',
      },
    ]);
    client.notify('cable/files', {
      files: [
        { uri: OTHER, text: null },
        { uri: URI, text: CITING },
      ],
    });
    await known(client, '06oslo1837');
    expect(await client.request('workspace/symbol', { query: '06oslo1753' })).toEqual([]);
  });

  it('takes nonsense for nothing, and logs no address', async () => {
    const client = await opened();
    for (const params of [null, {}, { files: 'x' }, { files: [null, { uri: 1 }, {}] }]) {
      client.notify('cable/files', params);
    }
    expect(await known(client, '')).toHaveLength(1);
    expect(client.logged().join()).not.toMatch(/library|plans|OSLO/i);
  });
});

describe('references and highlights over the protocol', () => {
  it('are places of the file and of others', async () => {
    const client = await opened();
    client.open(OTHER, CITED);
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: OTHER },
      position: positionOf('OSLO 001753', 7, CITED),
      context: { includeDeclaration: true },
    });
    expect(found.map(({ uri }) => uri)).toEqual([OTHER, OTHER, OTHER, URI]);
    expect(found.at(-1)?.range.start).toEqual(positionOf('A. OSLO'));
  });

  it('tell where a name is defined', async () => {
    const client = await opened();
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument,
      position: positionOf('(ref A)', 5),
    });
    expect(found.map(({ kind }) => kind)).toEqual([3, 2, 2, 2]);
  });
});

describe('selection ranges and linked editing over the protocol', () => {
  it('are nested, one chain a position', async () => {
    const client = await opened();
    const [first, second] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument,
      positions: [positionOf('doors', 1), { line: 0, character: 0 }],
    });
    expect(first?.range).toEqual({ start: positionOf('doors'), end: positionOf('doors', 5) });
    expect(first?.parent?.parent).toBeDefined();
    expect(second?.range.start).toEqual({ line: 0, character: 0 });
  });

  it('joins the names of a Begin and its End', async () => {
    const client = await opened();
    const found = await client.request<LinkedEditingRanges>('textDocument/linkedEditingRange', {
      textDocument,
      position: positionOf('Begin text', 7),
    });
    expect(found.ranges.map(({ start }) => start)).toEqual([
      positionOf('Begin text', 6),
      positionOf('End text', 4),
    ]);
  });
});

describe('the tree of references over the protocol', () => {
  it('goes down to what is cited and up to who cites', async () => {
    const client = await opened();
    client.open(OTHER, CITED);
    const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position: positionOf('CITY LIBRARY', 2),
    });
    expect(item).toMatchObject({ name: '06 OSLO 1837', detail: 'CITY LIBRARY OPENS', uri: URI });
    const cited = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item,
    });
    expect(cited.map(({ to }) => [to.name, to.uri, to.detail])).toEqual([
      ['06 OSLO 1753', OTHER, 'PLANS OF A LIBRARY'],
      ['06 STATE 12345', URI, 'not in the workspace'],
    ]);
    const citing = await client.request<CallHierarchyIncomingCall[]>(
      'callHierarchy/incomingCalls',
      {
        item: cited[0]?.to,
      },
    );
    expect(citing.map(({ from, fromRanges }) => [from.name, fromRanges[0]?.start])).toEqual([
      ['06 OSLO 1837', positionOf('A. OSLO')],
    ]);
    const unknown = await client.request<CallHierarchyOutgoingCall[]>(
      'callHierarchy/outgoingCalls',
      {
        item: cited[1]?.to,
      },
    );
    expect(unknown).toEqual([]);
  });

  it('takes an item that it did not make', async () => {
    const client = await opened(BARE);
    const zero = { line: 0, character: 0 };
    const item = {
      name: 'x',
      kind: 1,
      uri: URI,
      range: { start: zero, end: zero },
      selectionRange: { start: zero, end: zero },
    };
    for (const method of ['incomingCalls', 'outgoingCalls']) {
      expect(await client.request(`callHierarchy/${method}`, { item })).toEqual([]);
    }
  });
});

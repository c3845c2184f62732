import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client';
import { BARE, HELIX, NEOVIM, VSCODE } from './clients';
import { EVERYWHERE, serverOf, TEST_SERVER, URI } from './start';

const start = serverOf(TEST_SERVER);

const place = (line: number, character: number) => ({
  start: { line, character },
  end: { line, character },
});

function ask(client: Client, range: object, context: object): Promise<CodeAction[]> {
  return client.request('textDocument/codeAction', { textDocument: { uri: URI }, range, context });
}

/** The edits for our file, in either of the two forms that clients know. */
function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  const changed = edit?.documentChanges?.[0];
  if (changed && 'edits' in changed) return changed.edits as TextEdit[];
  return edit?.changes?.[URI] ?? [];
}

function apply(text: string, action: CodeAction | undefined): string {
  const document = TextDocument.create(URI, 'cable', 1, text);
  return TextDocument.applyEdits(document, editsOf(action?.edit));
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

describe('the lightbulb', () => {
  it('mends the finding under the cursor', async () => {
    const client = await start({ capabilities: VSCODE });
    const text = 'x\r\n\u{1F600} BAD WHEREAS\r\n';
    client.open(URI, text, 5);
    const [fix] = await ask(client, place(1, 4), { diagnostics: [], only: ['quickfix'] });
    expect(fix).toMatchObject({
      title: 'Write GOOD',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'bad-word', range: { start: { line: 1, character: 3 } } }],
      edit: { documentChanges: [{ textDocument: { uri: URI, version: 5 } }] },
    });
    expect(apply(text, fix)).toBe('x\r\n\u{1F600} GOOD WHEREAS\r\n');
  });

  it('offers every way where a person must choose, and prefers none', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'PERHAPS');
    const actions = await ask(client, place(0, 0), { diagnostics: [], only: ['quickfix'] });
    expect(titles(actions)).toEqual(['Write YES', 'Write NO']);
    expect(actions.some(({ isPreferred }) => isPreferred)).toBe(false);
  });

  it('offers nothing away from any finding', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, 'FINE WORDS\nBAD');
    expect(await ask(client, place(0, 2), { diagnostics: [], only: ['quickfix'] })).toEqual([]);
  });

  it('mends all findings of one rule and leaves the others', async () => {
    const client = await start({ capabilities: NEOVIM });
    const text = 'BAD ONE BAD\nBAD';
    client.open(URI, text);
    const actions = await ask(client, place(0, 1), { diagnostics: [], only: ['quickfix'] });
    expect(titles(actions)).toEqual(['Write GOOD', 'Fix all of bad-word in this document']);
    expect(apply(text, actions[1])).toBe('GOOD ONE GOOD\nGOOD');
  });

  it('works out the edit of a lazy action for the text as it is when it is chosen', async () => {
    const client = await start({ capabilities: HELIX });
    client.open(URI, 'BAD BAD');
    const actions = await ask(client, place(0, 1), { diagnostics: [] });
    const lazy = actions.find(({ title }) => title.startsWith('Fix all'));
    expect(lazy).toMatchObject({ data: { uri: URI, rule: 'bad-word' } });
    expect(lazy?.edit).toBeUndefined();
    client.change(URI, 2, { text: 'x BAD' });
    const resolved = await client.request<CodeAction>('codeAction/resolve', lazy);
    expect(apply('x BAD', resolved)).toBe('x GOOD');
    expect(resolved.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { version: 2 } });
  });

  it('gives an action back as it came when its file is closed or its data are not ours', async () => {
    const client = await start({ capabilities: VSCODE });
    for (const data of [{ uri: 'file:///closed.cable' }, { uri: 7 }, null, 'x']) {
      const action = { title: 'Some action', data };
      expect(await client.request('codeAction/resolve', action)).toEqual(action);
    }
  });

  it('gives nothing to a client that knows commands only', async () => {
    const client = await start({ capabilities: BARE });
    client.open(URI, 'BAD');
    expect(await ask(client, place(0, 1), { diagnostics: [] })).toEqual([]);
  });
});

describe('source.fixAll.cable', () => {
  const text = 'THREE BAD PERHAPS\nBAD THREE\n';
  const mended = 'ZERO GOOD PERHAPS\nGOOD ZERO\n';

  it.each([
    ['source.fixAll.cable', { diagnostics: [], only: ['source.fixAll.cable'] }],
    ['source.fixAll', { diagnostics: [], only: ['source.fixAll'] }],
    ['source', { diagnostics: [], only: ['source'] }],
    ['several kinds', { only: ['source.organizeImports', 'source.fixAll'] }],
    ['its kind without diagnostics', { only: ['source.fixAll'] }],
  ])('answers %s with one action that leaves no safe fix', async (_, context) => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, text);
    const actions = await ask(client, EVERYWHERE, context);
    expect(titles(actions)).toEqual(['Make all safe fixes in this document']);
    expect(actions[0]?.kind).toBe('source.fixAll.cable');
    expect(apply(text, actions[0])).toBe(mended);
    client.change(URI, 2, { text: mended });
    expect(await ask(client, EVERYWHERE, context)).toEqual([]);
  });

  it('is resolved where the client can ask', async () => {
    const client = await start({ capabilities: VSCODE });
    client.open(URI, text);
    const context = { diagnostics: [] as Diagnostic[], only: ['source.fixAll'] };
    const [action] = await ask(client, EVERYWHERE, context);
    expect(action?.edit).toBeUndefined();
    const resolved = await client.request<CodeAction>('codeAction/resolve', action);
    expect(apply(text, resolved)).toBe(mended);
  });

  it.each([['quickfix'], ['refactor'], ['source.organizeImports'], ['source.fixAll.other']])(
    'is not offered for %s',
    async (kind) => {
      const client = await start({ capabilities: NEOVIM });
      client.open(URI, text);
      const actions = await ask(client, place(1, 9), { diagnostics: [], only: [kind] });
      expect(actions.filter((action) => action.kind === 'source.fixAll.cable')).toEqual([]);
    },
  );

  it('is offered where no kind is named', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, text);
    const actions = await ask(client, place(1, 9), { diagnostics: [] });
    expect(actions.map(({ kind }) => kind)).toContain('source.fixAll.cable');
  });
});

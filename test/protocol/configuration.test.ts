import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { textHash } from '../../server/src/workspace/suppressions';
import { TELEGRAM } from '../features/messages';
import type { Client } from './client';
import { HELIX, NEOVIM, VSCODE } from './clients';
import { EVERYWHERE, REAL_SERVER, serverOf, TEST_SERVER } from './start';

const DESK = 'file:///desk';
const URI = `${DESK}/old%20ones/a.cable`;
const PROJECT = `${DESK}/.cablelint.json`;

/** VS Code as our client makes it: it reads files for the server and asks the user with commands. */
const OURS = {
  ...VSCODE,
  workspace: {
    ...VSCODE.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};
const OPTIONS = { readsFiles: true, suppressCommand: 'do.suppress', levelCommand: 'do.level' };

const start = serverOf(TEST_SERVER);

/** A client that has these files. They can be changed while the server runs. */
async function startWith(files: Map<string, object | string>): Promise<Client> {
  const client = await start({ capabilities: OURS, options: OPTIONS });
  client.connection.onRequest('cable/readFile', ({ uri }: { uri: string }) => {
    const file = files.get(uri);
    if (file === undefined) return null;
    return { text: typeof file === 'string' ? file : JSON.stringify(file) };
  });
  return client;
}

async function pull(client: Client, uri = URI): Promise<string[]> {
  const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items.map(({ code, severity }) => `${code} ${severity}`);
}

const changedFiles = (client: Client, uri: string): void =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

function ask(client: Client, uri = URI): Promise<CodeAction[]> {
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: EVERYWHERE,
    context: { diagnostics: [], only: ['quickfix'] },
  });
}

/** What an edit makes of the text of a project file. */
function applied(edit: WorkspaceEdit | undefined, uri: string, text: string): string {
  const changes = edit?.documentChanges ?? [];
  const last = changes.at(-1);
  const edits = last && 'edits' in last ? last.edits : edit?.changes?.[uri];
  return TextDocument.applyEdits(
    TextDocument.create(uri, 'jsonc', 1, text),
    (edits ?? []) as TextEdit[],
  );
}

describe('the settings of a client', () => {
  it('are asked for, and again after a change', async () => {
    const client = await start({ capabilities: OURS, settings: { rules: { 'bad-word': 'hint' } } });
    client.open(URI, 'BAD');
    expect(await pull(client)).toEqual(['bad-word 4']);
    client.settings = { rules: { 'bad-word': 'off' } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await pull(client)).toEqual([]);
  });

  it('may suppress findings', async () => {
    const suppressions = [
      { rule: 'bad-word', file: 'old ones/*', text: textHash('bad-word', 'BAD'), reason: 'So.' },
    ];
    const client = await start({ capabilities: OURS, settings: { suppressions } });
    client.open(URI, 'BAD ONE');
    expect(await pull(client)).toEqual(['count-one 2']);
  });
});

describe('cable.tagSystem', () => {
  const startReal = serverOf(REAL_SERVER);
  const text = TELEGRAM.replace('PREL, AJ', 'PREL, CH, azerb');
  const above = text.slice(0, text.indexOf('CH, ')).split('\n');
  const position = { line: above.length - 1, character: above.at(-1)?.length ?? 0 };
  const textDocument = { uri: URI };

  /** What the hover and the hint say of CH, and which code is offered for Azerbaijan. */
  async function told(settings: object): Promise<(string | undefined)[]> {
    const client = await startReal({ capabilities: OURS, settings });
    client.open(URI, text);
    const shown = await client.request<{ contents: { value: string } }>('textDocument/hover', {
      textDocument,
      position,
    });
    const hints = await client.request<{ label: string }[]>('textDocument/inlayHint', {
      textDocument,
      range: EVERYWHERE,
    });
    const offered = await client.request<{ items: { label: string; detail: string }[] }>(
      'textDocument/completion',
      { textDocument, position: { ...position, character: position.character + 9 } },
    );
    return [
      /CH: \w+/.exec(shown.contents.value)?.[0],
      hints.find(({ label }) => /Switzerland|China/.test(label))?.label,
      offered.items.find(({ detail }) => detail === 'Azerbaijan')?.label,
    ];
  }

  it('says which list of TAGS holds for what is told and offered', async () => {
    expect(await told({})).toEqual(['CH: China', 'China', 'AJ']);
    const now = { tagSystem: { gencFrom: '2006-01-01' } };
    expect(await told(now)).toEqual(['CH: Switzerland', 'Switzerland', 'AZ']);
  });
});

describe('a project file that the client reads', () => {
  it('outranks the settings', async () => {
    const client = await startWith(new Map([[PROJECT, { rules: { 'bad-word': 'info' } }]]));
    client.settings = { rules: { 'bad-word': 'hint', 'count-one': 'hint' } };
    client.open(URI, 'BAD ONE');
    expect(await pull(client)).toEqual(['bad-word 3', 'count-one 4']);
  });

  it('may be written, changed and taken away while a cable is open', async () => {
    const files = new Map<string, object | string>();
    const client = await startWith(files);
    client.open(URI, 'BAD');
    expect(await pull(client)).toEqual(['bad-word 1']);
    files.set(PROJECT, { rules: { 'bad-word': 'hint' } });
    changedFiles(client, PROJECT);
    expect(await pull(client)).toEqual(['bad-word 4']);
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'));
    files.delete(PROJECT);
    changedFiles(client, PROJECT);
    expect(await pull(client)).toEqual(['bad-word 1']);
  });

  it('is watched, and so is what it builds on', async () => {
    const files = new Map([
      [PROJECT, { extends: '../base.json' }],
      ['file:///base.json', { rules: { 'bad-word': 'hint' } }],
    ]);
    const client = await startWith(files);
    const watched: unknown[] = [];
    client.connection.onRequest('client/registerCapability', (params) => {
      for (const { registerOptions } of params.registrations) {
        watched.push(...(registerOptions?.watchers ?? []));
      }
      return null;
    });
    client.open(URI, 'BAD');
    expect(await pull(client)).toEqual(['bad-word 4']);
    expect(watched).toContainEqual({ globPattern: { baseUri: 'file:///', pattern: 'base.json' } });
  });

  it('is shown what is wrong with it until it is right', async () => {
    const files = new Map<string, object | string>([[PROJECT, '{\n  "profil": 1\n}']]);
    const client = await startWith(files);
    client.open(URI, 'BAD');
    const shown = await client.until(() => client.pushed(PROJECT)[0]);
    expect(shown.diagnostics).toMatchObject([
      { code: 'config-key-unknown', source: 'cable', severity: 2, range: { start: { line: 1 } } },
    ]);
    files.set(PROJECT, '{}');
    changedFiles(client, PROJECT);
    await client.until(() => client.pushed(PROJECT)[1]?.diagnostics.length === 0);
  });

  it('is shown a suppression for an open file that does nothing', async () => {
    const file = 'old ones/a.cable';
    const suppressions = [
      { rule: 'bad-word', file, reason: 'So.' },
      { rule: 'count-one', file, reason: 'So.' },
      { rule: 'count-two', reason: 'May be for another file.' },
    ];
    const client = await startWith(new Map([[PROJECT, { suppressions }]]));
    client.open(URI, 'BAD');
    const { diagnostics } = await client.until(() => client.pushed(PROJECT)[0]);
    expect(diagnostics).toMatchObject([{ code: 'suppression-unused', severity: 4, tags: [1] }]);
  });

  it('is not needed to be shown such a suppression in the settings of the folder', async () => {
    const suppressions = [{ rule: 'bad-word', file: 'old ones/a.cable', reason: 'So.' }];
    const settings = `${DESK}/.vscode/settings.json`;
    const text = JSON.stringify({ 'cable.suppressions': suppressions }, null, 2);
    const client = await start({ capabilities: OURS, silent: true });
    client.settings = { suppressions };
    client.connection.onRequest('cable/readFile', ({ uri }: { uri: string }) =>
      uri === settings ? { text } : null,
    );
    await client.request('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: DESK, name: 'desk' }],
      capabilities: OURS,
      initializationOptions: OPTIONS,
    });
    client.notify('initialized', {});
    client.open(URI, 'FINE');
    const { diagnostics } = await client.until(() => client.pushed(settings)[0]);
    expect(diagnostics).toMatchObject([
      { code: 'suppression-unused', range: { start: { line: 2, character: 4 } } },
    ]);
    client.change(URI, 2, { text: 'BAD' });
    await client.until(() => client.pushed(settings)[1]?.diagnostics.length === 0);
  });

  it('says nothing to a cable in no folder', async () => {
    const client = await startWith(new Map([[PROJECT, { rules: { 'bad-word': 'off' } }]]));
    client.open('untitled:Untitled-1', 'BAD');
    expect(await pull(client, 'untitled:Untitled-1')).toEqual(['bad-word 1']);
  });

  it('that the client cannot read is none, and no name or text of it is logged', async () => {
    const client = await start({ capabilities: OURS, options: OPTIONS });
    client.connection.onRequest('cable/readFile', ({ uri }: { uri: string }) => {
      throw new Error(`no ${uri}`);
    });
    client.open(URI, 'BAD');
    expect(await pull(client)).toEqual(['bad-word 1']);
    await client.until(() => client.logged().length > 0);
    expect(client.logged().join('\n')).not.toMatch(/desk|cablelint|old/);
  });
});

describe('a project file that an editor has open', () => {
  it('counts as it stands there, and is taken for no cable', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, 'BAD');
    client.open(PROJECT, '{"rules": {"bad-word": "hint"}}');
    const last = (uri: string) => client.pushed(uri).at(-1)?.diagnostics[0];
    await client.until(() => last(URI)?.severity === 4);
    client.change(PROJECT, 2, { text: '{"rules": {"bad-word": "BAD"}}' });
    await client.until(() => last(URI)?.severity === 1);
    await client.until(() => last(PROJECT)?.code === 'config-value-wrong');
  });
});

describe('the lightbulb', () => {
  it('names what our own commands are to be told, and nothing of the text', async () => {
    const client = await startWith(new Map());
    client.open(URI, 'BAD BAD');
    const actions = await ask(client);
    const commands = actions.flatMap(({ command }) => command ?? []);
    const about = { uri: URI, rule: 'bad-word', text: textHash('bad-word', 'BAD'), level: 'error' };
    expect(commands).toEqual([
      { title: 'Suppress bad-word here...', command: 'do.suppress', arguments: [about] },
      { title: 'Change the level of bad-word...', command: 'do.level', arguments: [about] },
    ]);
  });

  it('offers an edit of the project file to those without such commands', async () => {
    const text = '{\n  // The desk.\n  "rules": {}\n}\n';
    const client = await start({ capabilities: NEOVIM });
    client.open(PROJECT, text);
    client.open(URI, 'WHEREAS');
    const [suppress, off] = await ask(client);
    expect(suppress?.title).toBe('Suppress this old-word (.cablelint.json)');
    expect(JSON.parse(applied(suppress?.edit, PROJECT, text).replace('// The desk.', ''))).toEqual({
      rules: {},
      suppressions: [
        {
          rule: 'old-word',
          file: 'old ones/a.cable',
          text: textHash('old-word', 'WHEREAS'),
          reason: '',
        },
      ],
    });
    expect(off?.title).toBe('Switch old-word off (.cablelint.json)');
    expect(applied(off?.edit, PROJECT, text)).toContain('"old-word": "off"');
  });

  it('makes a project file in the folder of the workspace where the client can make files', async () => {
    const workspace = {
      ...HELIX.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    };
    const client = await start({ capabilities: { ...HELIX, workspace }, silent: true });
    await client.request('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: DESK, name: 'desk' }],
      capabilities: { ...HELIX, workspace },
    });
    client.notify('initialized', {});
    client.open(URI, 'WHEREAS');
    const [suppress] = await ask(client);
    expect(suppress?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: PROJECT },
      { textDocument: { uri: PROJECT, version: null } },
    ]);
    expect(applied(suppress?.edit, PROJECT, '')).toContain('"file": "old ones/a.cable"');
  });

  it('makes no file where the client cannot', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(URI, 'WHEREAS');
    expect(await ask(client)).toEqual([]);
  });

  it('touches no project file that is broken', async () => {
    const client = await start({ capabilities: NEOVIM });
    client.open(PROJECT, '{"rules": ');
    client.open(URI, 'WHEREAS');
    expect(await ask(client)).toEqual([]);
  });
});

describe('cable/suppressing', () => {
  const about = (uri: string) => ({ uri, rule: 'bad-word', text: '0123abcd', level: 'error' });

  it('offers what a command of the client may write down, and where', async () => {
    const client = await startWith(new Map());
    client.open(URI, 'BAD');
    const choices = await client.request('cable/suppressing', about(URI));
    expect(choices).toMatchObject({
      extents: [
        { setting: { rule: 'bad-word', file: 'desk/old ones/a.cable', text: '0123abcd' } },
        { setting: { rule: 'bad-word', text: '0123abcd' } },
        { setting: { rule: 'bad-word', file: 'desk/old ones/a.cable' } },
      ],
      levels: expect.arrayContaining([{ level: 'error', now: true }]),
      project: true,
    });
  });

  it('knows that a cable in no folder has no project file', async () => {
    const client = await startWith(new Map());
    client.open('untitled:Untitled-1', 'BAD');
    const choices = await client.request('cable/suppressing', about('untitled:Untitled-1'));
    expect(choices).toMatchObject({ extents: [{ project: { here: false } }], project: false });
  });
});

describe('cable/editProjectFile', () => {
  const edit = (client: Client, change: object, uri = URI) =>
    client.request<{ uri: string; isNew: boolean; edits: TextEdit[] } | null>(
      'cable/editProjectFile',
      { uri, change },
    );

  it('works out what a command is to write', async () => {
    const client = await startWith(new Map([[PROJECT, '{}']]));
    client.open(URI, 'BAD');
    const result = await edit(client, { rule: 'bad-word', here: true, reason: 'So.' });
    expect(result).toMatchObject({ uri: PROJECT, isNew: false });
    const text = applied({ changes: { [PROJECT]: result?.edits ?? [] } }, PROJECT, '{}');
    expect(JSON.parse(text)).toEqual({
      suppressions: [{ rule: 'bad-word', file: 'old ones/a.cable', reason: 'So.' }],
    });
    const level = await edit(client, { rule: 'bad-word', level: 'hint' });
    expect(applied({ changes: { [PROJECT]: level?.edits ?? [] } }, PROJECT, '{}')).toContain(
      '"bad-word": "hint"',
    );
  });

  it('begins a new file beside a cable that lies in no folder of the workspace', async () => {
    const client = await startWith(new Map());
    client.open(URI, 'BAD');
    const result = await edit(client, { rule: 'bad-word', here: true, reason: 'So.' });
    expect(result).toMatchObject({ uri: `${DESK}/old%20ones/.cablelint.json`, isNew: true });
    expect(result?.edits[0]?.newText).toContain('"file": "./a.cable"');
  });

  it('has no answer for a cable in no folder', async () => {
    const client = await startWith(new Map());
    client.open('untitled:Untitled-1', 'BAD');
    expect(
      await edit(client, { rule: 'bad-word', level: 'off' }, 'untitled:Untitled-1'),
    ).toBeNull();
  });
});

describe('the server on its own', () => {
  const startReal = serverOf(REAL_SERVER);
  const folder = mkdtempSync(join(tmpdir(), 'cable-desk-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('reads project files from the disk, again when a cable is saved', async () => {
    const uri = pathToFileURL(join(folder, 'a.cable')).href;
    const text = '{"maximumClassification": "CONFIDENTIAL"}';
    const client = await startReal({ capabilities: NEOVIM });
    client.open(uri, 'S E C R E T HELSINKI 001837\n');
    const codes = () =>
      client
        .pushed(uri)
        .at(-1)
        ?.diagnostics.map(({ code }) => code);
    await client.until(codes);
    expect(codes()).not.toContain('maximum-classification-exceeded');
    writeFileSync(join(folder, '.cablelint.json'), text);
    client.notify('textDocument/didSave', { textDocument: { uri } });
    await client.until(() => codes()?.includes('maximum-classification-exceeded'));
  });
});

import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Lines } from '../../server/src/text/lines';
import { CITING } from '../features/citing';
import { TELEGRAM } from '../features/messages';
import type { Client } from './client';
import { BARE, NEOVIM, VSCODE } from './clients';
import { EVERYWHERE, REAL_SERVER, serverOf, URI } from './start';

const start = serverOf(REAL_SERVER);
const textDocument = { uri: URI };
const options = { tabSize: 2, insertSpaces: true };

const positionIn = (text: string, words: string, into = 0): Position =>
  new Lines(text).position(text.indexOf(words) + into);

async function opened(text: string, settings?: unknown, capabilities = VSCODE): Promise<Client> {
  const client = await start({ capabilities, settings });
  client.open(URI, text);
  return client;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'cable', 1, text), [...edits]);
}

/** The edits of our file, in either of the two forms that clients know. */
function editsOf(edit: WorkspaceEdit | null | undefined): TextEdit[] {
  const changed = edit?.documentChanges?.[0];
  if (changed && 'edits' in changed) return changed.edits as TextEdit[];
  return edit?.changes?.[URI] ?? [];
}

const UNTIDY = TELEGRAM.replace('FM AMEM', 'FM   AMEM').replace('PGOV, PREL', 'PGOV PREL');
const LONG = TELEGRAM.replace(
  'three floors.',
  `three floors and ${'a hall of books, '.repeat(6)}no more.`,
);

describe('formatting over the protocol', () => {
  it('is of the document, of a range, and of the line above', async () => {
    const client = await opened(UNTIDY);
    const all = await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument,
      options,
    });
    expect(applied(UNTIDY, all)).toBe(TELEGRAM);
    const line = positionIn(UNTIDY, 'TAGS').line;
    const range: Range = { start: { line, character: 0 }, end: { line, character: 99 } };
    const some = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument,
      range,
      options,
    });
    expect(applied(UNTIDY, some)).toBe(TELEGRAM.replace('FM AMEM', 'FM   AMEM'));
    const typed = await client.request<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument,
      position: { line: line + 1, character: 0 },
      ch: '\n',
      options,
    });
    expect(applied(UNTIDY, typed)).toBe(TELEGRAM.replace('FM AMEM', 'FM   AMEM'));
  });

  it('wraps and capitalises only when the settings say so', async () => {
    const small = LONG.replace('AMEMBASSY BAKU', 'Amembassy Baku');
    const usual = await opened(small);
    expect(await usual.request('textDocument/formatting', { textDocument, options })).toEqual([]);
    const asked = await opened(small, { format: { wrap: true, capitals: true } });
    const edits = await asked.request<TextEdit[]>('textDocument/formatting', {
      textDocument,
      options,
    });
    const after = applied(small, edits);
    expect(after).toContain('FM AMEMBASSY BAKU');
    expect(after.split('\n').every((each) => each.length <= 69)).toBe(true);
  });

  it('gives the next number behind a blank line, in a file with CRLF', async () => {
    const text = TELEGRAM.replace('floors.\n', 'floors.\n\n\n').replaceAll('\n', '\r\n');
    const client = await opened(text);
    const position = { line: positionIn(text, 'floors.').line + 2, character: 0 };
    const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument,
      position,
      ch: '\n',
      options,
    });
    expect(edits).toEqual([{ range: { start: position, end: position }, newText: '4. (SBU) ' }]);
  });
});

describe('rename over the protocol', () => {
  it('edits every place of the letter', async () => {
    const client = await opened(CITING, undefined, NEOVIM);
    expect(client.result?.capabilities.renameProvider).toBe(true);
    const position = positionIn(CITING, '(ref A)', 5);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: 'd',
    });
    const after = applied(CITING, editsOf(edit));
    expect(after).toBe(
      CITING.replace('REF: A.', 'REF: D.')
        .replace('(ref A)', '(ref D)')
        .replace('Refs A', 'Refs D'),
    );
  });

  it('asks first where the client does', async () => {
    const client = await opened(CITING, undefined, {
      ...VSCODE,
      textDocument: { ...VSCODE.textDocument, rename: { prepareSupport: true } },
    });
    expect(client.result?.capabilities.renameProvider).toEqual({ prepareProvider: true });
    const prepare = (words: string, into: number) =>
      client.request('textDocument/prepareRename', {
        textDocument,
        position: positionIn(CITING, words, into),
      });
    expect(await prepare('A. OSLO', 0)).toMatchObject({ placeholder: 'A' });
    expect(await prepare('doors', 0)).toBeNull();
  });

  it('says why it refuses, and logs nothing of it', async () => {
    const client = await opened(CITING);
    const asked = client.request('textDocument/rename', {
      textDocument,
      position: positionIn(CITING, '(ref A)', 5),
      newName: 'B',
    });
    await expect(asked).rejects.toMatchObject({
      code: -32803,
      message: 'B is the letter of another reference.',
    });
    expect(client.logged()).toEqual([]);
  });
});

describe('rewrites over the protocol', () => {
  const GAP = CITING.replace('\n2. Refs', '\n3. Refs').replace('\n3. For', '\n4. For');
  const actions = (client: Client, range: Range, context: object) =>
    client.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context });
  const cursor = (text: string, words: string): Range => {
    const place = positionIn(text, words);
    return { start: place, end: place };
  };
  const titled = (found: readonly CodeAction[]): string[] => found.map(({ title }) => title);

  it('are asked for by name', async () => {
    const client = await opened(GAP);
    const rewrite = (name: string) =>
      client.request<TextEdit[]>('cable/rewrite', { textDocument, rewrite: name });
    expect(applied(GAP, await rewrite('renumber'))).toContain('\n3. For the program see paras 1-2');
    expect(await rewrite('sort-addressees')).toEqual([]);
    expect(await rewrite('nonsense')).toEqual([]);
  });

  it('are offered where they have something to do, and worked out when chosen', async () => {
    const client = await opened(GAP);
    const context = { diagnostics: [], only: ['refactor'] };
    const found = await actions(client, cursor(GAP, 'doors'), context);
    expect(titled(found)).toEqual(['Number the paragraphs one after the other']);
    expect(found[0]?.edit).toBeUndefined();
    const resolved = await client.request<CodeAction>('codeAction/resolve', found[0]);
    expect(applied(GAP, editsOf(resolved.edit))).toContain('\n2. Refs A and B');
    expect(await actions(client, cursor(GAP, 'VZCZ'), context)).toEqual([]);
  });

  it('come with their edits where the client cannot ask for them', async () => {
    const client = await opened(LONG, undefined, NEOVIM);
    const [wrap] = await actions(client, cursor(LONG, 'a hall'), {
      diagnostics: [],
      only: ['refactor.rewrite'],
    });
    expect(wrap).toMatchObject({ kind: 'refactor.rewrite.wrap' });
    expect(editsOf(wrap?.edit).length).toBeGreaterThan(0);
  });

  it('put on no lightbulb', async () => {
    const client = await opened(GAP);
    const found = await actions(client, EVERYWHERE, { diagnostics: [], triggerKind: 2 });
    expect(titled(found)).not.toContain('Number the paragraphs one after the other');
  });
});

describe('marks over the protocol', () => {
  const MARKLESS = TELEGRAM.replace('2. (C/NF) ', '2. ');
  const zero = { line: 0, character: 0 };

  it('goes to the next paragraph without one, and sets it', async () => {
    const client = await opened(MARKLESS);
    const next = await client.request<{ name: string; selection: Range; suggestions: string[] }>(
      'cable/nextUnmarked',
      { textDocument, position: zero },
    );
    expect(next).toMatchObject({ name: 'Paragraph 2', left: 1, suggestions: ['U', 'C'] });
    const position = next.selection.start;
    expect(position).toEqual(positionIn(MARKLESS, '2. The'));
    const set = await client.request<{ edits: TextEdit[] }>('cable/setMark', {
      textDocument,
      position,
      mark: 'S',
    });
    const after = applied(MARKLESS, set.edits);
    expect(after).toContain('2. (S) The minister');
    expect(after).toContain('S E C R E T SECTION 01');
    const none = await client.request('cable/setMark', { textDocument, position, mark: 'zzz' });
    expect(none).toEqual({ edits: [], refused: 'This is no portion mark.' });
  });

  it('answers null where every paragraph has one', async () => {
    const client = await opened(TELEGRAM, undefined, BARE);
    expect(await client.request('cable/nextUnmarked', { textDocument, position: zero })).toBeNull();
  });

  it('offers what a mark may become, by the practice of the settings', async () => {
    const client = await opened(TELEGRAM, { practice: 'dod' });
    const ask = (state?: object) =>
      client.request<{ mark?: string; choices: { label: string; next: object }[] }>(
        'cable/markChoices',
        { textDocument, position: zero, state },
      );
    const levels = await ask();
    const secret = levels.choices.find(({ label }) => label === 'SECRET');
    const controls = await ask(secret?.next);
    expect(controls.mark).toBe('(S)');
    expect(controls.choices.map(({ label }) => label)).toContain('NOFORN');
  });

  it('writes the classification block', async () => {
    const client = await opened(TELEGRAM);
    const answers = {
      classifier: 'Joan Example',
      position: 'Consul',
      reasons: ['d'],
      duration: { kind: 'years', years: 5 },
    };
    expect(
      await client.request('cable/classificationBlock/choices', { textDocument, position: zero }),
    ).toMatchObject({ section: '1.4', durations: [{ label: '10 years' }, {}, {}, {}, {}] });
    const block = (given: object) =>
      client.request<{ edits: TextEdit[]; refused?: string }>('cable/classificationBlock', {
        textDocument,
        position: zero,
        answers: given,
      });
    const after = applied(TELEGRAM, (await block(answers)).edits);
    expect(after).toContain('E.O. 12958: DECL: 12/20/2011\n');
    expect(after).toContain('Classified By: Joan Example, Consul, for reasons 1.4 (d).\n');
    expect((await block({ ...answers, reasons: [] })).refused).toMatch(/^Give the reasons/);
  });

  it('tells what is lower than in the saved file', async () => {
    const client = await opened(TELEGRAM);
    const lowered = () =>
      client.request<{ message: string; range: Range }[]>('cable/lowered', { textDocument });
    expect(await lowered()).toEqual([]);
    const mark = positionIn(TELEGRAM, '(C/NF)');
    client.change(URI, 2, {
      range: { start: mark, end: { ...mark, character: mark.character + 6 } },
      text: '(U)',
    });
    expect(await lowered()).toMatchObject([
      { what: 'paragraph', from: 'CONFIDENTIAL', to: 'UNCLASSIFIED', range: { start: mark } },
    ]);
    client.notify('textDocument/didSave', { textDocument });
    expect(await lowered()).toEqual([]);
  });

  it('answers nothing for a file that is not open', async () => {
    const client = await start({ capabilities: VSCODE });
    const position = zero;
    expect(await client.request('cable/nextUnmarked', { textDocument, position })).toBeNull();
    expect(await client.request('cable/setMark', { textDocument, position, mark: 'C' })).toEqual({
      edits: [],
    });
    expect(await client.request('cable/lowered', { textDocument })).toEqual([]);
  });
});

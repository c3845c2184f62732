import { commands, type Disposable, Range, Selection, type TextEditor, window } from 'vscode';
import { type Choice, pick } from './ask';
import { applyEdits, type Edit } from './edits';
import type { Server } from './server';

/** The next paragraph without a mark (server/src/lsp/marking.ts). */
interface Unmarked {
  readonly name: string;
  readonly selection: Range;
  readonly suggestions: readonly string[];
  readonly left: number;
}

/** A mark so far, and what may come next; the state goes back to the server as it came. */
interface MarkChoices {
  readonly mark?: string;
  readonly legal: boolean;
  readonly choices: readonly {
    readonly label: string;
    readonly detail: string;
    readonly chosen: boolean;
    readonly next: object;
  }[];
}

/** What the server answers to a person who wants something changed. */
interface Edited {
  readonly edits: readonly Edit[];
  readonly refused?: string;
}

const OTHER = 'other';
const SKIP = 'skip';

/** The commands that set marks. */
export function registerMarking(server: Server): Disposable[] {
  const command = (name: string, run: (server: Server, editor: TextEditor) => Promise<void>) =>
    commands.registerCommand(name, async () => {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId === 'cable') await run(server, editor);
    });
  return [command('cable.markParagraphs', markParagraphs), command('cable.changeMark', changeMark)];
}

/** Goes from one unmarked paragraph to the next; Enter gives it the mark that was used last. */
async function markParagraphs(server: Server, editor: TextEditor): Promise<void> {
  for (;;) {
    const next = await server.request<Unmarked | null>('cable/nextUnmarked', here(editor));
    if (!next) {
      window.setStatusBarMessage('Every paragraph has its mark.', 5000);
      return;
    }
    const { start, end } = next.selection;
    const range = new Range(start.line, start.character, end.line, end.character);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
    const chosen = await chooseMark(next);
    const mark = chosen === OTHER ? await buildMark(server, editor, next.name) : chosen;
    if (!mark) return;
    if (mark !== SKIP && !(await request(server, editor, 'cable/setMark', { mark }))) return;
  }
}

function chooseMark({ name, suggestions, left }: Unmarked): Promise<string | undefined> {
  const marks = suggestions.map((mark) => ({ label: `(${mark})`, value: mark }));
  return pick(name, left === 1 ? 'The last one' : `${left} have no mark`, [
    ...marks,
    { label: 'Another mark...', value: OTHER },
    { label: 'Go on to the next', value: SKIP },
  ]);
}

async function changeMark(server: Server, editor: TextEditor): Promise<void> {
  const mark = await buildMark(server, editor, 'Mark of the paragraph');
  if (mark) await request(server, editor, 'cable/setMark', { mark });
}

/** Level, then controls, then countries, until the user takes the mark as it stands. */
async function buildMark(
  server: Server,
  editor: TextEditor,
  title: string,
): Promise<string | undefined> {
  for (let state: object | undefined; ; ) {
    const asked = { ...here(editor), ...(state ? { state } : {}) };
    const made = await server.request<MarkChoices>('cable/markChoices', asked);
    if (!made) return undefined;
    const { mark, legal } = made;
    const choices: Choice<{ readonly next?: object }>[] = made.choices.map((each) => ({
      label: `${each.chosen ? '$(check) ' : ''}${each.label}`,
      description: each.detail,
      value: each,
    }));
    if (legal) choices.unshift({ label: `Set ${mark}`, value: {} });
    const picked = await pick(title, mark ?? 'What level?', choices);
    if (!picked) return undefined;
    if (!picked.next) return mark;
    state = picked.next;
  }
}

/**
 * Where the cursor is, as requests name it. A position of VS Code is taken apart: on its way to a
 * worker it would lose what it has by getters, and the server would take it for the start.
 */
export function here({ document, selection }: TextEditor): object {
  const { line, character } = selection.start;
  return { textDocument: { uri: document.uri.toString() }, position: { line, character } };
}

/** Has the server work out a change and makes it; the user is told why there is none. */
export async function request(
  server: Server,
  editor: TextEditor,
  method: string,
  params: object,
): Promise<boolean> {
  const made = await server.request<Edited>(method, { ...here(editor), ...params });
  if (made?.refused) await window.showInformationMessage(made.refused);
  if (!made || made.refused) return false;
  return applyEdits(editor.document.uri, made.edits);
}

import { commands, type Disposable, type TextEditor, window } from 'vscode';
import { ask, pick } from './ask';
import { here, request } from './marking';
import type { Server } from './server';

const TITLE = 'Classification Block';

/** The reasons that the order in force on the message's date has (server/src/lsp/marking.ts). */
interface Reasons {
  readonly section: string;
  readonly letters: readonly { readonly letter: string; readonly meaning: string }[];
}

/** Asks who classified the message, why and until when, and has it written into the message. */
export function registerBlock(server: Server): Disposable {
  return commands.registerCommand('cable.classificationBlock', async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'cable') return;
    const answers = await answersOf(server, editor);
    if (answers) await request(server, editor, 'cable/classificationBlock', { answers });
  });
}

async function answersOf(server: Server, editor: TextEditor): Promise<object | undefined> {
  const reasons = await server.request<Reasons | null>('cable/reasons', here(editor));
  const classifier = await ask(TITLE, 'Who classifies it?', 'Jane Example');
  const position = classifier && (await ask(TITLE, 'In what position?', 'Ambassador'));
  const grounds = position && (await groundsOf(reasons ?? undefined));
  const duration = grounds && (await durationOf());
  return duration ? { classifier, position, ...grounds, duration } : undefined;
}

async function groundsOf(reasons: Reasons | undefined): Promise<object | undefined> {
  const derived = await pick(TITLE, 'On what grounds?', [
    ...(reasons ? [{ label: 'Reasons of the order', value: false }] : []),
    { label: 'A source that is classified', value: true },
  ]);
  if (derived === undefined) return undefined;
  if (derived || !reasons) {
    const source = await ask(TITLE, 'Derived from what?', 'Memo of the Library, February 2026');
    return source === undefined ? undefined : { source };
  }
  const picked = await window.showQuickPick(
    reasons.letters.map(({ letter, meaning }) => ({
      label: `(${letter})`,
      detail: meaning,
      letter,
    })),
    {
      title: TITLE,
      placeHolder: `For which reasons of section ${reasons.section}?`,
      canPickMany: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    },
  );
  return picked?.length ? { reasons: picked.map(({ letter }) => letter) } : undefined;
}

/** A number of years, or what else is to be asked for. */
type Until = number | keyof typeof QUESTIONS;

const QUESTIONS = {
  date: ['On what day?', '2036-02-12'],
  code: ['By which exemption?', '50X1-HUM'],
  event: ['After which event?', 'Opening of the library'],
} as const;

async function durationOf(): Promise<object | undefined> {
  const kind = await pick<Until>(TITLE, 'Until when?', [
    { label: '10 years', value: 10 },
    { label: '25 years', value: 25 },
    { label: 'A date...', value: 'date' },
    { label: 'An exemption...', value: 'code' },
    { label: 'An event...', value: 'event' },
  ]);
  if (kind === undefined) return undefined;
  if (typeof kind === 'number') return { kind: 'years', years: kind };
  const [prompt, example] = QUESTIONS[kind];
  const value = await ask(TITLE, prompt, example);
  return value === undefined ? undefined : { kind, [kind]: value };
}

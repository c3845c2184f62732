import { commands, type Disposable, type TextEditor, window } from 'vscode';
import { ask, pick } from './ask';
import { here, request } from './marking';
import type { Server } from './server';

const TITLE = 'Classification Block';

/** What the server has to be asked (server/src/features/blockChoices.ts). */
interface Choices {
  readonly refused?: string;
  readonly section?: string;
  readonly reasons: readonly { readonly letter: string; readonly meaning: string }[];
  readonly durations: readonly ({ readonly label: string } & (Given | Asked))[];
}

interface Given {
  readonly duration: object;
}

interface Asked {
  readonly kind: string;
  readonly question: string;
  readonly example: string;
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
  const method = 'cable/classificationBlock/choices';
  const choices = await server.request<Choices | null>(method, here(editor));
  if (!choices) return undefined;
  if (choices.refused) {
    await window.showInformationMessage(choices.refused);
    return undefined;
  }
  const classifier = await ask(TITLE, 'Who classifies it?', 'Jane Example');
  const position = classifier && (await ask(TITLE, 'In what position?', 'Ambassador'));
  const grounds = position && (await groundsOf(choices));
  const duration = grounds && (await durationOf(choices));
  return duration ? { classifier, position, ...grounds, duration } : undefined;
}

async function groundsOf(choices: Choices): Promise<object | undefined> {
  const { reasons } = choices;
  const derived = await pick(TITLE, 'On what grounds?', [
    ...(reasons.length > 0 ? [{ label: 'Reasons of the order', value: false }] : []),
    { label: 'A source that is classified', value: true },
  ]);
  if (derived === undefined) return undefined;
  if (!derived) return reasonsOf(choices);
  const source = await ask(TITLE, 'Derived from what?', 'Memo of the Library, February 2026');
  return source === undefined ? undefined : { source };
}

async function reasonsOf({ section, reasons }: Choices): Promise<object | undefined> {
  const items = reasons.map(({ letter, meaning }) => ({
    label: `(${letter})`,
    detail: meaning,
    letter,
  }));
  const picked = await window.showQuickPick(items, {
    title: TITLE,
    placeHolder: `For which reasons of section ${section}?`,
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return picked?.length ? { reasons: picked.map(({ letter }) => letter) } : undefined;
}

async function durationOf({ durations }: Choices): Promise<object | undefined> {
  const items = durations.map((each) => ({ label: each.label, value: each }));
  const picked = await pick(TITLE, 'Until when?', items);
  if (!picked || 'duration' in picked) return picked?.duration;
  const { kind, question, example } = picked;
  const value = await ask(TITLE, question, example);
  return value === undefined ? undefined : { kind, [kind]: value };
}

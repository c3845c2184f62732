import { type QuickPickItem, window, workspace } from 'vscode';
import type { Server } from './server';

interface Exported {
  readonly text: string;
  readonly language: string;
}

/** The forms that the server knows (server/src/features/export/index.ts). */
const FORMS: readonly (QuickPickItem & { readonly form: string })[] = [
  {
    form: 'clean',
    label: 'Clean Text',
    detail: 'Without page lines, links and other storage damage',
  },
  {
    form: 'transmission',
    label: 'Transmission Form',
    detail: '69 columns, in sections of at most 100 lines',
  },
  { form: 'capitals', label: 'Transmission Form in Capitals', detail: 'The same in upper case' },
  { form: 'json', label: 'JSON', detail: 'The facts of the message' },
  { form: 'page', label: 'Page for Printing', detail: 'HTML; save it and print it from a browser' },
];

/** Opens the message of the active editor in another form; `form` comes from a key binding. */
export async function exportCable(server: Server, form?: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'cable') return;
  const chosen =
    FORMS.find((each) => each.form === form) ??
    (await window.showQuickPick(FORMS, { title: 'Export', placeHolder: 'In what form?' }));
  if (!chosen) return;
  const made = await server.request<Exported | null>('cable/export', {
    textDocument: { uri: document.uri.toString() },
    form: chosen.form,
  });
  if (!made) return;
  const { text: content, language } = made;
  await window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

import { window, workspace } from 'vscode';
import { pick } from './ask';
import type { Server } from './server';

/** A form that the server knows (server/src/features/export/index.ts). */
interface Form {
  readonly form: string;
  readonly label: string;
  readonly detail: string;
}

interface Exported {
  readonly text: string;
  readonly language: string;
}

/** Opens the message of the active editor in another form; a key binding may name it, as a string. */
export async function exportCable(server: Server, form?: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'cable') return;
  const chosen = typeof form === 'string' ? form : await chooseForm(server);
  if (chosen === undefined) return;
  const made = await server.request<Exported | null>('cable/export', {
    textDocument: { uri: document.uri.toString() },
    form: chosen,
  });
  if (!made) return;
  const { text: content, language } = made;
  await window.showTextDocument(await workspace.openTextDocument({ content, language }));
}

async function chooseForm(server: Server): Promise<string | undefined> {
  const forms = (await server.request<readonly Form[]>('cable/export/forms')) ?? [];
  const choices = forms.map(({ form, label, detail }) => ({ label, detail, value: form }));
  return pick('Export', 'In what form?', choices);
}

import { window } from 'vscode';
import type { Server } from './server';

/** Says how long the message of the active editor is. */
export async function showCounts(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'cable') return;
  const counts = await server.request<string[]>('cable/statistics', {
    textDocument: { uri: document.uri.toString() },
  });
  if (!counts?.length) return;
  const numbered = counts.map((each, i) => (counts.length > 1 ? `${i + 1}: ${each}` : each));
  await window.showInformationMessage(numbered.join('. '));
}

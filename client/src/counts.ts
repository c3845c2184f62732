import { window } from 'vscode';
import type { Server } from './server';

/** Says how long the messages of the active editor are. */
export async function showCounts(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'cable') return;
  const counts = await server.request<string[]>('cable/statistics', {
    textDocument: { uri: document.uri.toString() },
  });
  if (counts?.length) await window.showInformationMessage(counts.join('. '));
}

import { Uri, window, workspace } from 'vscode';

/** Opens the walkthrough's message as an untitled copy, so that the extension's own stays as it is. */
export async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'media/practice.cable'));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ content, language: 'cable' }));
}

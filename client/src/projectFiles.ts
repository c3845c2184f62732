import { FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server asks (server/src/lsp/projectFiles.ts). */
const READ_FILE = 'cable/readFile';

/**
 * Gives the server the text of project files, wherever VS Code has them: on the disk, in a browser,
 * on another machine. As they stand in an editor, else as they are saved; null when there is none.
 */
export function serveProjectFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, ({ uri }: { uri: string }) => read(Uri.parse(uri)));
}

async function read(uri: Uri): Promise<{ text: string } | null> {
  // Project files and what they build on are JSON; nothing else is the server's to read.
  if (!uri.path.endsWith('.json')) return null;
  const opened = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  if (opened) return { text: opened.getText() };
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'NoPermissions') throw error;
    return null;
  }
}

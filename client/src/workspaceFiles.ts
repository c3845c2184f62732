import { Disposable, type Uri, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** What the server is told (server/src/lsp/library.ts). */
const FILES = 'cable/files';
const CABLES = '**/*.{cable,telegram}';
/** More messages than these nobody keeps in one workspace; the rest are known once they are open. */
const MOST = 2000;
/** So many are read at a time. */
const BATCH = 50;

/**
 * Tells the server of the cables of the workspace, so that references lead to messages that are not
 * open. They are read whenever a server has started, and again when they change.
 */
export class WorkspaceFiles implements Disposable {
  private client: BaseLanguageClient | undefined;
  private readonly watching: Disposable;

  constructor() {
    const one = (uri: Uri): void => void this.report([uri]);
    const watcher = workspace.createFileSystemWatcher(CABLES);
    this.watching = Disposable.from(
      watcher,
      watcher.onDidCreate(one),
      watcher.onDidChange(one),
      watcher.onDidDelete(one),
    );
  }

  /** From now on this is the client of the server that is told. */
  tell(client: BaseLanguageClient): void {
    this.client = client;
    client.onDidChangeState(async ({ newState }) => {
      if (newState === State.Running)
        await this.report(await workspace.findFiles(CABLES, undefined, MOST));
    });
  }

  dispose(): void {
    this.watching.dispose();
  }

  private async report(uris: readonly Uri[]): Promise<void> {
    for (let start = 0; start < uris.length; start += BATCH) {
      const files = await Promise.all(uris.slice(start, start + BATCH).map(read));
      if (this.client?.isRunning()) await this.client.sendNotification(FILES, { files });
    }
  }
}

/** Null for a file that is gone. */
async function read(uri: Uri): Promise<{ uri: string; text: string | null }> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { uri: uri.toString(), text: new TextDecoder().decode(bytes) };
  } catch {
    return { uri: uri.toString(), text: null };
  }
}

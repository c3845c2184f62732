import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './extension';
import type { Server } from './server';

let server: Server | undefined;

/** Desktop: the server is a process of its own, spoken to over IPC. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('out/server/main.js');
  server = await activateWith(
    context,
    (options) =>
      new LanguageClient('cable', 'Cable', { module, transport: TransportKind.ipc }, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './extension';
import type { Server } from './server';

let server: Server | undefined;

/** Web: the server is a worker beside the extension's own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'out/server/main.js').toString(true);
  let worker: Worker | undefined;
  // The reader and the writer are made here because the library would do it only for an
  // `instanceof Worker`, and VS Code's web host puts a function of its own in the place of Worker.
  const startWorker = async (): Promise<MessageTransports> => {
    // A worker does not end by itself when its server was stopped.
    worker?.terminate();
    worker = new Worker(url);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  server = await activateWith(
    context,
    (options) => new LanguageClient('cable', 'Cable', startWorker, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

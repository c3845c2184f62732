import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { registerCommands } from './commands';
import { keepInSight } from './inSight';
import { serveProjectFiles } from './projectFiles';
import { quietErrorHandler, reportToLogOnly, withoutTraffic } from './quiet';
import { createServer, type Server } from './server';
import { LIGHTBULB } from './suppress';
import { WorkspaceFiles } from './workspaceFiles';

/** Makes the client of one platform: all that desktop and web do differently. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server and registers the commands. Shared by the desktop and the web entry point. */
export async function activateWith(
  context: ExtensionContext,
  createClient: ClientFactory,
): Promise<Server> {
  const log = window.createOutputChannel('Cable', { log: true });
  const files = new WorkspaceFiles();
  const server = createServer(() => {
    const client = createClient(optionsWith(log));
    reportToLogOnly(client);
    serveProjectFiles(client);
    files.tell(client);
    return client;
  }, log);
  const inSight = keepInSight(server);
  context.subscriptions.push(log, files, inSight, ...registerCommands(context, server, log));
  await server.start();
  inSight.refresh();
  return server;
}

function optionsWith(log: LogOutputChannel): LanguageClientOptions {
  return {
    // No scheme: untitled documents, virtual workspaces and the web are served alike.
    documentSelector: [{ language: 'cable' }],
    diagnosticPullOptions: { onChange: true },
    // What completes a label leaves the cursor where its value is due: the list opens again.
    initializationOptions: {
      suggestCommand: 'editor.action.triggerSuggest',
      readsFiles: true,
      ...LIGHTBULB,
    },
    outputChannel: log,
    traceOutputChannel: withoutTraffic(log),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: quietErrorHandler(log),
    initializationFailedHandler: () => false,
  };
}

import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  InlayHintRefreshRequest,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { serverCapabilities } from './capabilities';
import { type DiagnosticsSupport, supportDiagnostics } from './diagnostics';
import { features } from './features';
import { guarded, type LogFailure } from './guard';
import { isProjectFile } from './projectFiles';
import { ProjectReport } from './projectReport';
import type { Runtime } from './runtime';
import { Session } from './session';

/** What the entry point may ask of a running server. */
export interface Server {
  /** The client has shut it down, so that it may end without a failure. */
  isStopped(): boolean;
}

/**
 * The whole language server, the same in a Node process and in a browser worker. It answers over
 * `connection` until the client shuts it down; it keeps nothing but the open files, what was worked
 * out of them, and their settings.
 */
export function startServer(connection: Connection, runtime: Runtime): Server {
  const session = new Session(connection, runtime);
  const { documents, logFailure } = session;
  const report = new ProjectReport(session);
  let diagnostics: DiagnosticsSupport | undefined;

  function judgeAgain(): void {
    diagnostics?.refresh();
    refreshHints(session);
    report.touch();
  }

  function projectsChanged(): void {
    session.configuration.filesChanged();
    judgeAgain();
  }

  connection.onInitialize((params): InitializeResult => {
    session.start(params);
    return {
      capabilities: serverCapabilities(session.client),
      serverInfo: { name: 'cable-language-server' },
    };
  });

  connection.onInitialized(
    guarded(logFailure, 'initialized', () => {
      session.log.open();
      diagnostics = supportDiagnostics(session);
      session.watchProjects();
      if (session.client.registersConfiguration) followConfiguration(connection, logFailure);
    }),
  );

  connection.onDidChangeConfiguration(
    guarded(logFailure, 'workspace/didChangeConfiguration', (params) => {
      session.configuration.changed(params?.settings);
      judgeAgain();
    }),
  );

  connection.onDidChangeWatchedFiles(
    guarded(logFailure, 'workspace/didChangeWatchedFiles', () => projectsChanged()),
  );

  connection.onShutdown(() => {
    session.state = 'stopped';
  });

  documents.onDidChangeContent(({ document }) => {
    if (isProjectFile(document.uri)) projectsChanged();
    else session.changed(document.uri);
    report.touch();
  });
  documents.onDidClose(({ document }) => {
    if (isProjectFile(document.uri)) projectsChanged();
    else session.closed(document.uri);
    report.touch();
  });
  documents.onDidSave(({ document }) => {
    if (!isProjectFile(document.uri)) session.pacing.saved(document.uri);
    // Who does not report changes of files is given the occasion to have made one.
    if (!session.client.registersWatchers) projectsChanged();
  });
  for (const each of features) each.register(session);
  listen(documents, connection, logFailure);
  connection.listen();
  return { isStopped: () => session.state === 'stopped' };
}

/** Asks the client to report changes of the section `cable`. */
function followConfiguration(connection: Connection, logFailure: LogFailure): void {
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: 'cable' })
    .catch((error: unknown) => logFailure('client/registerCapability', error));
}

/** The settings changed, and with them perhaps the kinds of hints that are wanted. */
function refreshHints({ client, connection, logFailure }: Session): void {
  if (!client.refreshesHints) return;
  connection
    .sendRequest(InlayHintRefreshRequest.type)
    .catch((error: unknown) => logFailure(InlayHintRefreshRequest.method, error));
}

/** Follows the open files. The library would log the address of a file whose change it cannot read. */
function listen(
  documents: TextDocuments<TextDocument>,
  connection: Connection,
  logFailure: LogFailure,
): void {
  const guard = <P>(name: string, handler: (params: P) => void): ((params: P) => void) =>
    guarded(logFailure, `textDocument/${name}`, handler);
  documents.listen({
    onDidOpenTextDocument: (handler) => connection.onDidOpenTextDocument(guard('didOpen', handler)),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument(guard('didChange', handler)),
    onDidCloseTextDocument: (handler) =>
      connection.onDidCloseTextDocument(guard('didClose', handler)),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(guard('didSave', handler)),
    onWillSaveTextDocument: (handler) =>
      connection.onWillSaveTextDocument(guard('willSave', handler)),
    onWillSaveTextDocumentWaitUntil: connection.onWillSaveTextDocumentWaitUntil,
  });
}

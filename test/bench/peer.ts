import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** Where the document lies that a server is started with. */
export const URI = 'file:///bench/document';

/** Two places in a line, and what comes between them. */
export interface Typed {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A language server under measurement, and the documents that are open in it. */
export class Peer {
  private readonly versions = new Map<string, number>();
  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: MessageConnection,
  ) {}

  /** Starts a server whose client pulls its diagnostics and is able to do what `able` says. */
  static async start(program: string, able: ClientCapabilities = {}): Promise<Peer> {
    const child = spawn(process.execPath, [program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    // Registrations and requests for settings: everything is left at its default.
    connection.onRequest((_method, params) => {
      const items = (params as { items?: unknown[] } | undefined)?.items;
      return items ? items.map(() => null) : null;
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        ...able,
        textDocument: { diagnostic: {}, publishDiagnostics: {}, ...able.textDocument },
      },
    });
    await connection.sendNotification('initialized', {});
    return new Peer(child, connection);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Opens a document and waits for its diagnostics. */
  async open(uri: string, languageId: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    await this.pull(uri);
  }

  /** Replaces some characters of a line. */
  type(uri: string, { line, from, to, text }: Typed): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const range = { start: { line, character: from }, end: { line, character: to } };
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  pull(uri: string): Promise<unknown> {
    return this.request('textDocument/diagnostic', { textDocument: { uri } });
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}

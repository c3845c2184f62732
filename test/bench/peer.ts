import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

const URI = 'file:///bench/document';

/** A language server under measurement, with one open document. */
export class Peer {
  private version = 1;
  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: MessageConnection,
  ) {}

  /** Starts a server that pulls its diagnostics and opens `text` in it. */
  static async start(program: string, languageId: string, text: string): Promise<Peer> {
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
      capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: {} } },
    });
    await connection.sendNotification('initialized', {});
    const peer = new Peer(child, connection);
    const textDocument = { uri: URI, languageId, version: peer.version, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    await peer.pull();
    return peer;
  }

  /** Replaces the characters from `from` to `to` of a line and waits for the new diagnostics. */
  async type(line: number, from: number, to: number, text: string): Promise<void> {
    const range = { start: { line, character: from }, end: { line, character: to } };
    const sent = this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: ++this.version },
      contentChanges: [{ range, text }],
    });
    await Promise.all([sent, this.pull()]);
  }

  private pull(): Promise<unknown> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}

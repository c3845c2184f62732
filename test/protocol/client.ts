import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  InitializeResult,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';

/** How a client begins. */
export interface Beginning {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  /** What it answers when it is asked for the section `cable`. */
  readonly settings?: unknown;
  /** Do not say `initialize` and `initialized`; the test does. */
  readonly silent?: boolean;
}

/** Something that the server sent without being asked. */
export interface Told {
  readonly method: string;
  readonly params: unknown;
}

const LONGEST_WAIT = 10_000;

/** An editor as the server sees it: a process that speaks the protocol over stdio. */
export class Client {
  readonly told: Told[] = [];
  /** The requests that the server sent, by method. */
  readonly asked: string[] = [];
  settings: unknown;
  result: InitializeResult | undefined;
  readonly exited: Promise<number | null>;
  private readonly listeners = new Set<() => void>();

  private constructor(
    readonly child: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
  ) {
    this.exited = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
    connection.onNotification((method, params) => {
      this.told.push({ method, params });
      this.look();
    });
    connection.onRequest((method, params) => {
      this.asked.push(method);
      this.look();
      if (method !== 'workspace/configuration') return null;
      return (params as unknown as { items: unknown[] }).items.map(() => this.settings);
    });
    connection.onError(() => undefined);
  }

  static async start(program: string, beginning: Beginning = {}): Promise<Client> {
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: 'pipe' });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    child.stdin.on('error', () => undefined);
    const client = new Client(child, connection);
    client.settings = beginning.settings ?? null;
    connection.listen();
    if (beginning.silent) return client;
    client.result = await client.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: beginning.capabilities ?? {},
      ...(beginning.options === undefined ? {} : { initializationOptions: beginning.options }),
    });
    client.notify('initialized', {});
    return client;
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params: unknown): void {
    // A test may end the process while this is on its way.
    this.connection.sendNotification(method, params).catch(() => undefined);
  }

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'cable', version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** What was pushed for a file, first to last. */
  pushed(uri: string): PublishDiagnosticsParams[] {
    return this.told
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as PublishDiagnosticsParams)
      .filter((params) => params.uri === uri);
  }

  /** The lines that the server wrote to the client's log. */
  logged(): string[] {
    return this.told
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => (params as { message: string }).message);
  }

  /** Waits until `found` gives something, looking again whenever the server speaks. */
  async until<T>(found: () => T | undefined | false): Promise<T> {
    const now = found();
    if (now) return now;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.listeners.delete(look);
        reject(new Error('The server did not say what was waited for'));
      }, LONGEST_WAIT);
      const look = (): void => {
        const value = found();
        if (!value) return;
        clearTimeout(timer);
        this.listeners.delete(look);
        resolve(value);
      };
      this.listeners.add(look);
    });
  }

  private look(): void {
    for (const listener of this.listeners) listener();
  }

  /** Says `shutdown` and `exit` and gives the exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null);
    this.notify('exit', undefined);
    return this.exited;
  }

  /** Ends the process without ceremony; for use after each test. */
  kill(): void {
    this.connection.dispose();
    this.child.kill();
  }
}

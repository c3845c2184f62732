import { PassThrough } from 'node:stream';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import {
  type ClientCapabilities,
  createConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import type { Runtime } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/server';
import type { Rule } from '../../server/src/rules/rule';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that moves when it is told to, and runs the timers that fall due. */
export class Clock {
  time = Date.UTC(2007, 0, 1, 12);
  private readonly timers = new Set<Timer>();

  runtime(rules: readonly Rule[]): Runtime {
    return {
      now: () => new Date(this.time),
      setImmediate: (callback) => {
        const handle = setImmediate(callback);
        return { dispose: () => clearImmediate(handle) };
      },
      setTimeout: (callback, milliseconds) => {
        const timer = { due: this.time + milliseconds, callback };
        this.timers.add(timer);
        return { dispose: () => this.timers.delete(timer) };
      },
      rules,
    };
  }

  /** Lets this many milliseconds pass, and everything happen that follows from it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      await settled();
      const due = [...this.timers].filter((timer) => timer.due <= end);
      const next = due.sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.timers.delete(next);
      this.time = Math.max(this.time, next.due);
      next.callback();
    }
    this.time = end;
  }
}

/** Enough turns of the event loop for a message to go there and its answers to come back. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A client that shares the process with its server, so that a test can hold the clock. */
export class NearClient {
  readonly pushed: PublishDiagnosticsParams[] = [];

  private constructor(readonly connection: MessageConnection) {
    connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.pushed.push(params as PublishDiagnosticsParams);
    });
    connection.listen();
  }

  /** `prepare` may say how the client answers the server's requests. */
  static async start(
    clock: Clock,
    rules: readonly Rule[],
    capabilities: ClientCapabilities = {},
    prepare: (connection: MessageConnection) => void = () => undefined,
  ): Promise<NearClient> {
    const there = new PassThrough();
    const back = new PassThrough();
    startServer(createConnection(there, back), clock.runtime(rules));
    const client = new NearClient(
      createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there)),
    );
    prepare(client.connection);
    const params = { processId: null, rootUri: null, capabilities };
    await client.connection.sendRequest('initialize', params);
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  /** What was pushed since the last time, each as the codes of its diagnostics. */
  news(): unknown[][] {
    return this.pushed.splice(0).map(({ diagnostics }) => diagnostics.map(({ code }) => code));
  }

  dispose(): void {
    this.connection.dispose();
  }
}

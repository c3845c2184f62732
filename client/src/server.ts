import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The language server as the rest of the client sees it. */
export interface Server {
  /** Resolves when the server runs, or when it could not be started and the log says why. */
  start(): Promise<void>;
  /** Stops the server, also one that no longer answers, and starts a new one. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Asks the server; undefined when it does not run or cannot answer. */
  request<R>(method: string, params?: unknown): Promise<R | undefined>;
}

/** A server whose client is made anew for every start: a client that failed once stays failed. */
export function createServer(create: () => BaseLanguageClient, log: LogOutputChannel): Server {
  let client: BaseLanguageClient | undefined;

  async function start(): Promise<void> {
    client = create();
    try {
      await client.start();
    } catch (error) {
      log.error('The server did not start.', error instanceof Error ? error.message : '');
    }
  }

  async function stop(): Promise<void> {
    const last = client;
    client = undefined;
    if (!last?.needsStop()) return;
    try {
      await last.stop();
    } catch (error) {
      log.warn('The server did not stop in time.', error instanceof Error ? error.message : '');
    }
  }

  async function restart(): Promise<void> {
    await stop();
    await start();
    log.info('The server was restarted.');
  }

  async function request<R>(method: string, params?: unknown): Promise<R | undefined> {
    try {
      return await client?.sendRequest<R>(method, params);
    } catch (error) {
      log.warn(`The server did not answer ${method}.`, error instanceof Error ? error.name : '');
      return undefined;
    }
  }

  return { start, stop, restart, request };
}

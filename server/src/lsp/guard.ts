import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Runtime } from './runtime';

/**
 * The one way to the log. It takes the name of what failed and the kind of the error, and by its
 * signature nothing else: no message, no stack and no address of a file, all of which may hold
 * words of a cable or its title.
 */
export type LogFailure = (what: string, error: unknown) => void;

/** Writes to the client's log, and holds back what comes before the client is ready for it. */
export class Log {
  private waiting: string[] | undefined = [];

  constructor(private readonly connection: Connection) {}

  readonly failure: LogFailure = (what, error) => {
    const line = `${what} failed: ${error instanceof Error ? error.name : typeof error}`;
    if (this.waiting) this.waiting.push(line);
    else this.connection.console.error(line);
  };

  /** The client said `initialized`: from now on it may be sent notifications. */
  open(): void {
    const lines = this.waiting ?? [];
    this.waiting = undefined;
    for (const line of lines) this.connection.console.error(line);
  }
}

/** What a guarded request needs besides its work. */
export interface Guard {
  readonly runtime: Runtime;
  readonly logFailure: LogFailure;
}

/**
 * Runs a request's work. It lets the event loop turn first, so that a change or a cancellation
 * that is already waiting is seen; a cancelled request answers RequestCancelled; a ResponseError
 * that is thrown is the answer, for the person who asked; any other failure is logged by name and
 * answers `fallback`. It never rejects.
 */
export async function runSafe<T>(
  guard: Guard,
  name: string,
  token: CancellationToken,
  fallback: T,
  work: () => T | Promise<T>,
): Promise<T | ResponseError<void>> {
  await new Promise<void>((resolve) => guard.runtime.setImmediate(resolve));
  if (token.isCancellationRequested) return cancelled();
  try {
    const answer = await work();
    return token.isCancellationRequested ? cancelled() : answer;
  } catch (error) {
    if (error instanceof ResponseError) return error;
    guard.logFailure(name, error);
    return fallback;
  }
}

/** A notification's handler that logs a failure by name and goes on. */
export function guarded<P>(
  logFailure: LogFailure,
  name: string,
  work: (params: P) => void,
): (params: P) => void {
  return (params) => {
    try {
      work(params);
    } catch (error) {
      logFailure(name, error);
    }
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}

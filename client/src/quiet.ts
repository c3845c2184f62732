import { type Disposable, LogLevel, type LogOutputChannel } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
} from 'vscode-languageclient';

const RESTARTS_ALLOWED = 4;
const WITHIN_MS = 3 * 60_000;
const ERRORS_TOLERATED = 3;

/**
 * Starts a crashed server again, up to four times in three minutes, and says so in the log alone.
 * Nothing here ever shows a pop-up: `handled` tells the library that the user has been told.
 */
export function quietErrorHandler(log: LogOutputChannel): ErrorHandler {
  let restarts: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? Infinity) <= ERRORS_TOLERATED ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      const now = Date.now();
      restarts = [...restarts.filter((time) => now - time < WITHIN_MS), now];
      if (restarts.length <= RESTARTS_ALLOWED)
        return { action: CloseAction.Restart, handled: true };
      log.error('The server keeps stopping. The command "Cable: Restart Server" starts it again.');
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Sends to the log what the library would show as a pop-up even though it was told not to. */
export function reportToLogOnly(client: BaseLanguageClient): void {
  const report = client.error.bind(client);
  client.error = (message, data) => report(message, data, false);
}

/**
 * The channel as the library sees it for tracing: its level is never "trace". What goes between
 * client and server is the text of cables, and that is never written to a log.
 */
export function withoutTraffic(log: LogOutputChannel): LogOutputChannel {
  const never = (): Disposable => ({ dispose: () => undefined });
  return Object.create(log, {
    logLevel: { value: LogLevel.Info },
    onDidChangeLogLevel: { value: never },
  });
}

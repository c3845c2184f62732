import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import type { Runtime } from './lsp/runtime';
import { startServer } from './lsp/server';

/** The worker itself, which is its own port to the client. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** The clock and the timers of a browser worker, which has no setImmediate. */
const runtime: Runtime = {
  now: () => new Date(),
  setImmediate: (callback) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      callback();
    };
    channel.port2.postMessage(undefined);
    return { dispose: () => channel.port1.close() };
  },
  setTimeout: (callback, milliseconds) => {
    const handle = setTimeout(callback, milliseconds);
    return { dispose: () => clearTimeout(handle) };
  },
};

startServer(
  createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  runtime,
);

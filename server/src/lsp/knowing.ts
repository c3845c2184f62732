import type {
  CancellationToken,
  ProtocolRequestType,
  ResponseError,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { KnownMessages } from '../features/knownMessages';
import { type Feature, notRunning } from './feature';
import { runSafe } from './guard';
import { messagesOf } from './library';
import type { OpenDocument } from './session';

/** A request that is answered from the messages of the workspace, and is about no open file. */
export function knowingFeature<P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  capability: ServerCapabilities,
  fallback: R,
  answer: (known: KnownMessages, params: P) => R,
): Feature {
  return {
    capability: () => capability,
    register: (session) => {
      const handle = (params: P, token: CancellationToken): Promise<R | ResponseError<void>> =>
        runSafe(session, type.method, token, fallback, async () =>
          answer(await messagesOf(session), params),
        );
      session.connection.onRequest<unknown, void>(type.method, (params: P, token) =>
        session.state === 'running' ? handle(params, token) : notRunning(session.state),
      );
    },
  };
}

/** A request about an open file that may lead to other messages of the workspace. */
export function knowingDocumentFeature<
  P extends { textDocument: TextDocumentIdentifier },
  R,
  PR,
  E,
  RO,
>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  capability: ServerCapabilities,
  fallback: R,
  answer: (document: OpenDocument, known: KnownMessages, params: P) => R,
): Feature {
  return {
    capability: () => capability,
    register: (session) => {
      const handle = (params: P, token: CancellationToken): Promise<R | ResponseError<void>> =>
        runSafe(session, type.method, token, fallback, async () => {
          const document = await session.open(params.textDocument.uri);
          if (!document || token.isCancellationRequested) return fallback;
          return answer(document, await messagesOf(session), params);
        });
      session.connection.onRequest<unknown, void>(type.method, (params: P, token) =>
        session.state === 'running' ? handle(params, token) : notRunning(session.state),
      );
    },
  };
}

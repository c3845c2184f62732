import type {
  ProtocolRequestType,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { KnownMessages } from '../features/knownMessages';
import { answer, type Feature } from './feature';
import { messagesOf } from './library';
import type { OpenDocument } from './session';

/** A request that is answered from the messages of the workspace, and is about no open file. */
export function knowingFeature<P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  capability: ServerCapabilities,
  fallback: R,
  work: (known: KnownMessages, params: P) => R,
): Feature {
  return {
    capability: () => capability,
    register: (session) =>
      answer(
        session,
        type.method,
        () => fallback,
        async (params: P) => work(await messagesOf(session), params),
      ),
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
  work: (document: OpenDocument, known: KnownMessages, params: P) => R,
): Feature {
  return {
    capability: () => capability,
    register: (session) =>
      answer(
        session,
        type.method,
        () => fallback,
        async (params: P, token) => {
          const document = await session.open(params.textDocument.uri);
          if (!document || token.isCancellationRequested) return fallback;
          return work(document, await messagesOf(session), params);
        },
      ),
  };
}

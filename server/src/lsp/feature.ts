import {
  type CancellationToken,
  ErrorCodes,
  type ProtocolRequestType,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Client } from './client';
import { runSafe } from './guard';
import type { OpenDocument, Session } from './session';

/** One request that the server answers: what it tells the client of it, and how it listens. */
export interface Feature {
  readonly capability: (client: Client) => ServerCapabilities;
  readonly register: (session: Session) => void;
}

interface About<P, R> {
  /** What the server's capabilities say; a function where it depends on the client. */
  readonly capability: ServerCapabilities | ((client: Client) => ServerCapabilities);
  /** The file that the request is about. */
  readonly uri: (params: P) => string | undefined;
  /** The answer when the file is not open or the work fails. */
  readonly fallback: (params: P) => R;
  readonly answer: (document: OpenDocument, params: P) => R | Promise<R>;
}

/** Declares a request about one open file. */
export function feature<P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  about: About<P, R>,
): Feature {
  const { capability } = about;
  return {
    capability: typeof capability === 'function' ? capability : () => capability,
    register: (session) =>
      answer(session, type.method, about.fallback, async (params, token) => {
        const uri = about.uri(params);
        const document = uri === undefined ? undefined : await session.open(uri);
        if (!document || token.isCancellationRequested) return about.fallback(params);
        return about.answer(document, params);
      }),
  };
}

/** The commonest kind: parameters that name the file, and an answer that is empty without it. */
export function documentFeature<P extends { textDocument: TextDocumentIdentifier }, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  capability: About<P, R>['capability'],
  fallback: R,
  answer: About<P, R>['answer'],
): Feature {
  const uri = (params: P): string => params.textDocument.uri;
  return feature(type, { capability, uri, fallback: () => fallback, answer });
}

/** Declares a request of our own about no open file. */
export function plainFeature<P, R>(
  { method }: ProtocolRequestType<P, R, never, void, void>,
  fallback: R,
  work: (params: P, session: Session) => R | Promise<R>,
): Feature {
  return {
    capability: () => ({}),
    register: (session) =>
      answer<P, R>(
        session,
        method,
        () => fallback,
        (params) => work(params, session),
      ),
  };
}

/** Answers a request while the server runs: with what `work` gives, else with `fallback`. */
export function answer<P, R>(
  session: Session,
  method: string,
  fallback: (params: P) => R,
  work: (params: P, token: CancellationToken) => R | Promise<R>,
): void {
  session.connection.onRequest<unknown, void>(method, (params: P, token: CancellationToken) =>
    session.state === 'running'
      ? runSafe(session, method, token, fallback(params), () => work(params, token))
      : notRunning(session.state),
  );
}

/** The answer before the client has said `initialize` and after it has said `shutdown`. */
function notRunning(state: 'waiting' | 'stopped'): ResponseError<void> {
  return state === 'waiting'
    ? new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized')
    : new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down');
}

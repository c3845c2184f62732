import type { CancellationToken } from 'vscode-languageserver';
import {
  NEW_KINDS,
  NEW_LEVELS,
  type NewCableRequest,
  newCable,
  newCableChoices,
} from '../features/newCable';
import { type Feature, notRunning } from './feature';
import { runSafe } from './guard';
import { momentOf } from './runtime';

/** `cable/newCable/choices`: what a new message may be; no parameters. */
export const NEW_CABLE_CHOICES = 'cable/newCable/choices';
/** `cable/newCable`: a `NewCableRequest` in, a `NewCable` out; null where the request is none. */
export const NEW_CABLE = 'cable/newCable';

/** Messages begun on the server, so that every editor's are the same. About no open file. */
export const newCables: Feature = {
  capability: () => ({}),
  register: (session) => {
    const answer = <R>(method: string, work: (params: unknown) => R | null): unknown =>
      session.connection.onRequest<unknown, void>(
        method,
        (params: unknown, token: CancellationToken) =>
          session.state === 'running'
            ? runSafe<R | null>(session, method, token, null, () => work(params))
            : notRunning(session.state),
      );
    answer(NEW_CABLE_CHOICES, newCableChoices);
    answer(NEW_CABLE, (params) =>
      isRequest(params) ? newCable(params, momentOf(session.runtime)) : null,
    );
  },
};

/** Whether a client sent what it should: nothing else is built from. */
function isRequest(params: unknown): params is NewCableRequest {
  if (typeof params !== 'object' || params === null) return false;
  const { kind, post, level, subject } = params as Partial<Record<keyof NewCableRequest, unknown>>;
  return (
    NEW_KINDS.some((each) => each === kind) &&
    NEW_LEVELS.some((each) => each === level) &&
    typeof post === 'string' &&
    typeof subject === 'string'
  );
}

import { ProtocolRequestType } from 'vscode-languageserver';
import {
  NEW_KINDS,
  NEW_LEVELS,
  type NewCable,
  type NewCableChoices,
  type NewCableRequest,
  newCable,
  newCableChoices,
} from '../features/newCable';
import { type Feature, plainFeature } from './feature';
import { momentOf } from './runtime';

/** `cable/newCable/choices`: what a new message may be; no parameters. */
const ChoicesRequest = new ProtocolRequestType<void, NewCableChoices | null, never, void, void>(
  'cable/newCable/choices',
);

/** `cable/newCable`: a `NewCableRequest` in, a `NewCable` out; null where the request is none. */
const NewRequest = new ProtocolRequestType<unknown, NewCable | null, never, void, void>(
  'cable/newCable',
);

/** Messages begun on the server, so that every editor's are the same. About no open file. */
export const newCables: readonly Feature[] = [
  plainFeature(ChoicesRequest, null, newCableChoices),
  plainFeature(NewRequest, null, (params, { runtime }) =>
    isRequest(params) ? newCable(params, momentOf(runtime)) : null,
  ),
];

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

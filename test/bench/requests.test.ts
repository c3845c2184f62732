import { describe, expect, it } from 'vitest';
import { features } from '../../server/src/lsp/features';
import { Session } from '../../server/src/lsp/session';
import { REAL_SERVER, serverOf } from '../protocol/start';
import { ABLE, DOCUMENTS, FILES, REQUESTS, untilKnown } from './requestCases';

type SessionParts = ConstructorParameters<typeof Session>;

/** The methods that the features listen to. */
function answeredMethods(): string[] {
  const methods: string[] = [];
  const connection = {
    onRequest: (type: string | { method: string }) =>
      methods.push(typeof type === 'string' ? type : type.method),
    onNotification: () => undefined,
  };
  const runtime = { now: () => new Date(0) };
  const session = new Session(
    connection as unknown as SessionParts[0],
    runtime as unknown as SessionParts[1],
  );
  for (const { register } of features) register(session);
  return methods;
}

/** Nothing at all, or an answer whose every list is empty. */
function isEmpty(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length === 0;
  if (typeof answer !== 'object' || answer === null) return !answer;
  const lists = Object.values(answer).filter((each) => Array.isArray(each));
  return lists.length > 0 && lists.every((each) => each.length === 0);
}

describe('the requests of the bench', () => {
  it('are all that the server answers', () => {
    const asked = new Set(REQUESTS.map(({ method }) => method));
    expect([...asked].sort()).toEqual([...new Set(answeredMethods())].sort());
  });

  const start = serverOf(REAL_SERVER);
  it('find something to answer, but for those that say so', async () => {
    const client = await start({ capabilities: ABLE });
    for (const [uri, text] of DOCUMENTS) client.open(uri, text);
    client.notify('cable/files', { files: FILES });
    const ask = <R>(method: string, params: unknown): Promise<R> => client.request(method, params);
    await untilKnown(ask);
    const empty: string[] = [];
    for (const { name, method, params } of REQUESTS) {
      if (isEmpty(await ask(method, await params(ask)))) empty.push(name);
    }
    expect(empty).toEqual(REQUESTS.filter(({ quiet }) => quiet).map(({ name }) => name));
  }, 60_000);
});

import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Bundle, bundle } from './bundle';
import { type Beginning, Client } from './client';

/** The address of the file that most tests open. Its name must never be seen in a log. */
export const URI = 'file:///drafts/library-opening.cable';

/** Bundles an entry point for the tests of one file, and ends what each of them started. */
export function serverOf(entry: string): (beginning?: Beginning) => Promise<Client> {
  let program: Bundle | undefined;
  const clients: Client[] = [];
  beforeAll(async () => {
    program = await bundle(entry);
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.kill();
  });
  afterAll(() => program?.remove());
  return async (beginning) => {
    const client = await Client.start((program as Bundle).file, beginning);
    clients.push(client);
    return client;
  };
}

/** The server with the rules that were made for these tests. */
export const TEST_SERVER = 'test/protocol/server.ts';

/** The server as it is shipped. */
export const REAL_SERVER = 'server/src/node.ts';

/** The whole document, for requests that take a range. */
export const EVERYWHERE = {
  start: { line: 0, character: 0 },
  end: { line: 1_000_000, character: 0 },
};

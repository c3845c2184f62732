import { describe, expect, it } from 'vitest';
import { REAL_SERVER, serverOf } from './start';

const start = serverOf(REAL_SERVER);

interface Choices {
  readonly kinds: readonly { readonly kind: string }[];
  readonly posts: readonly { readonly post: string }[];
}

describe('a new message over the protocol', () => {
  it('is built from what the server offers', async () => {
    const client = await start();
    const { kinds, posts } = await client.request<Choices>('cable/newCable/choices', undefined);
    const made = await client.request<{ readonly text: string }>('cable/newCable', {
      kind: kinds[0]?.kind,
      post: posts[0]?.post,
      level: 'SBU',
      subject: 'library opening',
    });
    expect(made.text).toMatch(/^VZCZCXYZ0001\n[\s\S]*\nFM SECSTATE WASHDC\n/);
    expect(made.text).toContain('SUBJECT: (U) LIBRARY OPENING\n');
  });

  it.each([{}, { kind: 'poem', post: 'X', level: 'SBU', subject: 'Y' }, null])(
    'is null for a request that asks for none: %j',
    async (params) => {
      const client = await start();
      expect(await client.request('cable/newCable', params)).toBeNull();
    },
  );
});

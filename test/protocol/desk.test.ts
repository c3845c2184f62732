import { describe, expect, it } from 'vitest';
import { TELEGRAM } from '../features/messages';
import { REAL_SERVER, serverOf, URI } from './start';

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

describe('an open message over the protocol', () => {
  const textDocument = { uri: URI };

  it('is shown as a page that follows its text', async () => {
    const client = await start();
    client.open(URI, TELEGRAM);
    const params = { textDocument, nonce: 'abc-1' };
    const page = await client.request<string>('cable/preview', params);
    expect(page).toContain("style-src 'nonce-abc-1'");
    expect(page).toContain('ROAD SAFETY SEMINAR OPENS');
    client.change(URI, 2, { text: TELEGRAM.replace('ROAD SAFETY', 'BICYCLE') });
    expect(await client.request('cable/preview', params)).toContain('BICYCLE SEMINAR OPENS');
  });

  it('is counted and exported', async () => {
    const client = await start();
    client.open(URI, TELEGRAM);
    expect(await client.request('cable/statistics', { textDocument })).toEqual([
      '18 words, 25 lines, 2 sections, 1 minute to read',
    ]);
    client.change(URI, 2, { text: TELEGRAM + TELEGRAM });
    const counts = await client.request<string[]>('cable/statistics', { textDocument });
    expect(counts.map((each) => each.slice(0, 11))).toEqual(['1: 18 words', '2: 18 words']);
    client.change(URI, 3, { text: TELEGRAM });
    const asked = (form: unknown) => client.request('cable/export', { textDocument, form });
    expect(await asked('clean')).toEqual({ text: TELEGRAM, language: 'cable' });
    expect(await asked('json')).toMatchObject({ language: 'json' });
    expect(await asked('poem')).toBeNull();
    const forms = await client.request<{ form: string }[]>('cable/export/forms', undefined);
    for (const { form } of forms) expect(await asked(form)).not.toBeNull();
  });

  it('is nothing where it is not open', async () => {
    const client = await start();
    expect(await client.request('cable/preview', { textDocument, nonce: 'a' })).toBeNull();
    expect(await client.request('cable/export', { textDocument, form: 'json' })).toBeNull();
    expect(await client.request('cable/statistics', { textDocument })).toEqual([]);
  });
});

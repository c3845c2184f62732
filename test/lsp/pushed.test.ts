import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRules } from '../protocol/rules';
import { Clock, NearClient } from './inProcess';

const uri = 'file:///drafts/seminar.cable';

let clock: Clock;
let client: NearClient;
let version = 1;

beforeEach(async () => {
  clock = new Clock();
  client = await NearClient.start(clock, testRules);
});
afterEach(() => client.dispose());

async function open(text: string): Promise<void> {
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'cable', version, text },
  });
  await clock.pass(0);
}

async function change(text: string): Promise<void> {
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: ++version },
    contentChanges: [{ text }],
  });
  await clock.pass(0);
}

describe('pushed diagnostics', () => {
  it('come at once when a file is opened, and only once', async () => {
    await open('BAD');
    expect(client.news()).toEqual([['bad-word']]);
    await clock.pass(5000);
    expect(client.news()).toEqual([]);
  });

  it('come a short pause after a single change', async () => {
    await open('FINE');
    client.news();
    await clock.pass(10_000);
    await change('BAD');
    await clock.pass(200);
    expect(client.news()).toEqual([]);
    await clock.pass(200);
    expect(client.news()).toEqual([['bad-word']]);
  });

  it.each([120, 300, 450])('wait while somebody types a key every %d ms', async (pace) => {
    await open('FINE');
    for (let i = 0; i < 10; i++) {
      await change(`FINE${i}`);
      await clock.pass(pace);
    }
    client.news();
    for (let i = 0; i < 10; i++) {
      await change(`BAD${' '.repeat(i)}`);
      await clock.pass(pace);
      expect(client.news()).toEqual([]);
    }
    await clock.pass(1000);
    expect(client.news()).toEqual([['bad-word']]);
  });

  it('are shown after a second at the latest', async () => {
    await open('FINE');
    client.news();
    for (let i = 0; i < 10; i++) {
      await change(`FINE${i}`);
      await clock.pass(900);
    }
    client.news();
    await change('BAD');
    await clock.pass(1000);
    expect(client.news()).toEqual([['bad-word']]);
  });

  it('go away with the keystroke that mends, while new ones wait', async () => {
    await open('BAD WHEREAS');
    client.news();
    await change('BAT WHEREAS PERHAPS');
    expect(client.news()).toEqual([['old-word']]);
    await clock.pass(1000);
    expect(client.news()).toEqual([['old-word', 'doubtful-word']]);
  });

  it('of the same rule and words are kept as often as they were shown', async () => {
    await open('BAD');
    client.news();
    await change('BAD BAD BAD');
    expect(client.news()).toEqual([['bad-word']]);
    await clock.pass(1000);
    expect(client.news()).toEqual([['bad-word', 'bad-word', 'bad-word']]);
  });

  it('do not come any more for a file that was closed', async () => {
    await open('FINE');
    await change('BAD');
    client.news();
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await clock.pass(5000);
    expect(client.news()).toEqual([[]]);
  });

  it('are judged by the new day after midnight', async () => {
    await open('BAD');
    client.news();
    await clock.pass(24 * 3_600_000);
    await change('BAD ');
    await clock.pass(1000);
    expect(client.news().at(-1)).toEqual(['bad-word']);
  });
});

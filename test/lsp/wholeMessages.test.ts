import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { WholeMessageWriter } from '../../server/src/lsp/wholeMessages';

const MESSAGE = { jsonrpc: '2.0', method: 'say', params: 'Straße 😀' };

describe('a message to the client', () => {
  it('is written in one piece with its header, which counts bytes', async () => {
    const pieces: string[] = [];
    const stream = new Writable({
      write(piece, _encoding, done) {
        pieces.push(piece.toString());
        done();
      },
    });
    await new WholeMessageWriter(stream).write(MESSAGE);
    const body = JSON.stringify(MESSAGE);
    expect(pieces).toEqual([`Content-Length: ${Buffer.from(body).length}\r\n\r\n${body}`]);
  });

  it('that the stream does not take is rejected and told', async () => {
    const stream = new Writable({ write: (_piece, _encoding, done) => done(new Error('closed')) });
    const writer = new WholeMessageWriter(stream);
    const told: unknown[] = [];
    writer.onError(([error, message, count]) => told.push([error.message, message, count]));
    await expect(writer.write(MESSAGE)).rejects.toThrow('closed');
    expect(told).toContainEqual(['closed', MESSAGE, 1]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../server/src/cli/decode';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  it('reads UTF-8 without a mark', () => {
    const { text, encoding } = decode(new TextEncoder().encode('café 🚦'));
    expect(text).toBe('café 🚦');
    expect(encoding.name).toBe('utf-8');
    expect(encoding.mark).toHaveLength(0);
  });

  it('keeps a UTF-8 mark out of the text', () => {
    const { text, encoding } = decode(bytes(0xef, 0xbb, 0xbf, 0x42, 0x54));
    expect(text).toBe('BT');
    expect([...encoding.mark]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('reads UTF-16 of both orders by their marks', () => {
    expect(decode(bytes(0xff, 0xfe, 0x42, 0, 0x54, 0)).text).toBe('BT');
    expect(decode(bytes(0xfe, 0xff, 0, 0x42, 0, 0x54)).text).toBe('BT');
  });

  it('takes bytes that are no UTF-8 for Windows-1252', () => {
    const { text, encoding } = decode(bytes(0x93, 0x42, 0x54, 0x94, 0x20, 0x96, 0xe9, 0x81));
    expect(text).toBe('“BT” –é\u0081');
    expect(encoding.name).toBe('windows-1252');
  });

  it('gives the empty text for an empty file', () => {
    expect(decode(bytes()).text).toBe('');
  });
});

describe('encode', () => {
  it('gives back the very bytes of any file', () => {
    const marks = fc.constantFrom<number[]>([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]);
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 200 }), (mark, body) => {
        const file = Uint8Array.from([...mark, ...body]);
        const { text, encoding } = decode(file);
        expect(encode(text, encoding)).toEqual(file);
      }),
    );
  });

  it('gives back a file longer than one piece', () => {
    const file = new Uint8Array(30_000).map((_, i) => i % 251);
    const { text, encoding } = decode(file);
    expect(text).toHaveLength(30_000);
    expect(encode(text, encoding)).toEqual(file);
  });

  it('says so when a character cannot be stored', () => {
    const { encoding } = decode(bytes(0xe9));
    expect(encode('¶1.', encoding)).toEqual(bytes(0xb6, 0x31, 0x2e));
    expect(encode('→', encoding)).toBeUndefined();
  });
});

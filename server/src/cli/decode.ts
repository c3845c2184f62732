/** How a file's characters were stored, so that it can be written back the same way. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** The byte order mark that stood first, empty when there was none. It is no part of the text. */
  readonly mark: Uint8Array;
  /** A single byte left over at the end of UTF-16. */
  readonly rest: Uint8Array;
}

/** A file's text and how it was stored. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The characters of bytes 80 to 9F in Windows-1252 (WHATWG Encoding Standard). The five bytes that
 * it leaves open stand for the control characters of the same number, so that no byte is lost.
 * Written out here because some releases of Node decode this range as ISO 8859-1.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const NOTHING = new Uint8Array(0);

/**
 * The text of a file. A byte order mark decides; without one the bytes are UTF-8 when they are valid
 * UTF-8, else Windows-1252, in which old record messages are stored. Nothing is lost: `encode` gives
 * the same bytes again.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 'utf-16be');
  const markLength = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const mark = bytes.subarray(0, markLength);
  const body = bytes.subarray(markLength);
  const text = decodeUtf8(body);
  if (text !== undefined) return { text, encoding: { name: 'utf-8', mark, rest: NOTHING } };
  const encoding = { name: 'windows-1252', mark, rest: NOTHING } as const;
  return { text: decodeWindows1252(body), encoding };
}

/** The bytes of `text` in `encoding`, or undefined when it has a character that cannot be stored so. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  const body = encodeBody(text, encoding.name);
  return body && joined(encoding.mark, body, encoding.rest);
}

function encodeBody(text: string, name: Encoding['name']): Uint8Array | undefined {
  if (name === 'utf-8') return new TextEncoder().encode(text);
  if (name === 'windows-1252') return encodeWindows1252(text);
  return encodeUtf16(text, name === 'utf-16le');
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A decoder of the platform would replace single surrogates, so the units are put together here. */
function decodeUtf16(bytes: Uint8Array, name: 'utf-16le' | 'utf-16be'): Decoded {
  const little = name === 'utf-16le';
  const end = bytes.length - (bytes.length % 2);
  const text = inPieces((end - 2) / 2, (i) => {
    const first = bytes[2 + 2 * i] as number;
    const second = bytes[3 + 2 * i] as number;
    return little ? first | (second << 8) : (first << 8) | second;
  });
  return { text, encoding: { name, mark: bytes.subarray(0, 2), rest: bytes.subarray(end) } };
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

function decodeWindows1252(bytes: Uint8Array): string {
  return inPieces(bytes.length, (i) => {
    const byte = bytes[i] as number;
    return byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
  });
}

function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) {
      bytes[i] = code;
      continue;
    }
    const place = WINDOWS_1252.indexOf(text.charAt(i));
    if (place < 0) return undefined;
    bytes[i] = 0x80 + place;
  }
  return bytes;
}

/** The string of `count` code units. Built in pieces, as a call takes only so many arguments. */
function inPieces(count: number, unitAt: (index: number) => number): string {
  const pieces: string[] = [];
  for (let start = 0; start < count; start += 8192) {
    const units = Array.from({ length: Math.min(8192, count - start) }, (_, i) =>
      unitAt(start + i),
    );
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

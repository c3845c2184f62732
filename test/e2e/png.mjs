// Makes a picture of a window small: 256 colours are enough for letters on plain ground.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
const RGB = 2;
const RGBA = 6;

/** The PNG (8 bits, RGB or RGBA, as Chromium makes them) with a palette; what it shows is opaque. */
export function withPalette(png) {
  const { width, height, colours } = pixelsOf(png);
  const { palette, indexOf } = paletteOf(colours);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf.get(colours[y * width + x]);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each pixel as one number, 0xRRGGBB. */
function pixelsOf(png) {
  const parts = chunksOf(png);
  const header = parts.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, kind, , , interlaced] = header.subarray(8);
  if (depth !== 8 || interlaced || (kind !== RGB && kind !== RGBA)) {
    throw new Error(`A PNG of a kind that is not expected: ${[...header.subarray(8)]}`);
  }
  const size = kind === RGB ? 3 : 4;
  const data = parts.filter(({ type }) => type === 'IDAT').map((part) => part.data);
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * size, height, size);
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i++) colours[i] = bytes.readUIntBE(i * size, 3);
  return { width, height, colours };
}

function chunksOf(png) {
  const parts = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    parts.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return parts;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Undoes the filters of the PNG specification, section 9; each line begins with that of its own. */
function unfiltered(lines, width, height, size) {
  const bytes = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (width + 1)];
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x < size ? 0 : bytes[at - size];
      const up = y === 0 ? 0 : bytes[at - width];
      const upLeft = x < size || y === 0 ? 0 : bytes[at - width - size];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter];
      bytes[at] = lines[y * (width + 1) + 1 + x] + guess;
    }
  }
  return bytes;
}

function paeth(left, up, upLeft) {
  const [a, b, c] = [left, up, upLeft].map((each) => Math.abs(left + up - upLeft - each));
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** The grounds and letters of a theme: so many colours stay as they are. */
const KEPT = 64;

/** The colours used most, behind them one of those that are alike; and the place of every colour. */
function paletteOf(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byUse = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const alike = new Set();
  const palette = byUse
    .filter((colour, rank) => {
      const likeness = colour & 0xf0f0f0;
      const isNew = !alike.has(likeness);
      alike.add(likeness);
      return isNew || rank < KEPT;
    })
    .slice(0, COLOURS);
  return { palette, indexOf: new Map(byUse.map((colour) => [colour, nearest(palette, colour)])) };
}

function nearest(palette, colour) {
  const wanted = channels(colour);
  const distances = palette.map((each) =>
    channels(each).reduce((sum, value, i) => sum + (value - wanted[i]) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

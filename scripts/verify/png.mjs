import { inflateSync } from 'node:zlib';

// A PNG as brightness (ISO/IEC 15948): 1 to 16 bits, grey, colour or palette, not interlaced: what scanners and screens write.

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Values a pixel has, by type of colour. */
const CHANNELS = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);
/** A scan of A4 at 600 dpi. */
const MOST_PIXELS = 40_000_000;

/** The picture's brightness, or null where it is no PNG that can be read here. */
export function lightOf(bytes) {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return null;
  let head = null;
  let palette = null;
  const data = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = body;
    if (type === 'PLTE') palette = body;
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  if (head === null || head.length < 13 || head[12] !== 0) return null;
  const [width, height, depth, colour] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  const channels = CHANNELS.get(colour);
  if (channels === undefined || width * height > MOST_PIXELS || width * height === 0) return null;
  const stride = Math.ceil((width * channels * depth) / 8);
  const rows = inflateSync(Buffer.concat(data), { maxOutputLength: (stride + 1) * height });
  if (rows.length < (stride + 1) * height) return null;
  unfilter(rows, stride, height, Math.max(1, (channels * depth) >> 3));
  return { width, height, light: brightness() };

  function brightness() {
    const light = new Uint8Array(width * height);
    for (let y = 0; y < height; y += 1) {
      const from = y * (stride + 1) + 1;
      for (let x = 0; x < width; x += 1) light[y * width + x] = pixel(from, x);
    }
    return light;
  }

  function pixel(from, x) {
    const value = (channel) => {
      const index = x * channels + channel;
      if (depth === 16) return rows[from + index * 2];
      if (depth === 8) return rows[from + index];
      const bit = index * depth;
      return (rows[from + (bit >> 3)] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    };
    const grey = (red, green, blue) => (red * 77 + green * 151 + blue * 28) >> 8;
    const opaque = colour === 4 || colour === 6 ? value(channels - 1) / 255 : 1;
    const on = (shade) => Math.round(shade * opaque + 255 * (1 - opaque));
    if (colour === 3) {
      const at = value(0) * 3;
      return grey(palette?.[at] ?? 255, palette?.[at + 1] ?? 255, palette?.[at + 2] ?? 255);
    }
    if (channels >= 3) return on(grey(value(0), value(1), value(2)));
    return on(depth < 8 ? Math.round((value(0) * 255) / ((1 << depth) - 1)) : value(0));
  }
}

function unfilter(rows, stride, height, step) {
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    const kind = rows[from];
    for (let x = 1; x <= stride; x += 1) {
      const left = x > step ? rows[from + x - step] : 0;
      const up = y > 0 ? rows[from - stride - 1 + x] : 0;
      const corner = x > step && y > 0 ? rows[from - stride - 1 + x - step] : 0;
      rows[from + x] += [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
    }
  }
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

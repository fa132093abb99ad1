import { crc32, deflateSync, inflateSync } from 'node:zlib';

// A picture of a screen in so few colours that a handbook can hold twenty of them: what lies on a screen is flat areas and text.

const COLOURS = 48;
type Rgb = readonly [red: number, green: number, blue: number];
type Pixels = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

/** The same picture as a PNG with a palette. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, rgb } = pixelsOf(png);
  const palette = paletteOf(rgb);
  const known = new Map<number, number>();
  const raw = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(at * 3, at * 3 + 3);
    const colour = (red << 16) | (green << 8) | blue;
    const index = known.get(colour) ?? nearest(palette, [red, green, blue]);
    known.set(colour, index);
    raw[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The pixels of a screenshot: eight bits a channel, not interlaced, with or without alpha. */
function pixelsOf(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const data = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) rgb.set(data.subarray(at * channels, at * channels + 3), at * 3);
  return { width, height, rgb };
}

/** Undoes the filters of each row (ISO/IEC 15948, 9.2). */
function unfiltered(raw: Buffer, stride: number, rows: number, step: number): Uint8Array {
  const data = new Uint8Array(stride * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x < step ? 0 : (data[at - step] ?? 0);
      const up = row === 0 ? 0 : (data[at - stride] ?? 0);
      const corner = x < step || row === 0 ? 0 : (data[at - stride - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[at] = (raw[row * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return data;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}

/** The commonest colours that are not much alike. */
function paletteOf(rgb: Uint8Array): readonly Rgb[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const chosen: Rgb[] = [];
  for (const alike of [14, 6, 0]) {
    for (const [colour] of [...counts].sort(([, one], [, other]) => other - one)) {
      if (chosen.length >= COLOURS) return chosen;
      const each: Rgb = [colour >> 16, (colour >> 8) & 255, colour & 255];
      if (chosen.every((known) => distance(known, each) > alike * alike)) chosen.push(each);
    }
  }
  return chosen;
}

const distance = ([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb): number => (r1 - r2) ** 2 + (g1 - g2) ** 2 + (b1 - b2) ** 2;

const nearest = (palette: readonly Rgb[], colour: Rgb): number => {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

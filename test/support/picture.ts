import { crc32, deflateSync, inflateSync } from 'node:zlib';

// A page as a small picture: sixteen greys, a nibble a pixel. Enough to see every character, small enough to keep.

/** Darkness of every pixel from 0 (paper) to 15 (ink), row by row. */
export type Picture = { readonly width: number; readonly height: number; readonly greys: Uint8Array };

/** A pixel is off when it is lighter or darker by more than this many of the fifteen steps … */
const STEPS_ALLOWED = 4;
/** … and pictures differ when more pixels than this are off: less than one digit of the smallest type. */
export const PIXELS_ALLOWED = 6;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The picture as a greyscale PNG of four bits a pixel. */
export function toPng({ width, height, greys }: Picture): Buffer {
  const stride = Math.ceil(width / 2);
  const raw = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const light = 15 - (greys[y * width + x] ?? 0);
      const at = y * (stride + 1) + 1 + (x >> 1);
      raw[at] = (raw[at] ?? 0) | (x % 2 === 0 ? light << 4 : light);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads back what `toPng` wrote. */
export function fromPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const length = png.readUInt32BE(33);
  const raw = inflateSync(png.subarray(41, 41 + length));
  const stride = Math.ceil(width / 2);
  const greys = Uint8Array.from({ length: width * height }, (_, pixel) => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const pair = raw[y * (stride + 1) + 1 + (x >> 1)] ?? 0;
    return 15 - (x % 2 === 0 ? pair >> 4 : pair & 15);
  });
  return { width, height, greys };
}

/** Where two pictures of one size are off: those pixels black, what both show in light grey; and how many there are. */
export function differenceOf(was: Picture, is: Picture): { readonly count: number; readonly picture: Picture } {
  let count = 0;
  const greys = is.greys.map((grey, pixel) => {
    const off = Math.abs(grey - (was.greys[pixel] ?? 0)) > STEPS_ALLOWED;
    if (off) count += 1;
    return off ? 15 : grey >> 2;
  });
  const sameSize = was.width === is.width && was.height === is.height;
  return { count: sameSize ? count : is.greys.length, picture: { ...is, greys } };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

import { mended } from './square-mend.mjs';

// The modules of a QR code into its text (ISO/IEC 18004): format, mask, bytes, errors, characters. Versions 1 to 20, levels L and M:
// what a page of this app carries, with room to spare.

/** Whether the module in a row and a column is dark. */

/** By version: bytes for mending in a block and number of blocks, at level M, then at level L. */
const BLOCKS = [
  ...[
    [10, 7, 1, 1],
    [16, 10, 1, 1],
    [26, 15, 1, 1],
    [18, 20, 2, 1],
    [24, 26, 2, 1],
  ],
  ...[
    [16, 18, 4, 2],
    [18, 20, 4, 2],
    [22, 24, 4, 2],
    [22, 30, 5, 2],
    [26, 18, 5, 4],
  ],
  ...[
    [30, 20, 5, 4],
    [22, 24, 8, 4],
    [22, 26, 9, 4],
    [24, 30, 9, 4],
    [24, 22, 10, 6],
  ],
  ...[
    [28, 24, 10, 6],
    [28, 28, 11, 6],
    [26, 30, 13, 6],
    [26, 28, 14, 7],
    [26, 28, 16, 8],
  ],
];
/** Where the small patterns stand, by version from 2. */
const CENTRES = [
  ...[[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]],
  ...[
    [6, 30, 54],
    [6, 32, 58],
    [6, 34, 62],
    [6, 26, 46, 66],
    [6, 26, 48, 70],
    [6, 26, 50, 74],
    [6, 30, 54, 78],
  ],
  ...[
    [6, 30, 56, 82],
    [6, 30, 58, 86],
    [6, 34, 62, 90],
  ],
];
const MASKS = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** What a QR code says; null where it is none, or too much of it is lost. */
export function textOf(matrix) {
  const version = (matrix.size - 17) / 4;
  const blocks = BLOCKS[version - 1];
  const format = formatOf(matrix);
  if (blocks === undefined || format === null) return null;
  const [eccM, eccL, blocksM, blocksL] = blocks;
  const bytes = bytesOf(matrix, version, MASKS[format.mask] ?? (() => false));
  const data = format.isM ? dataOf(bytes, blocksM, eccM) : dataOf(bytes, blocksL, eccL);
  return data === null ? null : charactersOf(data, version);
}

/** The level and mask, from whichever of their two copies is nearer to one there is. */
function formatOf({ size, isDark }) {
  const first = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => isDark(8, column));
  const up = [7, 5, 4, 3, 2, 1, 0].map((row) => isDark(row, 8));
  const second = Array.from({ length: 7 }, (_, at) => isDark(size - 1 - at, 8));
  const right = Array.from({ length: 8 }, (_, at) => isDark(8, size - 8 + at));
  const read = [
    [...first, ...up],
    [...second, ...right],
  ].map((bits) => bits.reduce((sum, bit) => (sum << 1) | Number(bit), 0));
  let best = null;
  for (const level of [0, 1])
    for (const mask of MASKS.keys())
      for (const bits of read) {
        const off = ones(bits ^ formatBits((level << 3) | mask));
        if (off <= 3 && (best === null || off < best.off)) best = { off, isM: level === 0, mask };
      }
  return best;
}

/** Five bits with their ten of BCH, masked. */
function formatBits(data) {
  let rest = data << 10;
  for (let bit = 14; bit >= 10; bit -= 1) if (rest & (1 << bit)) rest ^= 0x537 << (bit - 10);
  return ((data << 10) | rest) ^ 0x5412;
}
const ones = (bits) => bits.toString(2).replaceAll('0', '').length;

/** The bytes in the order of the zigzag, two columns at a time from the right, around what is no data. */
function bytesOf({ size, isDark }, version, masks) {
  const bytes = [];
  let held = 0;
  let count = 0;
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (isFixed(row, column, size, version)) continue;
        held = (held << 1) | Number(isDark(row, column) !== masks(row, column));
        count += 1;
        if (count % 8 === 0) {
          bytes.push(held & 0xff);
          held = 0;
        }
      }
    }
    isUp = !isUp;
  }
  return bytes;
}

/** Finders, format, timing, small patterns and version: everything that is no data. */
function isFixed(row, column, size, version) {
  const [low, far] = [9, size - 8];
  if ((row < low && column < low) || (row < low && column >= far) || (row >= far && column < low)) return true;
  if (row === 6 || column === 6) return true;
  if (version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true;
  const centres = CENTRES[version - 1] ?? [];
  const last = centres.at(-1);
  const near = (of) => centres.find((centre) => Math.abs(centre - of) <= 2);
  const [y, x] = [near(row), near(column)];
  if (y === undefined || x === undefined) return false;
  return !((y === 6 && x === 6) || (y === 6 && x === last) || (y === last && x === 6));
}

/** Takes the blocks apart, mends each, and puts their data one after the other. */
function dataOf(bytes, blocks, ecc) {
  const short = Math.floor(bytes.length / blocks) - ecc;
  const longer = bytes.length % blocks;
  const sizes = Array.from({ length: blocks }, (_, block) => short + (block >= blocks - longer ? 1 : 0));
  const parts = sizes.map(() => []);
  let at = 0;
  for (let place = 0; place <= short; place += 1)
    for (const [block, size] of sizes.entries()) if (place < size) parts[block]?.push(bytes[at++] ?? 0);
  for (let place = 0; place < ecc; place += 1) for (const part of parts) part.push(bytes[at++] ?? 0);
  const data = [];
  for (const [block, part] of parts.entries()) {
    const fixed = mended(part, ecc);
    if (fixed === null) return null;
    data.push(...fixed.slice(0, sizes[block]));
  }
  return data;
}

/** Reads segments of capitals and digits; any other kind is nothing that a page of this app carries. */
function charactersOf(data, version) {
  let place = 0;
  const take = (bits) => {
    let value = 0;
    for (let bit = 0; bit < bits; bit += 1, place += 1)
      value = (value << 1) | (((data[place >> 3] ?? 0) >> (7 - (place & 7))) & 1);
    return value;
  };
  const sign = (value) => ALPHANUMERIC.charAt(value);
  let text = '';
  while (place + 4 <= data.length * 8) {
    const mode = take(4);
    if (mode === 0) break;
    if (mode !== 2) return null;
    let left = take(version < 10 ? 9 : 11);
    for (; left > 1; left -= 2) {
      const two = take(11);
      text += sign(Math.floor(two / 45)) + sign(two % 45);
    }
    if (left === 1) text += sign(take(6));
  }
  return text === '' ? null : text;
}

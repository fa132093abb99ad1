const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Markers that begin a frame the printer can draw: baseline and progressive. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

export type Size = { readonly width: number; readonly height: number };

/** The size of a JPEG picture of eight bits in grey or colour, read off its own frame; null for anything else. */
export function jpegSize(bytes: Buffer): Size | null {
  const isWhole =
    bytes.length > 4 &&
    bytes.readUInt16BE(0) === (0xff00 | START) &&
    bytes.readUInt16BE(bytes.length - 2) === (0xff00 | END);
  if (!isWhole) return null;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === SCAN) return null;
    if (FRAMES.has(marker)) {
      const isPlain = bytes[at + 4] === 8 && [1, 3].includes(bytes[at + 9] ?? 0);
      return isPlain ? { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) } : null;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

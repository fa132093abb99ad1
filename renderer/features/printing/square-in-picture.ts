/** A4 at 350 dpi, and the longest side the reader takes: photographs may be larger than what is needed to read a square. */
const LONGEST = 4096;
/** How hard the reader looks, and for how long at most: one picture that somebody waits for, not a camera's sixty a second. */
const PATIENCE = { effort: 10, timeLimit: 3000 };

/** A picture of four bytes a pixel. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
};

/** What a square in a picture of a page says; null where the picture does not open, or none is read in it. */
export async function squareIn(file: Blob): Promise<string | null> {
  try {
    return await textIn(await pixelsOf(file));
  } catch {
    // no picture that this browser opens
    return null;
  }
}

/** What a square among these pixels says; null where none is read. */
export async function textIn(pixels: Pixels): Promise<string | null> {
  const { default: read } = await import('qr/decode.js');
  try {
    return read(pixels, { format: 'RGBA', ...PATIENCE });
  } catch {
    // the reader throws where it finds no square or cannot mend it
    return null;
  }
}

async function pixelsOf(file: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

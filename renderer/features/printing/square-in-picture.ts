import { findText, type Picture } from '#shared/wire/paper/square/find.ts';

/** A4 at 400 dpi: photographs may be larger than what is needed to read a square. */
const MOST_PIXELS = 16_000_000;

/** What a square in a picture of a page says; null where the picture does not open, or none is read in it. */
export async function squareIn(file: Blob): Promise<string | null> {
  try {
    return findText(await pictureOf(file));
  } catch {
    // no picture that this browser opens
    return null;
  }
}

async function pictureOf(file: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const light = Uint8Array.from({ length: width * height }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
    return (red * 77 + green * 151 + blue * 28) >> 8;
  });
  return { width, height, light };
}

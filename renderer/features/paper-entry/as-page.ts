import { MOST_PHOTO_BYTES, PHOTO } from '#shared/model/photo.ts';

/** Longest sides in pixels, and qualities, from the best that fits down to what can still be read. */
const SIDES = [1800, 1500, 1250, 1050];
const QUALITIES = [0.8, 0.65, 0.5];

/** The picture of a page as it is kept: whole, as JPEG, as large as fits; null where the file does not open as one. */
export async function asPage(source: Blob): Promise<Uint8Array | null> {
  try {
    const bitmap = await createImageBitmap(source);
    for (const side of SIDES) {
      const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
      const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
      const context = canvas.getContext('2d');
      if (context === null) return null;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      for (const quality of QUALITIES) {
        const blob = await canvas.convertToBlob({ type: PHOTO.type, quality });
        if (blob.size <= MOST_PHOTO_BYTES) return new Uint8Array(await blob.arrayBuffer());
      }
    }
    return null;
  } catch {
    // no picture that this browser opens
    return null;
  }
}

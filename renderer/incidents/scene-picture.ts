import { MOST_PHOTO_BYTES, PHOTO } from '#shared/model/photo.ts';

/** Pixels a side of an incident's picture: whole, and no wider than a page needs. */
const MOST_SIDE = 1280;
const LEAST_SIDE = 100;
const QUALITIES = [0.85, 0.7, 0.55, 0.4];
const SHRINK = 0.7;

/** A picture of what happened as it is kept: all of it, as JPEG and small enough; null where the file does not open as one. */
export async function asScene(source: Blob): Promise<Uint8Array | null> {
  try {
    const bitmap = await createImageBitmap(source);
    let scale = Math.min(1, MOST_SIDE / Math.max(bitmap.width, bitmap.height));
    while (Math.min(bitmap.width, bitmap.height) * scale >= LEAST_SIDE) {
      const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      for (const quality of QUALITIES) {
        const blob = await canvas.convertToBlob({ type: PHOTO.type, quality });
        if (blob.size <= MOST_PHOTO_BYTES) return new Uint8Array(await blob.arrayBuffer());
      }
      scale *= SHRINK;
    }
    return null;
  } catch {
    // no picture that this browser opens
    return null;
  }
}

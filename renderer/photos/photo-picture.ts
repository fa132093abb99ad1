import { MOST_PHOTO_BYTES, PHOTO } from '#shared/model/photo.ts';

const QUALITIES = [0.92, 0.85, 0.75, 0.6];

/** A picture as it is kept: cut to the shape of a photo from its middle, as JPEG; null where the file does not open as one. */
export async function asPhoto(source: Blob | HTMLVideoElement): Promise<Uint8Array | null> {
  try {
    const bitmap = await createImageBitmap(source);
    const canvas = new OffscreenCanvas(PHOTO.width, PHOTO.height);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    const scale = Math.max(PHOTO.width / bitmap.width, PHOTO.height / bitmap.height);
    const [width, height] = [bitmap.width * scale, bitmap.height * scale];
    context.fillStyle = '#fff';
    context.fillRect(0, 0, PHOTO.width, PHOTO.height);
    context.drawImage(bitmap, (PHOTO.width - width) / 2, (PHOTO.height - height) / 2, width, height);
    for (const quality of QUALITIES) {
      const blob = await canvas.convertToBlob({ type: PHOTO.type, quality });
      if (blob.size <= MOST_PHOTO_BYTES) return new Uint8Array(await blob.arrayBuffer());
    }
    return null;
  } catch {
    // no picture that this browser opens
    return null;
  }
}

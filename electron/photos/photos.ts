import { createHash } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestSchema } from '#shared/model/basics.ts';
import { MOST_PHOTO_BYTES } from '#shared/model/photo.ts';
import { areaFolder } from '../files/data-root.ts';
import { isMissing } from '../files/disk-failure.ts';
import { readSealed, writeSealed, type SealedFile } from '../files/sealed-file.ts';
import { jpegSize } from './jpeg-size.ts';

/** Photos of people, each under the digest of its bytes; sealed, whole or not there. */
export type Photos = {
  /** The digest under which it is kept, or null for what is no photo. */
  readonly keep: (practice: boolean, bytes: Buffer) => Promise<string | null>;
  /** Null where it is not here, or not what its name says. */
  readonly read: (practice: boolean, sha256: string) => Promise<Buffer | null>;
  /** The digests of those that are here. */
  readonly list: (practice: boolean) => Promise<readonly string[]>;
};

/** Side of a photo in pixels: less tells nobody apart, and more is no photo of this app. */
const SIDE = { least: 100, most: 2000 };
const SUFFIX = '.sealed';

export function createPhotos(root: string, key: Uint8Array): Photos {
  const fileOf = (practice: boolean, sha256: string): SealedFile => ({
    folder: join(areaFolder(root, practice), 'photos'),
    name: `${sha256}${SUFFIX}`,
    clear: `${sha256}.jpg`,
    key,
    context: `kaoping/photo/1 ${sha256}`,
  });
  return {
    keep: async (practice, bytes) => {
      if (!isPhoto(bytes)) return null;
      const sha256 = digestOf(bytes);
      const file = fileOf(practice, sha256);
      await mkdir(file.folder, { recursive: true, mode: 0o700 });
      await writeSealed(file, bytes);
      return sha256;
    },
    read: async (practice, sha256) => {
      const held = await readSealed(fileOf(practice, sha256));
      return typeof held === 'string' || digestOf(held) !== sha256 || !isPhoto(held) ? null : held;
    },
    list: async (practice) => {
      const names = await namesIn(fileOf(practice, '').folder);
      return names
        .filter((name) => name.endsWith(SUFFIX))
        .map((name) => name.slice(0, -SUFFIX.length))
        .filter((name) => digestSchema.safeParse(name).success);
    },
  };
}

function isPhoto(bytes: Buffer): boolean {
  const size = bytes.length > MOST_PHOTO_BYTES ? null : jpegSize(bytes);
  return size !== null && [size.width, size.height].every((side) => side >= SIDE.least && side <= SIDE.most);
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

import { z } from 'zod';
import { digestSchema } from '#shared/model/basics.ts';
import { MOST_PHOTO_BYTES } from '#shared/model/photo.ts';

/** The channels of photos, a part of the contract. The record names a photo by its digest; its bytes are sealed in the vault. */
export const photoChannels = {
  /** Keeps a JPEG picture; `photo_unfit` where it is none that fits on a form. */
  'photo:keep': {
    input: z.strictObject({ practice: z.boolean(), bytes: z.base64().max(Math.ceil(MOST_PHOTO_BYTES / 3) * 4) }),
    output: z.strictObject({ sha256: digestSchema }),
  },
  /** The bytes of one, or null where this computer does not have it. */
  'photo:read': {
    input: z.strictObject({ practice: z.boolean(), sha256: digestSchema }),
    output: z.strictObject({ bytes: z.base64().nullable() }),
  },
} as const;

import { z } from 'zod';
import { digestSchema, idSchema, instantSchema } from '#shared/model/basics.ts';
import { kdfSchema } from './kdf.ts';

// A sealed backup (.kpb): `kaoping/backup/1`, one line of header, then ciphertext. The first two lines are the AES-GCM
// additional data, so that nobody can exchange the header. Nothing in them is personal: they can be read by anyone.

export const backupHeaderSchema = z.strictObject({
  backupId: idSchema,
  stationId: idSchema,
  practice: z.boolean(),
  createdAt: instantSchema,
  kdf: kdfSchema,
  /** 12 random bytes, base64; the 16-byte tag stands at the end of the ciphertext. */
  cipher: z.strictObject({ name: z.literal('aes-256-gcm'), nonce: z.base64().length(16) }),
  /** Bytes after the header, tag included: a copy that was cut short shows before anyone types a passphrase. */
  sealedBytes: z.int().min(17),
  /** SHA-256 of those bytes. */
  sha256: digestSchema,
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

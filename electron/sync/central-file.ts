import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { publicKeySchema } from '#shared/model/basics.ts';
import { centralUrl } from '#shared/wire/sync/central-url.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';

const pinnedSchema = z.strictObject({
  /** As strict as when it was typed: who edits the file must not make a station talk in clear to a stranger. */
  url: z.string().refine((url) => centralUrl(url) === url),
  name: z.string(),
  publicKey: publicKeySchema,
  /** The certificate (DER in base64) whose fingerprint a person compared; missing where the system vouches for central's. */
  certificate: z.base64().max(8000).optional(),
});
/** The central service this station is enrolled at; only receipts of this key count. */
export type Pinned = z.infer<typeof pinnedSchema>;

const FILE = 'central.json';

/** The pinned central, or null before enrolment. An unreadable file throws: it must not be taken for none without a word. */
export async function readPinned(folder: string): Promise<Pinned | null> {
  try {
    return pinnedSchema.parse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export const writePinned = (folder: string, pinned: Pinned): Promise<void> =>
  writeAtomic(join(folder, FILE), JSON.stringify(pinned));

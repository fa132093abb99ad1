import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { publicKeySchema } from '#shared/model/basics.ts';
import { centralUrl } from '#shared/wire/sync/central-url.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { CENTRAL } from '../anchors/names.ts';
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

/** A central, and whether somebody at this computer enrolled there or compared its key. */
export type Found = { readonly central: Pinned; readonly confirmed: boolean };

/**
 * The pinned central, or null before enrolment. Another text than was last written here came with a backup or a stick, or was
 * put there by somebody: nothing is sent before a person has looked. A file that does not read throws.
 */
export async function readPinned(folder: string, anchors: Pick<Anchors, 'knows'>): Promise<Found | null> {
  try {
    const text = await readFile(join(folder, FILE), 'utf8');
    return { central: pinnedSchema.parse(JSON.parse(text)), confirmed: anchors.knows(CENTRAL, text) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Keeps a central that somebody enrolled at or confirmed. */
export async function writePinned(folder: string, anchors: Pick<Anchors, 'expect'>, pinned: Pinned): Promise<void> {
  const content = JSON.stringify(pinned);
  await anchors.expect([{ name: CENTRAL, content }]);
  await writeAtomic(join(folder, FILE), content);
}

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { kdfSchema } from '#shared/wire/backup/kdf.ts';
import { digestSchema } from '#shared/model/basics.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeCopies } from '../files/write-atomic.ts';
import { VAULT_COPIES } from './copies.ts';

/**
 * The data key as it lies on disk: under the passphrase always, and under the operating system's keychain where there is
 * one. Either opens it, so that a keychain that is lost takes nothing with it.
 */
export const vaultFileSchema = z.strictObject({
  v: z.literal(1),
  /** Tells this data key from every other. */
  fingerprint: digestSchema,
  kdf: kdfSchema,
  underPassphrase: z.base64(),
  underKeychain: z.base64().nullable(),
});
export type VaultFile = z.infer<typeof vaultFileSchema>;

/**
 * missing: neither copy is there; damaged: what is there does not read. `healthy`: both copies say the same; else the
 * better one was taken and the other should be written anew.
 */
export type Found =
  | { readonly kind: 'missing' | 'damaged' }
  | { readonly kind: 'found'; readonly file: VaultFile; readonly healthy: boolean };

export async function readVaultFile(root: string): Promise<Found> {
  const [first, second] = await Promise.all(VAULT_COPIES.map((name) => readCopy(join(root, name))));
  const file = first?.file ?? second?.file;
  if (file) return { kind: 'found', file, healthy: JSON.stringify(first) === JSON.stringify(second) };
  return { kind: first === null && second === null ? 'missing' : 'damaged' };
}

/** Writes both copies, or neither; at any moment at least one of them is whole. Throws what the disk throws. */
export async function writeVaultFile(root: string, file: VaultFile): Promise<void> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  const copies = VAULT_COPIES.map((name) => join(root, name));
  await writeCopies(copies, JSON.stringify(file));
}

/** null: no such file; a `file` of null: one that does not read. */
async function readCopy(path: string): Promise<{ readonly file: VaultFile | null } | null> {
  try {
    return { file: vaultFileSchema.parse(JSON.parse(await readFile(path, 'utf8'))) };
  } catch (error) {
    return isMissing(error) ? null : { file: null };
  }
}

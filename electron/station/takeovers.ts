import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { certificateSchema, type TakeoverCertificate } from '#shared/takeover/statement.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { seal, unseal } from '../keys/cipher.ts';

const takeoversSchema = z.array(certificateSchema).max(1000);

/** The part of a backup, and the file on disk from before it was sealed: a certificate says who did it and why. */
export const TAKEOVERS = 'takeovers.json';
const FILE = 'takeovers.sealed';
const CONTEXT = 'kaoping/takeovers/1';

/** The certificates by which this computer's station came to write for others, oldest first. An unreadable file throws. */
export async function readTakeovers(root: string, key: Uint8Array): Promise<readonly TakeoverCertificate[]> {
  const sealed = await readIfThere(join(root, FILE));
  if (sealed === null) return sealClear(root, key);
  const bytes = unseal(key, CONTEXT, sealed);
  if (bytes === null) throw new Error('the certificates of takeovers do not open');
  return takeoversOf(bytes);
}

/** Certificates as they lie in a file or a backup; throws where it holds anything else. */
export const takeoversOf = (bytes: Uint8Array): TakeoverCertificate[] =>
  takeoversSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));

/** Certificates as they lie in a backup. */
export const takeoversText = (takeovers: readonly TakeoverCertificate[]): string => JSON.stringify(takeovers);

export const writeTakeovers = (
  root: string,
  key: Uint8Array,
  takeovers: readonly TakeoverCertificate[],
): Promise<void> => writeAtomic(join(root, FILE), seal(key, CONTEXT, Buffer.from(takeoversText(takeovers))));

async function sealClear(root: string, key: Uint8Array): Promise<readonly TakeoverCertificate[]> {
  const clear = await readIfThere(join(root, TAKEOVERS));
  if (clear === null) return [];
  const takeovers = takeoversOf(clear);
  await writeTakeovers(root, key, takeovers);
  await rm(join(root, TAKEOVERS));
  return takeovers;
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

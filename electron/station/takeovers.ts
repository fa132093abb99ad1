import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { certificateSchema, type TakeoverCertificate } from '#shared/takeover/statement.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';

const takeoversSchema = z.array(certificateSchema).max(1000);

/** The part of a backup, and the file on disk. */
export const TAKEOVERS = 'takeovers.json';

/** The certificates by which this computer's station came to write for others, oldest first. An unreadable file throws. */
export async function readTakeovers(root: string): Promise<readonly TakeoverCertificate[]> {
  try {
    return takeoversOf(await readFile(join(root, TAKEOVERS)));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Certificates as they lie in a file or a backup; throws where it holds anything else. */
export const takeoversOf = (bytes: Uint8Array): TakeoverCertificate[] =>
  takeoversSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));

export const writeTakeovers = (root: string, takeovers: readonly TakeoverCertificate[]): Promise<void> =>
  writeAtomic(join(root, TAKEOVERS), JSON.stringify(takeovers));

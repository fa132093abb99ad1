import { z } from 'zod';
import { certificateSchema, type TakeoverCertificate } from '#shared/model/takeover.ts';
import { readSealed, sealClear, writeSealed, type SealedFile } from '../files/sealed-file.ts';

const takeoversSchema = z.array(certificateSchema).max(1000);

/** The part of a backup, and the file on disk from before it was sealed: a certificate says who did it and why. */
export const TAKEOVERS = 'takeovers.json';

const fileIn = (root: string, key: Uint8Array): SealedFile => ({
  folder: root,
  name: 'takeovers.sealed',
  clear: TAKEOVERS,
  key,
  context: 'kaoping/takeovers/1',
});

/** Seals what an earlier version kept in clear; once, at the start. */
export const sealClearTakeovers = (root: string, key: Uint8Array): Promise<void> => sealClear(fileIn(root, key));

/** The certificates by which this computer's station came to write for others, oldest first. An unreadable file throws. */
export async function readTakeovers(root: string, key: Uint8Array): Promise<readonly TakeoverCertificate[]> {
  const held = await readSealed(fileIn(root, key));
  if (held === 'missing') return [];
  if (held === 'unreadable') throw new Error('the certificates of takeovers do not open');
  return takeoversOf(held);
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
): Promise<void> => writeSealed(fileIn(root, key), Buffer.from(takeoversText(takeovers)));

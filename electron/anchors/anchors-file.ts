import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestSchema } from '#shared/model/basics.ts';
import { seal, unseal } from '../files/cipher.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeCopies } from '../files/write-atomic.ts';

const headSchema = z.strictObject({ seq: z.int().min(0), hash: digestSchema });

/** What is known of everything that lies beside it on the disk, by names that say whose it is. */
const heldSchema = z.strictObject({
  v: z.literal(1),
  /** How often these were written: of two copies the later counts, whichever name it bears. */
  n: z.int().min(0).default(0),
  /** Earlier ones were lost: what these do not know of was not necessarily never there. */
  unsure: z.boolean(),
  /** How far each journal had come. */
  heads: z.record(z.string(), headSchema),
  /** Wrong PINs in a row, a person. */
  tries: z.record(z.string(), z.strictObject({ failed: z.int().min(0), lastAt: z.number() })),
  /** SHA-256 of what a file may hold: two where it may be either what was there or what was about to be written. */
  files: z.record(z.string(), z.array(digestSchema).max(2)),
});
export type Held = z.infer<typeof heldSchema>;

export const nothing = (unsure: boolean): Held => ({ v: 1, n: 0, unsure, heads: {}, tries: {}, files: {} });

export const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
/** Whether a file may hold this. */
export const knows = ({ files }: Held, name: string, content: string | Uint8Array): boolean =>
  files[name]?.includes(digestOf(content)) === true;

/** Two copies: what is missing here must be explained to the app by a person. */
export const ANCHOR_COPIES = ['anchors.sealed', 'anchors.sealed.bak'] as const;
const CONTEXT = 'kaoping/anchors/1';

const pathsIn = (root: string): string[] => ANCHOR_COPIES.map((name) => join(root, name));
const bytesOf = (key: Uint8Array, held: Held): Buffer => seal(key, CONTEXT, Buffer.from(JSON.stringify(held)));

/**
 * What the later of the copies that open holds, or an older one put in the place of the first would be believed; missing: there is
 * none; unreadable: there is one and none opens.
 */
export const readAnchors = async (root: string, key: Uint8Array): Promise<Found> =>
  (await findAnchors(root, key)).found;
type Found = Held | 'missing' | 'unreadable';

/** The same, and whether both copies hold it. */
export async function findAnchors(root: string, key: Uint8Array): Promise<{ found: Found; inBoth: boolean }> {
  const copies = await Promise.all(pathsIn(root).map(bytesAt));
  // both are written alike, and 2,000 heads need not be read by their schema twice
  const different = copies.filter((copy, at) => !copies.slice(0, at).some((other) => isSame(copy, other)));
  const read = different.map((copy) => heldIn(copy, key));
  const held = read.filter((copy) => typeof copy !== 'string').sort((a, b) => b.n - a.n);
  const found = held[0] ?? (read.includes('unreadable') ? 'unreadable' : 'missing');
  return { found, inBoth: typeof found !== 'string' && different.length === 1 };
}

type Copy = Buffer | 'missing' | 'unreadable';
const bytesAt = (path: string): Promise<Copy> =>
  readFile(path).catch((error: unknown) => (isMissing(error) ? 'missing' : 'unreadable'));
const isSame = (first: Copy, second: Copy): boolean =>
  typeof first !== 'string' && typeof second !== 'string' && first.equals(second);

function heldIn(copy: Copy, key: Uint8Array): Held | 'missing' | 'unreadable' {
  if (typeof copy === 'string') return copy;
  try {
    const opened = unseal(key, CONTEXT, copy);
    return opened === null ? 'unreadable' : heldSchema.parse(JSON.parse(opened.toString('utf8')));
  } catch {
    return 'unreadable';
  }
}

/** Writes both copies whole or not at all. Throws what the disk throws. */
export const writeAnchors = (root: string, key: Uint8Array, held: Held): Promise<void> =>
  writeCopies(pathsIn(root), bytesOf(key, held));

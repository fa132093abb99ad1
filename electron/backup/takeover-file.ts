import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Output } from '#shared/host/contract.ts';
import { instantSchema } from '#shared/model/basics.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';

const takeoverSchema = z.strictObject({ reason: z.string(), restoredAt: instantSchema });
type Takeover = NonNullable<Output<'backup:takeover'>>;

const pathOf = (root: string): string => join(root, 'takeover.json');

/** What stands on this computer about having taken over from another, or null. An unreadable file throws. */
export async function readTakeover(root: string): Promise<Takeover | null> {
  try {
    return takeoverSchema.parse(JSON.parse(await readFile(pathOf(root), 'utf8')));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export const writeTakeover = (root: string, takeover: Takeover): Promise<void> =>
  writeAtomic(pathOf(root), JSON.stringify(takeover));

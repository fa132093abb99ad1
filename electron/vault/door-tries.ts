import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Result } from '#shared/base/result.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import { tryPassphrase } from '../keys/counted-tries.ts';
import { NEARLY_LOCKED, NO_TRIES, type Tries } from '../keys/pin-lock.ts';

/** How many wrong passphrases there were. It lies in clear: nothing opens yet that it could be sealed with. */
export const DOOR_TRIES = 'door-tries.json';

const triesSchema = z.strictObject({ failed: z.int().min(0), lastAt: z.number() });
/** The tries at a computer's passphrase, one after another. */
export type DoorTries = {
  /** What `look` finds, which is null for a wrong passphrase; it is not asked while a wait lasts. */
  readonly attempt: (look: () => Promise<Buffer | null>) => Promise<Result<Buffer, HostFailure>>;
  /** There were none: the passphrase was just chosen. */
  readonly begin: () => Promise<void>;
};

/** Counts in the data root, so that a new start gives no fresh tries; a count that is gone leaves one. */
export function createDoorTries(root: string, now: () => Date): DoorTries {
  let known: Tries | null = null;
  /** A disk that takes nothing keeps nobody from their records: then it counts for as long as the app runs. */
  const note = async (tries: Tries): Promise<void> => {
    known = tries;
    await writeAtomic(join(root, DOOR_TRIES), JSON.stringify(tries)).catch(() => undefined);
  };
  const read = async (): Promise<Tries> => known ?? (await readTries(root));
  return {
    begin: () => note(NO_TRIES),
    attempt: (look) => tryPassphrase({ read, note }, now().getTime(), 'passphrase_wrong', look),
  };
}

async function readTries(root: string): Promise<Tries> {
  try {
    return triesSchema.parse(JSON.parse(await readFile(join(root, DOOR_TRIES), 'utf8')));
  } catch {
    return NEARLY_LOCKED;
  }
}

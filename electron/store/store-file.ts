import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZodError } from 'zod';
import { storeStateSchema, type LeftStore, type StoreState } from '#shared/wire/host/store.ts';
import { isMissing } from '../files/disk-failure.ts';
import { writeAtomic } from '../files/write-atomic.ts';

/** Outside the browser's profile, whose trouble it is about. */
const FILE = 'store.json';
const FIRST: StoreState = { real: 1, practice: 1, left: [] };

/**
 * Which database the page uses. Where the file is gone or does not read it is the first one again: that one is then completed
 * from the journal, or can't be opened and is left behind once more.
 */
export async function readStore(root: string): Promise<StoreState> {
  try {
    return storeStateSchema.parse(JSON.parse(await readFile(join(root, FILE), 'utf8')));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof ZodError) return FIRST;
    throw error;
  }
}

/** Leaves a database behind for one of a higher number; answers the new state, or null where the number is no higher. */
export async function leaveStore(
  root: string,
  { practice, generation, reason }: Omit<LeftStore, 'at'>,
  now: Date,
): Promise<StoreState | null> {
  const before = await readStore(root);
  const area = practice ? 'practice' : 'real';
  if (generation <= before[area]) return null;
  const left: LeftStore = { practice, generation: before[area], at: now.toISOString(), reason };
  const state: StoreState = { ...before, [area]: generation, left: [...before.left, left] };
  await writeAtomic(join(root, FILE), JSON.stringify(state));
  return state;
}

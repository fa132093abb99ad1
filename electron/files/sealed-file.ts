import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { seal, unseal } from './cipher.ts';
import { isMissing } from './disk-failure.ts';
import { syncFolder } from './sync-folder.ts';
import { writeAtomic } from './write-atomic.ts';

/** A small file under a key of the vault, and the name under which an earlier version kept the same in clear. */
export type SealedFile = {
  readonly folder: string;
  readonly name: string;
  readonly clear: string;
  readonly key: Uint8Array;
  readonly context: string;
};

/** What it holds, sealed or still in clear; what was sealed is the later one. Reading changes nothing. */
export async function readSealed(file: SealedFile): Promise<Buffer | 'missing' | 'unreadable'> {
  const sealed = await readIfThere(join(file.folder, file.name));
  const held = sealed === null ? null : unseal(file.key, file.context, sealed);
  const clear = held === null ? await readIfThere(join(file.folder, file.clear)) : null;
  return held ?? clear ?? (sealed === null ? 'missing' : 'unreadable');
}

/**
 * Seals what still lies in clear: it is sealed, read back, and only then removed; a power cut between any two of these leaves
 * one that is whole, and the next start goes on. Where nothing can be written it stays in clear.
 */
export async function sealClear(file: SealedFile): Promise<void> {
  const clear = await readIfThere(join(file.folder, file.clear));
  if (clear === null) return;
  if ((await heldBy(file)) === null) await writeSealed(file, clear).catch(() => undefined);
  // two that differ are for a person to judge
  if ((await heldBy(file))?.equals(clear) === true) await remove(file);
}

/** Seals bytes under its key, whole or not at all. */
export const writeSealed = ({ folder, name, key, context }: SealedFile, bytes: Uint8Array): Promise<void> =>
  writeAtomic(join(folder, name), seal(key, context, bytes));

async function heldBy({ folder, name, key, context }: SealedFile): Promise<Buffer | null> {
  const sealed = await readIfThere(join(folder, name));
  return sealed === null ? null : unseal(key, context, sealed);
}

async function remove({ folder, clear }: SealedFile): Promise<void> {
  await rm(join(folder, clear), { force: true });
  await syncFolder(folder);
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

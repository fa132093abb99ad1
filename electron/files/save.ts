import { access, mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Input } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure } from './disk-failure.ts';
import { writeAtomic } from './write-atomic.ts';
import { writeTogether } from './write-together.ts';

/** Asks a person, or a rule, where a file goes: a full path, or null when they thought better of it. */
export type ChoosePath = (name: string) => Promise<string | null>;

/** Saves a file whole where `choose` says. */
export async function saveFile(
  choose: ChoosePath,
  file: { readonly name: string; readonly content: string },
): Promise<Result<{ where: string }, HostFailure>> {
  const where = await choose(safeName(file.name));
  if (where === null) return err({ kind: 'save_cancelled' });
  try {
    await writeAtomic(where, Buffer.from(file.content, 'base64'), 0o644);
    return ok({ where });
  } catch (error) {
    return err(diskFailure(error, 'saved'));
  }
}

/**
 * Saves files that belong together into a folder of their own where `choose` says: all of them or none. A folder that is there
 * already keeps what else it holds.
 */
export async function saveFolder(
  choose: ChoosePath,
  { name, files }: Input<'files:save-folder'>,
): Promise<Result<{ where: string }, HostFailure>> {
  const where = await choose(safeName(name));
  if (where === null) return err({ kind: 'save_cancelled' });
  try {
    await writeTogether(
      where,
      files.map((file) => ({ name: safeName(file.name), content: Buffer.from(file.content, 'base64') })),
      0o644,
    );
    return ok({ where });
  } catch (error) {
    return err(diskFailure(error, 'saved'));
  }
}

/** A name every file system takes: no folders, no characters Windows reserves, no leading or trailing dots. */
export function safeName(name: string): string {
  const plain = name
    .replace(/[\u0000-\u001f<>:"/\\|?*\u007f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return plain === '' ? 'kaoping' : plain;
}

/** Chooses a path in a folder without asking; a name already taken gets a number, so that nothing is overwritten. */
export function intoFolder(folder: string): ChoosePath {
  return async (name) => {
    await mkdir(folder, { recursive: true });
    const extension = extname(name);
    const stem = name.slice(0, name.length - extension.length);
    for (let copy = 1; ; copy += 1) {
      const path = join(folder, copy === 1 ? name : `${stem} (${copy})${extension}`);
      if (!(await exists(path))) return path;
    }
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Where files go without asking: KAOPING_SAVE_DIR, which tests and the tour set, else a folder beside the records. */
export const exportsFolder = (root: string): string => process.env['KAOPING_SAVE_DIR'] ?? join(root, 'exports');

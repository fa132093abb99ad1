import { lstat, open, readFile, type FileHandle } from 'node:fs/promises';

/** More than a month of full days in one journal; whatever is larger is none of ours. */
export const OUTSIDE_LIMIT = 256_000_000;

/** Answers as the system does for a file that can't be read, so that whoever meets it says so by name. */
class NotAFile extends Error {
  readonly code = 'EINVAL';
}

/**
 * Opens a file that came from outside, such as on a stick. Only a regular file of a size ours can have: a link leads to other
 * people's files, a device never ends, and a pipe never begins. Throws where it is anything else.
 */
export async function openOutside(path: string, flags: 'r' | 'r+' | 'wx+', most = OUTSIDE_LIMIT): Promise<FileHandle> {
  // what is made anew follows no link: the system refuses a name that is taken
  if (flags !== 'wx+') await judge(path, most);
  return open(path, flags);
}

/** The whole of such a file. Nothing of it is read where it is refused. */
export async function readOutside(path: string, most = OUTSIDE_LIMIT): Promise<Buffer> {
  await judge(path, most);
  return readFile(path);
}

async function judge(path: string, most: number): Promise<void> {
  const found = await lstat(path);
  if (!found.isFile()) throw new NotAFile('not a regular file');
  if (found.size > most) throw new NotAFile('too large to be one of ours');
}

import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';

/** Bytes this user can still write where a folder lies. */
export async function freeBytesAt(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Free bytes where a folder lies, and whether it can be written to. */
export async function folderHealth(folder: string): Promise<{ freeBytes: number; journalWritable: boolean }> {
  const freeBytes = await freeBytesAt(folder);
  const journalWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return { freeBytes, journalWritable };
}

import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';

/** Free bytes where a folder lies, and whether it can be written to. */
export async function folderHealth(folder: string): Promise<{ freeBytes: number; journalWritable: boolean }> {
  const { bavail, bsize } = await statfs(folder);
  const journalWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  return { freeBytes: bavail * bsize, journalWritable };
}

import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a file that only its owner reads, whole or not at all; it has reached the disk on return. */
export function keepFile(folder: string, name: string, text: string): void {
  const draft = join(folder, `${name}.new`);
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, join(folder, name));
  syncFolder(folder);
}

/** Makes a rename durable. Windows can't open folders, and does not need it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

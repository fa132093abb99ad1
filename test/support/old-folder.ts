import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBatch } from '#electron/sync/batch-file.ts';
import { readVaultFile } from '#electron/vault/vault-file.ts';
import { openUnderPassphrase } from '#electron/vault/vault.ts';
import { deriveKeys, type VaultKeys } from '#electron/vault/vault-keys.ts';
import { DOOR } from './host.ts';

// Folders as builds left them that wrote other forms (test/fixtures/folders).

export const FOLDERS = join(import.meta.dirname, '../fixtures/folders');

/** A copy of one of them, to be opened by the code of today. */
export async function oldFolder(name: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), `${name}-`));
  await cp(join(FOLDERS, name), root, { recursive: true });
  return root;
}

/** What lies in it, by path. */
export const filesIn = async (root: string): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(root.length + 1))
    .sort();

/** The keys of a folder whose vault has the passphrase of every test computer. */
export async function keysOf(root: string): Promise<VaultKeys> {
  const found = await readVaultFile(root);
  if (found.kind !== 'found') throw new Error(`no vault in ${root}`);
  const key = await openUnderPassphrase(found.file, DOOR);
  if (key === null) throw new Error('another passphrase');
  return deriveKeys(key);
}

/** The lines that a journal of the fixture holds in clear. */
export const clearJournal = async (name: string, area: string, log: string): Promise<readonly string[]> =>
  (await readFile(join(FOLDERS, name, area, 'journal', `${log}.jsonl`), 'utf8')).split('\n').slice(0, -1);

/** The bytes of a batch in an outbox of today. */
export const batchIn = (root: string, key: Uint8Array, id: string): Promise<Buffer | null> =>
  readBatch(key, join(root, 'handover/outbox', id), id);

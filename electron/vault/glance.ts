import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kdf } from '#shared/wire/backup/kdf.ts';
import type { VaultState } from '#shared/wire/host/vault.ts';
import { isMissing } from '../files/disk-failure.ts';
import { VAULT_COPIES } from './copies.ts';
import { findRecords } from './records.ts';

/** A vault's file to the letter as `writeVaultFile` writes it, under a passphrase only. */
const UNDER_PASSPHRASE =
  /^\{"v":1,"fingerprint":"[0-9a-f]{64}","kdf":\{"name":"scrypt","N":(?:32768|65536|131072|262144),"r":8,"p":1,"salt":"[A-Za-z0-9+/]{22}=="\},"underPassphrase":"[A-Za-z0-9+/]{80}","underKeychain":null\}$/;

/**
 * How the vault stands where that can be told at a glance: its two copies are as this version writes them and the same, or there is
 * neither copy and nothing sealed. Null for everything else, which only the vault itself can judge. Nothing is opened or written, and
 * no schema is needed: the page's first question is answered before the host is read in.
 */
export async function glanceAtVault(root: string, hasKeychain: boolean): Promise<VaultState | null> {
  const keychain = hasKeychain ? 'ready' : 'none';
  const [first, second] = await copiesAt(root);
  if (first === null && second === null) {
    const { sealed, clear } = await findRecords(root);
    return sealed ? null : { state: 'new', keychain, clearRecords: clear };
  }
  return plain(first, second) === null ? null : { state: 'locked', keychain, clearRecords: false };
}

/** What the passphrase is stretched by, where that can be told at a glance, else null. */
export async function kdfAtAGlance(root: string): Promise<Kdf | null> {
  const [first, second] = await copiesAt(root);
  const text = plain(first, second);
  return text === null ? null : (JSON.parse(text) as { readonly kdf: Kdf }).kdf;
}

type Copy = string | null | undefined;
const copiesAt = (root: string): Promise<readonly Copy[]> =>
  Promise.all(VAULT_COPIES.map((name) => textOf(join(root, name))));

/** The text of both copies, where they are the same and as this version writes them. */
const plain = (first: Copy, second: Copy): string | null =>
  typeof first === 'string' && first === second && UNDER_PASSPHRASE.test(first) ? first : null;

/** null: no such file; undefined: one that does not read. */
async function textOf(path: string): Promise<Copy> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return isMissing(error) ? null : undefined;
  }
}

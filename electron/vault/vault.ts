import { randomBytes } from 'node:crypto';
import type { VaultState } from '#shared/wire/host/vault.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { diskFailure } from '../files/disk-failure.ts';
import { seal, unseal } from '../files/cipher.ts';
import type { KeyGuard } from '../keys/guard.ts';
import { freshKdf, stretchPassphrase } from '../keys/passphrase-key.ts';
import { createSerial } from '../queue/serial.ts';
import { createDoorTries } from './door-tries.ts';
import { findRecords } from './records.ts';
import { readVaultFile, writeVaultFile, type VaultFile } from './vault-file.ts';
import { deriveKeys, fingerprint, type VaultKeys } from './vault-keys.ts';

/** The data key of this computer: one for everything that lies on its disk, made once, never shown to anyone. */
export type Vault = {
  readonly state: () => VaultState;
  /** The keys while it is open, else null. */
  readonly keys: () => VaultKeys | null;
  readonly create: (passphrase: string) => Promise<Result<VaultKeys, HostFailure>>;
  readonly open: (passphrase: string) => Promise<Result<VaultKeys, HostFailure>>;
  /** Whether somebody knows the passphrase who is here now; a try like one at the door. */
  readonly proves: (passphrase: string) => Promise<Result<null, HostFailure>>;
  /** Puts the same data key under another passphrase. */
  readonly change: (old: string, fresh: string) => Promise<Result<null, HostFailure>>;
};
type Ports = {
  readonly root: string;
  readonly keychain: KeyGuard | null;
  readonly now: () => Date;
  /** How the passphrase that opens it is stretched; in a thread that may be under way already. */
  readonly stretch?: typeof stretchPassphrase;
};

const CONTEXT = 'kaoping/vault/1 passphrase';
const DATA_KEY_BYTES = 32;

/** Finds the vault of a data root, and opens it at once where the keychain can. */
export async function findVault({ root, keychain, now, stretch = stretchPassphrase }: Ports): Promise<Vault> {
  const serial = createSerial();
  const tries = createDoorTries(root, now);
  const found = await readVaultFile(root);
  const records = await findRecords(root);
  let file: VaultFile | null = found.kind === 'found' ? found.file : null;
  // a damaged file may be all that a first start left which was cut off: nothing was sealed under it then
  const lost = file === null && records.sealed;
  let dataKey = file === null ? null : fromKeychain(file, keychain);
  const keychainState = (): VaultState['keychain'] => {
    if (keychain === null) return 'none';
    return file === null || file.underKeychain === null || dataKey !== null ? 'ready' : 'failed';
  };
  if (found.kind === 'found' && !found.healthy) await writeVaultFile(root, found.file).catch(() => undefined);

  /** Under the passphrase, and under the keychain of this start; without one, what another start put there is kept. */
  async function wrap(key: Buffer, passphrase: string): Promise<VaultFile> {
    const kdf = freshKdf();
    const underPassphrase = seal(await stretchPassphrase(passphrase, kdf), CONTEXT, key).toString('base64');
    return { v: 1, fingerprint: fingerprint(key), kdf, underPassphrase, underKeychain: underKeychain(key) };
  }
  const underKeychain = (key: Buffer): string | null =>
    keychain === null ? (file?.underKeychain ?? null) : keychain.wrap(key).toString('base64');

  const openWith = (from: VaultFile, passphrase: string): Promise<Result<Buffer, HostFailure>> =>
    tries.attempt(() => openUnderPassphrase(from, passphrase, stretch));

  async function keep(next: VaultFile): Promise<HostFailure | null> {
    const failure = await write(root, next);
    if (failure === null) file = next;
    return failure;
  }

  return {
    state: () => ({
      state: dataKey !== null ? 'open' : lost ? 'lost' : file === null ? 'new' : 'locked',
      keychain: keychainState(),
      clearRecords: file === null && records.clear,
    }),
    keys: () => (dataKey === null ? null : deriveKeys(dataKey)),
    create: (passphrase) =>
      serial(async () => {
        if (file !== null) return err({ kind: 'vault_exists' });
        if (lost) return err({ kind: 'vault_lost' });
        const fresh = randomBytes(DATA_KEY_BYTES);
        const failure = await keep(await wrap(fresh, passphrase));
        if (failure !== null) return err(failure);
        await tries.begin();
        dataKey = fresh;
        return ok(deriveKeys(fresh));
      }),
    open: (passphrase) =>
      serial(async () => {
        if (file === null) return err({ kind: lost ? 'vault_lost' : 'locked' });
        const opened = await openWith(file, passphrase);
        if (!opened.ok) return opened;
        const key = opened.value;
        dataKey = key;
        // a keychain that is new, or that forgot, opens it from the next start on; a full disk is no reason to stay locked
        if (keychain !== null && fromKeychain(file, keychain) === null) {
          await keep({ ...file, underKeychain: underKeychain(key) });
        }
        return ok(deriveKeys(key));
      }),
    proves: (passphrase) =>
      serial(async () => {
        if (file === null) return err({ kind: 'locked' });
        const opened = await openWith(file, passphrase);
        return opened.ok ? ok(null) : opened;
      }),
    change: (old, fresh) =>
      serial(async () => {
        if (file === null) return err({ kind: 'locked' });
        const opened = await openWith(file, old);
        if (!opened.ok) return opened;
        const failure = await keep(await wrap(opened.value, fresh));
        return failure === null ? ok(null) : err(failure);
      }),
  };
}

/** The data key a vault's file holds, or null for another passphrase. */
export async function openUnderPassphrase(
  { kdf, underPassphrase }: VaultFile,
  passphrase: string,
  stretch = stretchPassphrase,
): Promise<Buffer | null> {
  return unseal(await stretch(passphrase, kdf), CONTEXT, Buffer.from(underPassphrase, 'base64'));
}

/** What lies on the disk is what is said: the first copy may have its new content although the second failed. */
async function write(root: string, next: VaultFile): Promise<HostFailure | null> {
  try {
    await writeVaultFile(root, next);
    return null;
  } catch (error) {
    const lies = await readVaultFile(root);
    const isWritten = lies.kind === 'found' && JSON.stringify(lies.file) === JSON.stringify(next);
    return isWritten ? null : diskFailure(error, 'vault');
  }
}

function fromKeychain(file: VaultFile, keychain: KeyGuard | null): Buffer | null {
  if (keychain === null || file.underKeychain === null) return null;
  const key = keychain.unwrap('keychain', Buffer.from(file.underKeychain, 'base64'));
  return key !== null && fingerprint(key) === file.fingerprint ? key : null;
}

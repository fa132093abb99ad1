import { hkdfSync, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seal, unseal } from '../files/cipher.ts';
import { areaFolder } from '../files/data-root.ts';
import { writeAtomic } from '../files/write-atomic.ts';
import type { KeyGuard } from './guard.ts';
import { readPersonKeyText } from './key-file.ts';

/**
 * What keys under short PINs lie under as well, so that nobody tries these PINs on a copy of the folder: 32 bytes that the keychain
 * opens, and the site head's key, whose PIN is long. Without the second a computer that breaks would take everybody's keys with it.
 */
export type StationSecret = {
  /** All that is open: the computer's own, and what a site head's key opened of another. */
  readonly known: () => Promise<readonly Buffer[]>;
  /** What a key under a short PIN is sealed with from now on; null where nothing but the PIN would stand before it, or nobody could bring it back. */
  readonly forShort: () => Promise<Buffer | null>;
  /** The secret as it lies in a site head's key file, under the key itself; null where there is none here. */
  readonly under: (seed: Uint8Array) => Promise<string | null>;
  /** Opens what lies in the key file of a site head who proved their PIN. */
  readonly openWith: (seed: Uint8Array, sealed: string) => Promise<void>;
};

/** The keychain's half, which is of no use on another computer and goes there with no copy. */
const FILE = 'station-secret.sealed';
const CONTEXT = 'kaoping/station-secret/1';
const BYTES = 32;

export function createStationSecret(root: string, guard: KeyGuard, keychain: KeyGuard | null): StationSecret {
  let open: Buffer[] | null = null;

  async function known(): Promise<Buffer[]> {
    const sealed = open === null && keychain !== null ? await readFile(join(root, FILE)).catch(() => null) : null;
    const wrapped = sealed === null ? null : guard.unwrap(guard.kind, sealed);
    const all = (wrapped === null ? null : keychain?.unwrap('keychain', wrapped)) ?? Buffer.alloc(0);
    // another call may have been quicker, and one of them made a secret
    open ??= Array.from({ length: Math.floor(all.length / BYTES) }, (_, at) =>
      Buffer.from(all.subarray(at * BYTES, (at + 1) * BYTES)),
    );
    return open;
  }
  async function add(secret: Buffer): Promise<void> {
    const all = await known();
    if (all.some((one) => one.equals(secret))) return;
    all.push(secret);
    if (keychain !== null) await writeAtomic(join(root, FILE), guard.wrap(keychain.wrap(Buffer.concat(all))));
  }
  /** Whether the key file of a site head here carries it. */
  async function isLeft(): Promise<boolean> {
    const folder = join(areaFolder(root, false), 'keys');
    for (const name of await readdir(folder).catch((): string[] => [])) {
      const key = readPersonKeyText(await readFile(join(folder, name), 'utf8').catch(() => ''));
      if (key?.secret !== undefined) return true;
    }
    return false;
  }

  return {
    known,
    forShort: async () => {
      if (keychain === null) return null;
      const [secret = null] = await known();
      return secret !== null && (await isLeft()) ? secret : null;
    },
    under: async (seed) => {
      if (keychain !== null && (await known()).length === 0) await add(randomBytes(BYTES));
      const all = await known();
      return all.length === 0 ? null : seal(keyOf(seed), CONTEXT, Buffer.concat(all)).toString('base64');
    },
    openWith: async (seed, sealed) => {
      const all = unseal(keyOf(seed), CONTEXT, Buffer.from(sealed, 'base64'));
      for (let at = 0; all !== null && at < all.length; at += BYTES)
        await add(Buffer.from(all.subarray(at, at + BYTES)));
    },
  };
}

const keyOf = (seed: Uint8Array): Buffer => Buffer.from(hkdfSync('sha256', seed, '', CONTEXT, BYTES));

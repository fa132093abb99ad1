import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { lockOf, writeContainer, type HeaderDraft, type SealedBackup } from '#shared/backup/container.ts';

/** About 128 MB and half a second a try: a stolen stick must not be opened by trying out words. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const TAG_BYTES = 16;

type Kdf = HeaderDraft['kdf'];

/** The same words give the same key however the keyboard composed them (NFKC). */
const stretch = (passphrase: string, { N, r, p, salt }: Kdf): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 128 * N * r * p + 16 * 1024 * 1024 };
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

/** Seals packed contents under a passphrase with a fresh salt and nonce; answers the whole file. */
export async function sealBackup(
  about: Pick<HeaderDraft, 'backupId' | 'stationId' | 'practice' | 'createdAt'>,
  packed: Uint8Array,
  passphrase: string,
): Promise<Uint8Array> {
  const nonce = randomBytes(12);
  const draft: HeaderDraft = {
    ...about,
    kdf: { name: 'scrypt', ...COST, salt: randomBytes(16).toString('base64') },
    cipher: { name: 'aes-256-gcm', nonce: nonce.toString('base64') },
  };
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, draft.kdf), nonce).setAAD(lockOf(draft));
  return writeContainer(draft, Buffer.concat([cipher.update(packed), cipher.final(), cipher.getAuthTag()]));
}

/** The packed contents, or null for another passphrase. Damage was found before: the container knows its own hash. */
export async function openBackup({ header, lock, sealed }: SealedBackup, passphrase: string): Promise<Buffer | null> {
  const key = await stretch(passphrase, header.kdf);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.cipher.nonce, 'base64')).setAAD(lock);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}

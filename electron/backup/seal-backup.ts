import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { lockOf, writeContainer, type HeaderDraft, type SealedBackup } from '#shared/wire/backup/container.ts';
import { freshKdf, stretchPassphrase } from '../keys/passphrase-key.ts';

const TAG_BYTES = 16;

/** Seals packed contents under a passphrase with a fresh salt and nonce; answers the whole file. */
export async function sealBackup(
  about: Pick<HeaderDraft, 'backupId' | 'stationId' | 'practice' | 'createdAt'>,
  packed: Uint8Array,
  passphrase: string,
): Promise<Uint8Array> {
  const nonce = randomBytes(12);
  const draft: HeaderDraft = {
    ...about,
    kdf: freshKdf(),
    cipher: { name: 'aes-256-gcm', nonce: nonce.toString('base64') },
  };
  const cipher = createCipheriv('aes-256-gcm', await stretchPassphrase(passphrase, draft.kdf), nonce).setAAD(
    lockOf(draft),
  );
  return writeContainer(draft, Buffer.concat([cipher.update(packed), cipher.final(), cipher.getAuthTag()]));
}

/** The packed contents, or null for another passphrase. Damage was found before: the container knows its own hash. */
export async function openBackup({ header, lock, sealed }: SealedBackup, passphrase: string): Promise<Buffer | null> {
  const key = await stretchPassphrase(passphrase, header.kdf);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.cipher.nonce, 'base64')).setAAD(lock);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}

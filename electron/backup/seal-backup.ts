import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { containerHead, lockOf, type HeaderDraft, type SealedBackup } from '#shared/wire/backup/container.ts';
import { freshKdf, stretchPassphrase } from '../keys/passphrase-key.ts';
import type { GrowingFile } from '../files/growing-file.ts';

const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';
/** What stands where the digest will, which is known when everything is sealed. */
const NO_DIGEST = '0'.repeat(64);

/** A backup as it was written: what its head says, and under which key the rest lies. */
export type Sealed = { readonly head: Uint8Array; readonly draft: HeaderDraft; readonly bytes: number };

/** Seals contents of a known length under a passphrase, with a fresh salt and nonce, into a file. */
export async function sealInto(
  file: GrowingFile,
  about: Pick<HeaderDraft, 'backupId' | 'stationId' | 'practice' | 'createdAt'>,
  contents: { readonly length: number; readonly pieces: AsyncIterable<Uint8Array> },
  passphrase: string,
): Promise<Sealed> {
  const nonce = randomBytes(12);
  const draft: HeaderDraft = { ...about, kdf: freshKdf(), cipher: { name: CIPHER, nonce: nonce.toString('base64') } };
  const cipher = createCipheriv(CIPHER, await stretchPassphrase(passphrase, draft.kdf), nonce).setAAD(lockOf(draft));
  const sealedBytes = contents.length + TAG_BYTES;
  const hash = createHash('sha256');
  await file.write(containerHead(draft, { sealedBytes, sha256: NO_DIGEST }));
  const put = async (sealed: Buffer): Promise<void> => {
    hash.update(sealed);
    await file.write(sealed);
  };
  for await (const piece of contents.pieces) await put(cipher.update(piece));
  await put(cipher.final());
  await put(cipher.getAuthTag());
  const head = containerHead(draft, { sealedBytes, sha256: hash.digest('hex') });
  await file.overwrite(head);
  return { head, draft, bytes: head.length + sealedBytes };
}

/** What is held against a backup that was read back: its beginning, its key, and the digest of every part of its contents. */
export type Expected = Sealed & { readonly contents: readonly { readonly bytes: number; readonly sha256: string }[] };

/** Whether a file, read from its beginning, is a backup as it was written and opens with the passphrase. */
export async function opensAs(
  file: AsyncIterable<Uint8Array>,
  { head, draft, bytes, contents }: Expected,
  passphrase: string,
): Promise<boolean> {
  const key = await stretchPassphrase(passphrase, draft.kdf);
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(draft.cipher.nonce, 'base64')).setAAD(lockOf(draft));
  const parts = holding(contents);
  const beginning: Uint8Array[] = [];
  let tag = Buffer.alloc(0);
  let at = 0;
  for await (const piece of file) {
    const inHead = Math.max(0, Math.min(piece.length, head.length - at));
    const inTag = Math.max(0, Math.min(piece.length - inHead, at + piece.length - (bytes - TAG_BYTES)));
    beginning.push(piece.subarray(0, inHead));
    if (!parts.take(decipher.update(piece.subarray(inHead, piece.length - inTag)))) return false;
    tag = Buffer.concat([tag, piece.subarray(piece.length - inTag)]);
    at += piece.length;
    if (at > bytes) return false;
  }
  if (at !== bytes || Buffer.compare(Buffer.concat(beginning), head) !== 0) return false;
  try {
    decipher.setAuthTag(tag);
    return parts.take(decipher.final()) && parts.isWhole();
  } catch {
    return false;
  }
}

/** Takes bytes piece by piece and holds them against the parts that should follow one another. */
function holding(contents: Expected['contents']) {
  const left = [...contents];
  let hash = createHash('sha256');
  let taken = 0;
  /** Whether what is through holds; a part without a byte is through at once. */
  const settle = (): boolean => {
    for (let [part] = left; part?.bytes === taken; [part] = left) {
      if (hash.digest('hex') !== part.sha256) return false;
      left.shift();
      [hash, taken] = [createHash('sha256'), 0];
    }
    return true;
  };
  return {
    isWhole: () => settle() && left.length === 0,
    take: (piece: Uint8Array): boolean => {
      for (let rest = piece; ;) {
        if (!settle()) return false;
        if (rest.length === 0) return true;
        const [part] = left;
        if (part === undefined) return false;
        const own = rest.subarray(0, part.bytes - taken);
        hash.update(own);
        taken += own.length;
        rest = rest.subarray(own.length);
      }
    },
  };
}

/** The packed contents, or null for another passphrase. Damage was found before: the container knows its own hash. */
export async function openBackup({ header, lock, sealed }: SealedBackup, passphrase: string): Promise<Buffer | null> {
  const key = await stretchPassphrase(passphrase, header.kdf);
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(header.cipher.nonce, 'base64')).setAAD(lock);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}

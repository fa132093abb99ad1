import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM with a fresh nonce: nonce, tag, ciphertext in one buffer. `context` must be the same when opening. */
export function seal(key: Uint8Array, context: string, secret: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made; null for another key, another context or a single changed bit. */
export function unseal(key: Uint8Array, context: string, sealed: Uint8Array): Buffer | null {
  const parts = partsOf(sealed);
  return parts === null ? null : unsealParts(key, context, parts, sealed.subarray(parts.body));
}

/** Nonce and tag of what was sealed, and where its ciphertext begins; null where there can't be any. */
export type Parts = { readonly iv: Uint8Array; readonly tag: Uint8Array; readonly body: number };
export function partsOf(sealed: Uint8Array): Parts | null {
  const body = IV_BYTES + TAG_BYTES;
  if (sealed.length < body) return null;
  return { iv: sealed.subarray(0, IV_BYTES), tag: sealed.subarray(IV_BYTES, body), body };
}

/** The same of its parts, for who opens many in one place. */
export function unsealParts(key: Uint8Array, context: string, { iv, tag }: Parts, body: Uint8Array): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context)).setAuthTag(tag);
    const secret = decipher.update(body);
    // GCM holds nothing back: the end only says whether the tag is right
    decipher.final();
    return secret;
  } catch {
    return null;
  }
}

import { createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';
import { signedText, type SignedType } from '#shared/base/signing/message.ts';

/** PKCS#8 of an Ed25519 private key is this prefix and the 32-byte seed (RFC 8410, section 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const RAW_BYTES = 32;

/** A private key as we keep it: the 32-byte seed of RFC 8032. */
export const newSeed = (): Buffer => randomBytes(RAW_BYTES);

const privateKey = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });

/** The public key of a seed: 32 bytes in lower-case hex. */
export function publicKeyOf(seed: Uint8Array): string {
  const spki = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' });
  return spki.subarray(spki.length - RAW_BYTES).toString('hex');
}

/** Signs `kaoping/<type>/1`, a newline and the payload's exact bytes; 64 bytes in lower-case hex. */
export function signWith(seed: Uint8Array, type: SignedType, payload: string | Uint8Array): string {
  const message = Buffer.concat([
    Buffer.from(signedText(type, '')),
    typeof payload === 'string' ? Buffer.from(payload) : payload,
  ]);
  return sign(null, message, privateKey(seed)).toString('hex');
}

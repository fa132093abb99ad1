import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { signedText } from '#shared/base/signing/message.ts';
import type { Key } from '../handover.ts';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 seed in PKCS 8. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const made = new Map<number, Key>();

/** The key pair that follows from a number, as in ../handover.ts; by Node's own arithmetic, because days have many signatures. */
export function keyFrom(seed: number): Key {
  const known = made.get(seed);
  if (known !== undefined) return known;
  const der = Buffer.concat([PKCS8, Buffer.alloc(32, seed)]);
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const key: Key = {
    publicKey,
    sign: (type, payload) => sign(null, Buffer.from(signedText(type, payload)), secret).toString('hex'),
  };
  made.set(seed, key);
  return key;
}

/** The key pair of a public key that was made here. */
export const keyBehind = (publicKey: string): Key | undefined =>
  [...made.values()].find((key) => key.publicKey === publicKey);

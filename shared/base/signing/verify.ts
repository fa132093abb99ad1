import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, equalBytes } from '@noble/curves/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { isSoundKey } from './sound-key.ts';
import { signedText, type SignedType } from './message.ts';

/** Whether `signature` (128 hex digits) was made by `publicKey` (64 hex digits) over `signedText(type, payload)`. */
export type Verifies = (type: SignedType, payload: string, publicKey: string, signature: string) => boolean;

/** Ed25519 over bytes: 32 of the key, 64 of the signature. */
export type CheckBytes = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/**
 * The one place where a signature's form and key are judged, whoever does the arithmetic. Malformed hex is simply not a
 * signature, and a key that would verify anything is nobody's: `check` is only asked about what is left.
 */
export const verifiesBy =
  (check: CheckBytes): Verifies =>
  (type, payload, publicKey, signature) => {
    if (!/^[0-9a-f]{64}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
    if (!isSoundKey(publicKey)) return false;
    return check(hexToBytes(publicKey), utf8ToBytes(signedText(type, payload)), hexToBytes(signature));
  };

/** The same without any host, for the page: a hundred times slower than what a host has built in. */
export const verifies: Verifies = verifiesBy(checkEd25519);

const { Point } = ed25519;

/**
 * RFC 8032 5.1.7 by its stricter equation, [S]B = R + [k]A without the cofactor, because that is what openssl and every browser
 * compute: a signature must not hold on one machine and fail on the next.
 */
export function checkEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const commitment = signature.subarray(0, 32);
  const scalar = bytesToNumberLE(signature.subarray(32));
  if (scalar >= Point.Fn.ORDER) return false;
  try {
    const key = Point.fromBytes(publicKey);
    const challenge = Point.Fn.create(bytesToNumberLE(sha512(concatBytes(commitment, publicKey, message))));
    const found = Point.BASE.multiplyUnsafe(scalar).subtract(key.multiplyUnsafe(challenge));
    return equalBytes(found.toBytes(), commitment);
  } catch {
    // No point of the curve.
    return false;
  }
}

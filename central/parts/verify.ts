import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { verifiesBy } from '#shared/base/signing/verify.ts';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/** People sign many sheets: their keys are read once. More than these hold no sitting. */
const MOST_KEYS = 1000;
const keys = new Map<string, KeyObject>();

/** Whether a signature holds, by the Ed25519 that Node brings along. Sound keys only: `verifiesBy` sees to that. */
export const verifies = verifiesBy(checkNatively);

/** The arithmetic alone. */
export function checkNatively(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(null, message, keyOf(publicKey), signature);
  } catch {
    // No point of the curve.
    return false;
  }
}

function keyOf(publicKey: Uint8Array): KeyObject {
  const id = Buffer.from(publicKey).toString('hex');
  const known = keys.get(id);
  if (known !== undefined) return known;
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' });
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(id, key);
  return key;
}

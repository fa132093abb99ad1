import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { verifiesBy, type CheckBytes, type Verifies } from './verify.ts';

/** The Ed25519 that a host's runtime brings along: Node's is `createPublicKey` and `verify` of node:crypto. */
export type NativeEd25519<Key> = {
  /** Reads a key from its SubjectPublicKeyInfo; throws where it is no point of the curve. */
  readonly readKey: (spki: Uint8Array) => Key;
  readonly check: (key: Key, message: Uint8Array, signature: Uint8Array) => boolean;
};

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo. */
const SPKI_PREFIX = hexToBytes('302a300506032b6570032100');
/** People sign many sheets: their keys are read once. More than these hold no sitting. */
const MOST_KEYS = 1000;

/** Whether signatures hold, by a host's own Ed25519: `check` is the arithmetic alone, `verifies` sees to sound keys, too. */
export function nativeVerify<Key>({ readKey, check }: NativeEd25519<Key>): {
  readonly check: CheckBytes;
  readonly verifies: Verifies;
} {
  const keys = new Map<string, Key>();
  const keyOf = (publicKey: Uint8Array): Key => {
    const id = bytesToHex(publicKey);
    const known = keys.get(id);
    if (known !== undefined) return known;
    const key = readKey(concatBytes(SPKI_PREFIX, publicKey));
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(id, key);
    return key;
  };
  const checkNatively: CheckBytes = (publicKey, message, signature) => {
    try {
      return check(keyOf(publicKey), message, signature);
    } catch {
      // No point of the curve.
      return false;
    }
  };
  return { check: checkNatively, verifies: verifiesBy(checkNatively) };
}

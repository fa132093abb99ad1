import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { signedText, type SignedType } from './message.ts';

/**
 * Whether `signature` (128 hex digits) was made by `publicKey` (64 hex digits) over `signedText(type, payload)`.
 * RFC 8032, strict: what openssl refuses is refused here too. Malformed hex is simply not a signature.
 */
export function verifies(type: SignedType, payload: string, publicKey: string, signature: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
  const message = utf8ToBytes(signedText(type, payload));
  return ed25519.verify(hexToBytes(signature), message, hexToBytes(publicKey), { zip215: false });
}

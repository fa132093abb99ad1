import { createPublicKey, verify } from 'node:crypto';

// Ed25519: which keys are sound, and whether a signature holds.

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** 2^255 - 19: a y from here on has a second, smaller spelling. */
const FIELD = 2n ** 255n - 19n;
/** y of the points of small order: under such a key one signature holds for many messages. */
const SMALL = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
const SMALL_ORDER = [0n, 1n, FIELD - 1n, SMALL, FIELD - SMALL];

/** Whether 64 hex digits are an Ed25519 key in its one canonical spelling, and none of small order. */
export function isSoundKey(publicKey) {
  if (!/^[0-9a-f]{64}$/.test(publicKey)) return false;
  const y = BigInt(`0x${publicKey.match(/../g).reverse().join('')}`) & (2n ** 255n - 1n);
  return y < FIELD && !SMALL_ORDER.includes(y);
}

/** Whether `signature` is `publicKey`'s over `kaoping/<type>/1`, a line feed and the payload; keys and signatures in hex. */
export function isSigned(type, payload, publicKey, signature) {
  if (!isSoundKey(publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false;
  try {
    const key = createPublicKey({
      key: Buffer.concat([SPKI, Buffer.from(publicKey, 'hex')]),
      format: 'der',
      type: 'spki',
    });
    const message = Buffer.concat([Buffer.from(`kaoping/${type}/1\n`), Buffer.from(payload)]);
    return verify(null, message, key, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

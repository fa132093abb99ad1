/** 2^255 - 19: a y from here on has a second, smaller spelling. */
const FIELD = 2n ** 255n - 19n;

/** y of the eight points whose multiples are few: under such a key one signature holds for many messages, or for all. */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  FIELD - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  FIELD - 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
]);

/**
 * Whether an Ed25519 public key (64 hex digits) is written in its only canonical way and is none of the small-order points.
 * Libraries differ in which of those they refuse (Chalkias, Garillot and Nikolaenko, "Taming the many EdDSAs", 2020).
 */
export function isSoundKey(publicKey: string): boolean {
  const bytes = publicKey.match(/../g) ?? [];
  // Little-endian; the highest bit is the sign of x.
  const y = BigInt(`0x${bytes.toReversed().join('')}`) & (2n ** 255n - 1n);
  return y < FIELD && !SMALL_ORDER.has(y);
}

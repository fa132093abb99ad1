/**
 * The points of small order on the curve of RFC 8032, as they and their other encodings are written, the sign bit cleared.
 * Under such a key one signature can fit every message, and so proves nothing.
 */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0'.repeat(64),
  `01${'0'.repeat(62)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'f'.repeat(60)}7f`,
  `ed${'f'.repeat(60)}7f`,
  `ee${'f'.repeat(60)}7f`,
]);

/** Whether a public key (64 hex digits) is a point of small order. */
export function isSmallOrder(publicKey: string): boolean {
  const last = Number.parseInt(publicKey.slice(62), 16) & 0x7f;
  return SMALL_ORDER.has(publicKey.slice(0, 62) + last.toString(16).padStart(2, '0'));
}

import { ed25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { isSmallOrder } from '#shared/base/signing/small-order.ts';
import { publicKeySchema } from '#shared/model/basics.ts';
import { keyOf } from '#test/support/handover.ts';

const torsion = [
  ['0', `01${'0'.repeat(62)}`],
  ['2', `ec${'f'.repeat(60)}7f`],
  ['4', '0'.repeat(64)],
  ['4, the other sign', `${'0'.repeat(62)}80`],
  ['8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
  ['8, the other sign', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85'],
  ['8, another point', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
] as const;

test.each(torsion)('a point of order %s is no key', (_order, key) => {
  expect(ed25519.Point.fromHex(key).isSmallOrder()).toBe(true);
  expect(isSmallOrder(key)).toBe(true);
  expect(publicKeySchema.safeParse(key).success).toBe(false);
});

test('a key that somebody made is one', () => {
  for (let seed = 1; seed < 40; seed += 1) expect(isSmallOrder(keyOf(seed).publicKey)).toBe(false);
});

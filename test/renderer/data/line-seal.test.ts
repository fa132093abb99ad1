import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLine, sealLine, storeKeyOf } from '#renderer/data/line-seal.ts';
import { aStoreKey } from '#test/support/store-key.ts';

const key = await aStoreKey();

test('whatever is sealed by one implementation of the cipher opens in the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.uuid(), fc.nat(), async (line, log, seq) => {
      expect(await openLine(key.opener, log, seq, sealLine(key, log, seq, line))).toBe(line);
    }),
  );
});

test('one flipped bit anywhere, and the line does not open', async () => {
  const line = '{"v":1,"candidate":"吴凯"}';
  const whole = sealLine(key, 'log', 3, line);
  for (let bit = 0; bit < whole.length * 8; bit += 1) {
    const bent = whole.slice();
    bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(await openLine(key.opener, 'log', 3, bent)).toBeNull();
  }
  expect(await openLine(key.opener, 'log', 3, whole)).toBe(line);
});

test('it opens in its own place and under its own key only', async () => {
  const whole = sealLine(key, 'log', 3, 'text');
  const other = await storeKeyOf(new Uint8Array(32).fill(8));
  expect(await openLine(key.opener, 'log', 4, whole)).toBeNull();
  expect(await openLine(key.opener, 'lof', 3, whole)).toBeNull();
  expect(await openLine(other.opener, 'log', 3, whole)).toBeNull();
});

test('what is no sealed line is refused, not thrown', async () => {
  for (const nonsense of [undefined, null, 'text', new Uint8Array(0), new Uint8Array(11), { length: 40 }]) {
    expect(await openLine(key.opener, 'log', 0, nonsense)).toBeNull();
  }
});

test('the same line is never sealed twice in the same way, and none of it can be read', () => {
  const [one, two] = [sealLine(key, 'log', 0, '吴凯吴凯吴凯'), sealLine(key, 'log', 0, '吴凯吴凯吴凯')];
  expect(one).not.toEqual(two);
  expect(new TextDecoder().decode(one)).not.toContain('吴凯');
});

import { gcm } from '@noble/ciphers/aes.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRow, sealLines, sealLinesBeside, storeKeyOf } from '#renderer/data/store/seal.ts';
import { aStoreKey } from '#test/support/store-key.ts';

const key = await aStoreKey();

const row = (lines: readonly string[], seq = 3) => sealLines(key, 'log', seq, lines)[0]!;
const texts = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !text.includes('\n'));

test('whatever is sealed by one implementation of the cipher opens in the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 9 }), fc.uuid(), fc.nat(), async (lines, log, seq) => {
      const [sealed] = sealLines(key, log, seq, lines);
      expect(sealed).toMatchObject({ log, seq, count: lines.length });
      expect(await openRow(key.opener, sealed!)).toEqual(lines);
    }),
  );
});

test('lines that are written together share rows, in order', async () => {
  const lines = Array.from({ length: 600 }, (_, at) => `line ${at}`);
  const rows = sealLines(key, 'log', 5, lines);
  expect(rows.map(({ seq }) => seq)).toEqual([5, 133, 261, 389, 517]);
  expect(rows.map(({ count }) => count)).toEqual([128, 128, 128, 128, 88]);
  expect((await Promise.all(rows.map((each) => openRow(key.opener, each)))).flat()).toEqual(lines);
});

test('a row stays below 64 KiB, where browsers would put it into a file of its own, but for a line that is longer', async () => {
  const long = '焊'.repeat(6000);
  const rows = sealLines(key, 'log', 0, [long, long, 'a', long, long.repeat(4), 'b']);
  expect(rows.map(({ seq, count }) => [seq, count])).toEqual([
    [0, 4],
    [4, 1],
    [5, 1],
  ]);
  for (const { seq, sealed } of rows) if (seq !== 4) expect(sealed.length).toBeLessThan(65_536 - 1024);
});

test('one flipped bit anywhere, and the row does not open', async () => {
  const whole = row(['{"v":1,"candidate":"吴凯"}', '{}']);
  for (let bit = 0; bit < whole.sealed.length * 8; bit += 1) {
    const sealed = whole.sealed.slice();
    sealed[bit >> 3] = sealed[bit >> 3]! ^ (1 << (bit & 7));
    expect(await openRow(key.opener, { ...whole, sealed })).toBeNull();
  }
  expect(await openRow(key.opener, whole)).toEqual(['{"v":1,"candidate":"吴凯"}', '{}']);
});

test('it opens in its own place, as many lines as it has, and under its own key only', async () => {
  const whole = row(['text']);
  const other = await storeKeyOf(new Uint8Array(32).fill(8));
  expect(await openRow(key.opener, { ...whole, seq: 4 })).toBeNull();
  expect(await openRow(key.opener, { ...whole, log: 'lof' })).toBeNull();
  expect(await openRow(key.opener, { ...whole, count: 2 })).toBeNull();
  expect(await openRow(other.opener, whole)).toBeNull();
});

test('what is no sealed row is refused, not thrown', async () => {
  for (const sealed of [undefined, null, 'text', new Uint8Array(0), new Uint8Array(11), { length: 40 }]) {
    expect(await openRow(key.opener, { log: 'log', seq: 0, count: 1, sealed: sealed as never })).toBeNull();
  }
});

test('the same line is never sealed twice in the same way, and none of it can be read', () => {
  const [one, two] = [row(['吴凯吴凯吴凯']), row(['吴凯吴凯吴凯'])];
  expect(one.sealed).not.toEqual(two.sealed);
  expect(new TextDecoder().decode(one.sealed)).not.toContain('吴凯');
});

test('what the browser seals beside the page lies in the same rows, and opens in both implementations', async () => {
  const long = '焊'.repeat(6000);
  const lines = [long, long, 'a', long, long.repeat(4), ...Array.from({ length: 200 }, (_, at) => `line ${at}`)];
  const rows = await sealLinesBeside(key, 'log', 7, lines);
  const place = ({ log, seq, count, sealed }: (typeof rows)[number]) => [log, seq, count, sealed.length];
  expect(rows.map(place)).toEqual(sealLines(key, 'log', 7, lines).map(place));
  expect((await Promise.all(rows.map((each) => openRow(key.opener, each)))).flat()).toEqual(lines);
  const ours = gcm(key.raw, rows[0]!.sealed.subarray(0, 12), new TextEncoder().encode(`kaoping-lines/1\nlog\n7\n4`));
  expect(new TextDecoder().decode(ours.decrypt(rows[0]!.sealed.subarray(12)))).toBe(lines.slice(0, 4).join('\n'));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBlockBytes } from '#renderer/data/block-bytes.ts';

const encoder = new TextEncoder();

test('blocks are the lines in order, however they lie in rows', () => {
  const lines = fc.array(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '焊')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(fc.array(lines), fc.integer({ min: 1, max: 9 }), (rows, count) => {
      const bytes = createBlockBytes();
      for (const row of rows) bytes.add(encoder.encode(row.join('\n')), row.length);
      const all = rows.flat();
      for (let at = 0; at + count <= all.length; at += count)
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.take(count))).toBe(
          `${all.slice(at, at + count).join('\n')}\n`,
        );
    }),
  );
});

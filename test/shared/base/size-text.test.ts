import { expect, it } from 'vitest';
import { assertNever } from '#shared/base/result.ts';
import { sizeText } from '#shared/base/size-text.ts';

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

it.each([
  [0, '0 MB'],
  [MIB - 1, '0 MB'],
  [820.9 * MIB, '820 MB'],
  [GIB - 1, '1023 MB'],
  [GIB, '1.0 GB'],
  [1.5 * GIB, '1.5 GB'],
  [99.9 * GIB, '99.9 GB'],
  [100 * GIB, '100 GB'],
  [1234.4 * GIB, '1234 GB'],
])('%d bytes read %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

it('what no type allows is named where it is met all the same', () => {
  expect(() => assertNever({ kind: 'unheard' } as never)).toThrow('unexpected: {"kind":"unheard"}');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExactJson } from '#shared/base/exact-json.ts';

test('reads whatever JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const written = JSON.stringify(JSON.parse(text));
      expect(readExactJson(written)).toEqual(JSON.parse(written));
    }),
  );
});

test.each([
  ['a doubled name', '{"score":1,"score":3600}'],
  ['a blank', '{"score": 1}'],
  ['an escape that need not be', '{"n":"\\u0061"}'],
  ['a solidus escaped', '{"n":"a\\/b"}'],
  ['1.0', '{"score":1.0}'],
  ['an exponent', '{"score":1e2}'],
  ['minus zero', '{"score":-0}'],
  ['a carriage return', '{"score":1}\r'],
  ['a byte order mark', '\ufeff{"score":1}'],
  ['no JSON', '{'],
])('refuses %s', (_name, text) => {
  expect(readExactJson(text)).toBeUndefined();
});

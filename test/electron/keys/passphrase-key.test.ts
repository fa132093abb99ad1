import { expect, test, vi } from 'vitest';
import { freshKdf, stretchPassphrase } from '#electron/keys/passphrase-key.ts';
import { kdfSchema } from '#shared/wire/backup/kdf.ts';

test('a fresh passphrase costs 128 MB a try, whatever the other tests pay, under a salt of its own', async () => {
  const real = await vi.importActual<typeof import('#electron/keys/passphrase-key.ts')>(
    '#electron/keys/passphrase-key.ts',
  );
  const [one, other] = [real.freshKdf(), real.freshKdf()];
  expect(one).toMatchObject({ name: 'scrypt', N: 2 ** 17, r: 8, p: 1 });
  expect(128 * one.N * one.r).toBe(128 * 1024 * 1024);
  expect(one.salt).not.toBe(other.salt);
});

test('the same words give the same key however the keyboard composed them, and other words another', async () => {
  const kdf = kdfSchema.parse(freshKdf());
  const key = await stretchPassphrase('caf\u00E9 二号', kdf);
  expect(key).toHaveLength(32);
  expect(await stretchPassphrase('cafe\u0301 二号', kdf)).toEqual(key);
  expect(await stretchPassphrase('cafe 二号', kdf)).not.toEqual(key);
});

test('a file may ask for twice the memory of today, but not for 8 GiB', () => {
  const kdf = freshKdf();
  const costing = (N: number, r: number, p: number) => kdfSchema.safeParse({ ...kdf, N, r, p }).success;
  expect(costing(2 ** 17, 8, 1)).toBe(true);
  expect(costing(2 ** 18, 8, 1)).toBe(true);
  expect(costing(2 ** 20, 16, 4)).toBe(false);
  expect(costing(2 ** 19, 8, 1)).toBe(false);
  expect(costing(2 ** 17, 8, 4)).toBe(false);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stretchingIn, stretchNatively, type Stretching } from '#electron/keys/stretch.ts';

const { stretch: inThread, getReady } = stretchingIn(
  join(import.meta.dirname, '../../../electron/keys/stretch-worker.ts'),
);

test('the published vector of RFC 7914 comes out of both', async () => {
  const asked: Stretching = {
    ...{ secret: 'pleaseletmein', salt: Buffer.from('SodiumChloride') },
    ...{ N: 16384, r: 8, p: 1 },
  };
  const published = '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2';
  expect((await stretchNatively(asked)).toString('hex')).toBe(published);
  expect((await inThread(asked)).toString('hex')).toBe(published);
});

test.each(['考评台 口令一二三', 'caf\u00e9 \u{1F512}', 'half a pair \ud83d', ''])(
  'whatever is typed is stretched to the same bytes in the thread and natively: %j',
  async (secret) => {
    const asked: Stretching = { secret, salt: Buffer.from([0, 255, 7]), N: 1024, r: 8, p: 1 };
    expect(await inThread(asked)).toEqual(await stretchNatively(asked));
  },
);

test('a thread that comes to no answer fails who asked, and keeps nobody waiting', async () => {
  await expect(inThread({ secret: 'x', salt: Buffer.alloc(1), N: 3, r: 8, p: 1 })).rejects.toThrow();
});

test('one that was made ready answers once, and the next after it as well', async () => {
  const asked: Stretching = { secret: '口令', salt: Buffer.from([1]), N: 1024, r: 8, p: 1 };
  const [first, second] = [await stretchNatively(asked), await stretchNatively({ ...asked, secret: '另一个' })];
  getReady();
  getReady();
  expect(await Promise.all([inThread(asked), inThread({ ...asked, secret: '另一个' })])).toEqual([first, second]);
  getReady();
  expect(await inThread(asked)).toEqual(first);
});

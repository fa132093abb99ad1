import { expect, test } from 'vitest';
import { inTurn } from '#electron/print/in-turn.ts';

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

test('works on so many at once and no more, and hands on in order, one after the other', async () => {
  const taken: number[] = [];
  let [under, most, taking] = [0, 0, 0];
  await inTurn(
    [30, 5, 20, 1, 10],
    2,
    async (ms) => {
      most = Math.max(most, (under += 1));
      await later(ms);
      under -= 1;
      return ms * 2;
    },
    async (item, result) => {
      expect([(taking += 1), result]).toEqual([1, item * 2]);
      await later(1);
      taken.push(item);
      taking -= 1;
    },
  );
  expect([taken, most]).toEqual([[30, 5, 20, 1, 10], 2]);
});

test('ends with the first that fails; nothing behind it is handed on', async () => {
  const taken: number[] = [];
  const working = inTurn(
    [1, 2, 3, 4],
    3,
    (item) => (item === 2 ? Promise.reject(new Error('torn')) : Promise.resolve(item)),
    async (item) => void taken.push(item),
  );
  await expect(working).rejects.toThrow('torn');
  expect(taken).toEqual([1]);
});

import { afterEach, expect, it, vi } from 'vitest';
import { foldInTurns } from '#renderer/data/fold-in-turns.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import { followAll } from '#shared/record/chain.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { foldAll } from '#shared/record/fold.ts';
import { sittingLines } from '#test/support/bench-room.ts';
import { must } from '#test/support/must.ts';

afterEach(() => vi.restoreAllMocks());

const links = async (entries: number) => {
  const { lines } = await sittingLines(
    { stationId: crypto.randomUUID() },
    () => Promise.resolve('ab'.repeat(32)),
    entries,
  );
  return must(followAll(lines, EMPTY_HEAD));
};

it('folds to what one breath would, and the page has its turn in between however long it is', async () => {
  const all = await links(6000);
  // a clock on which every look is a long while after the last
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  const taken = vi.spyOn(globalThis, 'MessageChannel');
  const state = foldInTurns(all);
  expect(taken).toHaveBeenCalledTimes(1);
  expect(await state).toEqual(foldAll(EMPTY_STATE, all));
  expect(taken.mock.calls.length).toBeGreaterThan(6000 / 256 - 1);
});

it('a short day is folded at once', async () => {
  const all = await links(300);
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const post = vi.spyOn(globalThis, 'MessageChannel');
  expect((await foldInTurns(all)).head).toEqual(all.at(-1)?.head);
  expect(post).not.toHaveBeenCalled();
});

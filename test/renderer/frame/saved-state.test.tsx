// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SavedState } from '#renderer/features/frame/saved-state.tsx';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

const note: Body = { type: 'note_added', candidateId: null, text: '正常' };
let room: Awaited<ReturnType<typeof markingRoom>>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  room = await markingRoom(<SavedState />);
});
afterEach(async () => {
  vi.useRealTimers();
  await room.leave();
});

const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTimeAsync(milliseconds));

test('the line never says that all is saved before the slowest act is, and says it once it is calm', async () => {
  await pass(300);
  expect(room.text()).toContain('两份都已保存');
  room.copies.held = [];
  let done = false;
  await act(async () => {
    void room.log.record(note, null).then(() => (done = true));
  });
  // not a moment later: nothing was waited for
  expect(room.text()).not.toContain('两份都已保存');
  await pass(5000);
  expect([done, room.text().includes('两份都已保存')]).toEqual([false, false]);
  await act(async () => room.copies.held?.forEach((release) => release()));
  expect([done, room.text().includes('两份都已保存')]).toEqual([true, false]);
  await pass(300);
  expect(room.text()).toContain('两份都已保存');
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { ClockGuard } from '#renderer/features/guards/clock-guard.tsx';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

const note: Body = { type: 'note_added', candidateId: null, text: '正常' };
let room: Awaited<ReturnType<typeof markingRoom>>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.parse('2026-11-20T03:00:00.000Z') });
  room = await markingRoom(
    <>
      <SupervisorSignsIn />
      <ClockGuard>
        <textarea defaultValue="" />
      </ClockGuard>
    </>,
  );
});
afterEach(async () => {
  await room.leave();
  vi.useRealTimers();
});

/** Stands for the frame's sign-in dialog. */
function SupervisorSignsIn() {
  const { signIn } = useSignedIn();
  const { view } = useRecorder();
  const supervisor = () => [...view().state.people.values()].find(({ role }) => role === 'supervisor')!;
  return <button id="supervisor" onClick={() => signIn(supervisor())} />;
}

const find = (selector: string) => room.place.querySelector<HTMLElement>(selector);
const isStopped = () => find('.kp-guarded')!.hidden;
const clockTo = (time: string) =>
  act(async () => {
    vi.setSystemTime(Date.parse(time));
    await vi.advanceTimersByTimeAsync(1000);
  });

test('a clock set back stops the screen with the figures, and set right lets it go on as it was', async () => {
  await room.record(note, room.scorer.personId);
  room.place.querySelector('textarea')!.value = '输入到一半';
  expect(isStopped()).toBe(false);
  await clockTo('2026-11-20T02:58:30.000Z');
  expect(isStopped()).toBe(false);
  await clockTo('2026-11-19T03:00:00.000Z');
  expect(isStopped()).toBe(true);
  expect(room.text()).toContain('系统时间被调回，已停止录入');
  expect(room.text()).toContain('1439 分钟');
  expect(find('input')).toBe(null);
  await clockTo('2026-11-20T03:01:00.000Z');
  expect([isStopped(), room.text().includes('已停止录入')]).toEqual([false, false]);
  expect(room.place.querySelector('textarea')!.value).toBe('输入到一半');
});

test('the supervisor says why, it goes on record, and the screen goes on', async () => {
  await room.record(note, room.scorer.personId);
  await clockTo('2026-11-20T02:00:00.000Z');
  await room.click(find('#supervisor')!);
  await act(async () => find('input')!.focus());
  await room.answer('  ');
  expect(room.text()).toContain('请写明原因');
  expect(isStopped()).toBe(true);
  await room.answer('电脑时钟快了一小时');
  expect(room.entries.at(-1)).toEqual({
    type: 'exception_explained',
    what: 'clock_set_back',
    reason: '电脑时钟快了一小时',
  });
  await clockTo('2026-11-20T02:01:00.000Z');
  expect(isStopped()).toBe(false);
  await room.record(note, room.scorer.personId);
});

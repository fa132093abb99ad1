// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useRecorder, useSignedIn } from '#renderer/data/sitting-context.tsx';
import { ThirdCopyBanner } from '#renderer/features/guards/third-copy-banner.tsx';
import { ThirdCopyGuard } from '#renderer/features/guards/third-copy-guard.tsx';
import type { StickStatus } from '#shared/wire/host/stick.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { tellPage } from '#test/support/page-host.ts';

const stop: Body = { type: 'third_copy_ruled', whenGone: 'stop', reason: '' };
let room: Awaited<ReturnType<typeof markingRoom>>;

beforeEach(async () => {
  room = await markingRoom(
    <>
      <SupervisorSignsIn />
      <ThirdCopyBanner />
      <ThirdCopyGuard>
        <textarea defaultValue="" />
      </ThirdCopyGuard>
    </>,
  );
});
afterEach(() => room.leave());

/** Stands for the frame's sign-in dialog. */
function SupervisorSignsIn() {
  const { signIn } = useSignedIn();
  const { view } = useRecorder();
  const supervisor = () => [...view().state.people.values()].find(({ role }) => role === 'supervisor')!;
  return <button id="supervisor" onClick={() => signIn(supervisor())} />;
}

const find = (selector: string) => room.place.querySelector<HTMLElement>(selector);
const isStopped = () => find('.kp-guarded')!.hidden;
async function stickBecomes(state: StickStatus['state'], since: string | null = '2026-11-20T02:00:00.000Z') {
  const value: StickStatus = {
    ...{ folder: '/usb', state, since: state === 'current' ? null : since, sameDisk: false, freeBytes: 1 },
    copies: [{ log: room.sitting.sittingId, state: 'current', held: 1, total: 1, seq: null }],
  };
  await act(async () => tellPage({ kind: 'stick', value }));
}

test('a stick that vanishes is said loudly while work goes on, until it is back', async () => {
  await stickBecomes('current');
  expect(find('[role=alert]')).toBe(null);
  await stickBecomes('missing');
  expect(find('[role=alert]')!.textContent).toContain('没有第三份：U 盘不在（自 ');
  expect(isStopped()).toBe(false);
  await stickBecomes('current');
  expect(find('[role=alert]')).toBe(null);
});

test('where the sitting must have it the screen stops as it is, and goes on when the stick is back', async () => {
  await stickBecomes('current');
  await room.record(stop, room.scorer.personId);
  room.place.querySelector('textarea')!.value = '输入到一半';
  expect(isStopped()).toBe(false);
  await stickBecomes('unwritable');
  expect(isStopped()).toBe(true);
  expect(room.text()).toContain('没有第三份，已停止录入');
  expect(room.text()).toContain('U 盘写不进去');
  expect(find('.kp-third-copy')).toBe(null);
  await stickBecomes('current');
  expect([isStopped(), room.place.querySelector('textarea')!.value]).toEqual([false, '输入到一半']);
});

test('the supervisor says why, it goes on record, and work goes on with the warning', async () => {
  await stickBecomes('current');
  await room.record(stop, room.scorer.personId);
  await stickBecomes('missing');
  await room.click(find('#supervisor')!);
  await act(async () => find('input')!.focus());
  await room.answer(' ');
  expect([isStopped(), room.text().includes('请写明原因')]).toEqual([true, true]);
  await room.answer('U 盘损坏，没有备用');
  expect(room.entries.at(-1)).toEqual({ type: 'third_copy_ruled', whenGone: 'warn', reason: 'U 盘损坏，没有备用' });
  expect([isStopped(), find('.kp-third-copy') !== null]).toEqual([false, true]);
});

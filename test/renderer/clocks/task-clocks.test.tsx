// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ClockWall } from '#renderer/clocks/clock-wall.tsx';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { ok } from '#shared/base/result.ts';
import { secondsOf } from '#shared/record/task-clock.ts';
import { tellPage } from '#test/support/page-host.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

type Room = Awaited<ReturnType<typeof markingRoom>>;
let room: Room;
afterEach(() => room.leave());

const MINUTE = 60_000;
const host = { run: 'a', ms: 0 };
const tick = () => ({ run: host.run.repeat(16), ms: host.ms });
/** Time passes on the computer's clock alone; the wall clock is whatever it is. */
const pass = async (ms: number, run = host.run): Promise<void> => {
  Object.assign(host, { run, ms: host.ms + ms });
  await act(async () => tellPage({ kind: 'clock', value: tick() }));
  await room.settle();
};
const enter = async () => {
  Object.assign(host, { run: 'a', ms: 0 });
  room = await markingRoom(
    <>
      <ClockWall onOpen={() => undefined} />
      <ScoringScreen />
    </>,
    { edition: 4 },
    [],
    { answers: { 'clock:tick': () => Promise.resolve(ok(tick())) } },
  );
  await room.settle();
};
const shown = () => [...room.place.querySelectorAll('.scoring-clock')].map((one) => one.textContent);
const standing = () => room.place.querySelector('[data-testid="clock-standing"]')?.textContent;
const wall = () => [...room.place.querySelectorAll('.clock-wall-clock output')].map((one) => one.textContent);
const button = (kind: string) => room.place.querySelector<HTMLElement>(`[data-clock="${kind}"]`)!;
const recorded = () => secondsOf(room.log.view().state.clocks.get(`${room.candidates[0]!.candidateId}/1`)!);
const field = (label: string) =>
  [...room.place.querySelectorAll('label')].find((one) => one.textContent.startsWith(label))!.querySelector('input')!;
const submit = async () => {
  await room.click(room.place.querySelector<HTMLElement>('form [type="submit"]')!);
  await room.settle();
};

it('is started and finished by a key, by the computer’s time and nobody’s wall clock', async () => {
  await enter();
  await room.press('KeyT');
  expect(wall()).toEqual(['00:00']);
  await pass(61 * MINUTE);
  expect([shown()[0], standing()]).toEqual(['1:01:00', '计时中']);
  expect(room.text()).toContain('已超时 01:00');
  await room.press('KeyT');
  expect([standing(), recorded(), wall()]).toEqual(['已结束', 3660, []]);
});

it('pauses with a reason, gives time back, and a forgotten stop is corrected before a witness', async () => {
  await enter();
  await room.press('KeyT');
  await pass(30 * MINUTE);
  await room.click(button('pause'));
  await submit();
  expect(room.text()).toContain('请写明时间和原因');
  await room.answer('停电');
  expect(standing()).toBe('已暂停');
  await pass(40 * MINUTE);
  await room.press('KeyT');
  await room.answer('来电');
  expect([standing(), shown()[0]]).toEqual(['计时中', '30:00']);
  await room.click(button('give_back'));
  await room.type('5:00', field('补回多少'));
  await room.type('搬动设备', field('原因'));
  await submit();
  expect(shown()[0]).toBe('25:00');
  await pass(60 * MINUTE);
  await room.click(button('correct'));
  await room.type('26:30', field('实际用时'));
  await room.type('忘记结束', field('原因'));
  await submit();
  expect(room.text()).toContain('请写明见证人');
  await room.type('邓芳磊', field('见证人'));
  await submit();
  expect([standing(), recorded()]).toEqual(['已结束', 1590]);
});

it('after a restart shows what is assumed, says so, and asks', async () => {
  await enter();
  await room.press('KeyT');
  await pass(10 * MINUTE);
  await pass(MINUTE, 'b');
  expect(standing()).toBe('重启后待确认');
  await room.press('KeyT');
  expect(room.text()).toContain('请先确认这个计时器的用时');
  await room.click(button('confirm'));
  await room.type('12:00', field('实际用时'));
  await room.type('对照墙上的钟', field('原因'));
  await submit();
  await pass(2 * MINUTE);
  expect([standing(), shown()[0]]).toEqual(['计时中', '14:00']);
});

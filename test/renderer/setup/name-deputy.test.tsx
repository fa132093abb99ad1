// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { DeputyLine } from '#renderer/features/setup/deputy-line.tsx';
import { endEndorsing } from '#renderer/host/endorsing.ts';
import { err, ok } from '#shared/base/result.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { add, rootedDay } from '#test/support/rooted.ts';

const ENDORSEMENT = 'ab'.repeat(64);
const UNTIL = { publicKey: 'cd'.repeat(32), session: 'e'.repeat(43) };

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(async () => {
  await endEndorsing(room.sitting.sittingId);
  await room.leave();
});
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent.replaceAll(' ', '') === name)!;
const pin = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input[type=password]')!;

it('names the only clerk by the site head’s PIN, and says so', async () => {
  const day = rootedDay();
  const { sitting, lead, checker, supervisor, candidates, links, state } = day;
  let isRight = false;
  const answers = {
    'deputy:endorse': () =>
      Promise.resolve(isRight ? ok({ endorsement: ENDORSEMENT }) : err({ kind: 'pin_wrong', detail: { left: 4 } })),
    'endorsing:open': () => Promise.resolve(ok({ ...UNTIL, until: new Date(Date.now() + 60_000).toISOString() })),
    'session:end': () => Promise.resolve(ok({})),
  };
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  room = await markingRoom(<DeputyLine />, {}, [], { ready, as: day.examiner, answers });
  expect(room.text()).toContain('还没有指定接任人');
  await room.click(button('指定接任人'));
  await room.type('24681357', pin());
  await room.click(button('指定接任人'));
  await room.settle();
  expect([document.body.textContent.includes('还可以再试 4 次'), pin().value]).toEqual([true, '']);
  isRight = true;
  await room.type('24681357', pin());
  await room.click(button('指定接任人'));
  await room.settle();
  expect(room.entries).toEqual([{ type: 'deputy_named', personId: day.clerk.personId, endorsement: ENDORSEMENT }]);
  expect(room.text()).toContain('接任人赵洋浩：');
  await room.click(button('更换接任人'));
  expect(document.body.textContent).toContain('名单里没有其他考务人员');
});

it('asks nothing of a sitting that is void', async () => {
  const day = rootedDay();
  add(day, { type: 'sitting_voided', reason: '重复建立' }, day.head);
  const { sitting, lead, checker, supervisor, candidates, links, state } = day;
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  room = await markingRoom(<DeputyLine />, {}, [], { ready, as: day.examiner });
  expect(room.text()).toBe('');
});

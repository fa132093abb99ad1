// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PinForm } from '#renderer/features/frame/pin-form.tsx';
import { endEndorsing } from '#renderer/host/endorsing.ts';
import { err, ok } from '#shared/base/result.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { add, rootedDay } from '#test/support/rooted.ts';
import { aPerson } from '#test/support/sitting.ts';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(async () => {
  await endEndorsing(room.sitting.sittingId);
  await room.leave();
});

it('lets somebody choose a PIN whose key lies here under one they do not know, beside the site head', async () => {
  const day = rootedDay();
  const newcomer = aPerson('examiner', '于辉');
  add(day, { type: 'staff_named', people: [newcomer], source: null }, day.head);
  const { sitting, lead, checker, supervisor, candidates, links, state } = day;
  const answers = {
    'keys:made': () => Promise.resolve(ok({ made: true })),
    'session:open': () => Promise.resolve(err({ kind: 'pin_wrong', detail: { left: 4 } })),
  };
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  const form = <PinForm person={newcomer} onDone={vi.fn()} onBack={() => undefined} />;
  room = await markingRoom(form, {}, [], { ready, as: day.clerk, answers });
  await room.settle();
  const pins = (): number => room.place.querySelectorAll('.kp-pin input').length;
  const asked = pins();
  const forgotten = [...room.place.querySelectorAll('button')].find(({ textContent }) => textContent === '忘记密码');
  await room.click(forgotten!);
  // the PIN twice now, and the site head's as before
  expect(pins()).toBe(asked + 1);
  expect(room.text()).toContain('首次使用');
});

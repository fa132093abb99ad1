// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PinForm } from '#renderer/features/frame/pin-form.tsx';
import { err, ok } from '#shared/base/result.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { keyOf } from '#test/support/handover.ts';
import { add, rootedDay } from '#test/support/rooted.ts';
import { aPerson } from '#test/support/sitting.ts';

const KEY = { publicKey: keyOf(60).publicKey, signature: 'cd'.repeat(64) };
const newcomer = aPerson('examiner', '于辉');

let room: Awaited<ReturnType<typeof markingRoom>>;
const done = vi.fn();
const codes: string[] = [];
beforeEach(async () => {
  done.mockClear();
  codes.length = 0;
  const day = rootedDay();
  add(day, { type: 'staff_named', people: [newcomer], source: null }, day.head);
  const { personId } = newcomer;
  add(day, { type: 'slip_issued', personId, slipKey: keyOf(61).publicKey, salt: '0'.repeat(32) }, day.head);
  const { sitting, lead, checker, supervisor, candidates, links, state } = day;
  const answers = {
    'keys:made': () => Promise.resolve(ok({ made: false })),
    'slips:use': () => {
      codes.push('asked');
      return Promise.resolve(codes.length === 1 ? err({ kind: 'slip_wrong', detail: { left: 4 } }) : ok(KEY));
    },
    'session:open': () => Promise.resolve(ok({ publicKey: KEY.publicKey, session: 's'.repeat(43), short: false })),
    'session:end': () => Promise.resolve(ok({})),
  };
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  const form = <PinForm person={newcomer} onDone={done} onBack={() => undefined} />;
  room = await markingRoom(form, {}, [], { ready, as: day.clerk, answers });
});
afterEach(() => room.leave());

const button = (name: string): HTMLButtonElement =>
  [...room.place.querySelectorAll('button')].find(({ textContent }) => textContent.replaceAll(' ', '') === name)!;
const fields = (kind: string): HTMLInputElement[] => [...room.place.querySelectorAll<HTMLInputElement>(kind)];

it('signs in by a slip without the site head, as the person’s own entry; a wrong code is told', async () => {
  await room.settle();
  await room.click(button('用登录条登录'));
  expect(button('登录').disabled).toBe(true);
  const pins = fields('input[type=password]');
  expect(pins).toHaveLength(2);
  await room.type('K7QM-3XPA-WT', fields('input[maxlength="40"]')[0]);
  await room.type('13579024', pins[0]);
  await room.type('13579024', pins[1]);
  await room.click(button('登录'));
  await room.settle();
  expect([room.text().includes('登录码不正确，还可以再试 4 次'), room.entries.length]).toEqual([true, 0]);
  await room.click(button('登录'));
  await room.settle();
  expect(room.entries).toEqual([{ type: 'slip_used', personId: newcomer.personId, ...KEY }]);
  expect(room.log.view().state.keys.get(newcomer.personId)).toBe(KEY.publicKey);
  expect(done).toHaveBeenCalledOnce();
});

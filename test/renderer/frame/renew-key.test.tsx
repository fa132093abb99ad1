// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PinForm } from '#renderer/features/frame/pin-form.tsx';
import { endEndorsing } from '#renderer/host/endorsing.ts';
import { err, ok } from '#shared/base/result.ts';
import type { Input } from '#shared/wire/host/contract.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { rootedDay } from '#test/support/rooted.ts';

const KEY = { publicKey: 'ef'.repeat(32) };
const ENDORSEMENT = 'ab'.repeat(64);
const WITNESSED = 'cd'.repeat(64);
const FRESH = '13579024';
const HEAD_PIN = '24681357';
const WITNESS_PIN = '97531024';

let room: Awaited<ReturnType<typeof markingRoom>>;
let day: ReturnType<typeof rootedDay>;
let knowsPin = false;
const done = vi.fn();
const renewed = vi.fn();
beforeEach(async () => {
  knowsPin = false;
  done.mockClear();
  renewed.mockClear();
  day = rootedDay();
  const { sitting, lead, checker, supervisor, candidates, links, state } = day;
  const answers = {
    'session:open': () =>
      Promise.resolve(
        knowsPin
          ? ok({ ...KEY, session: 's'.repeat(43), short: false })
          : err({ kind: 'pin_wrong', detail: { left: 4 } }),
      ),
    'session:end': () => Promise.resolve(ok({})),
    'keys:renew': ({ witness }: Input<'keys:renew'>) => {
      if (witness?.pin !== WITNESS_PIN)
        return Promise.resolve(err({ kind: 'pin_wrong', detail: { left: 3, personId: day.lead.personId } }));
      renewed();
      knowsPin = true;
      return Promise.resolve(ok({ ...KEY, witnessSignature: WITNESSED }));
    },
    'endorsing:open': () =>
      Promise.resolve(ok({ ...KEY, session: 'e'.repeat(43), until: new Date(Date.now() + 60_000).toISOString() })),
    'endorsing:sign': () => Promise.resolve(ok({ endorsement: ENDORSEMENT })),
  };
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  const form = <PinForm person={checker} onDone={done} onBack={() => undefined} />;
  room = await markingRoom(form, {}, [], { ready, as: day.clerk, answers });
});
afterEach(async () => {
  await endEndorsing(room.sitting.sittingId);
  await room.leave();
});

const pins = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[type=password]')];
const button = (name: string): HTMLButtonElement =>
  [...room.place.querySelectorAll('button')].find(({ textContent }) => textContent.replaceAll(' ', '') === name)!;
const typeInto = async (text: string, at: number): Promise<void> => {
  const field = pins()[at]!;
  await room.type(text, field);
  await room.dispatch(field, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await room.settle();
};

async function chooseWitness(name: string): Promise<void> {
  const select = room.place.querySelector<HTMLElement>('.ant-select')!;
  await room.dispatch(select, new MouseEvent('mousedown', { bubbles: true }));
  await room.settle(50);
  const option = [...document.querySelectorAll<HTMLElement>('.ant-select-item-option')].find(({ textContent }) =>
    textContent.startsWith(name),
  );
  await room.click(option!);
  await room.settle(50);
}

it('leads from a wrong PIN to a key registered anew, as the site head’s entry beside a witness', async () => {
  await typeInto('999999', 0);
  expect(room.text()).toContain('还可以再试 4 次');
  await room.click(button('忘记密码'));
  expect([pins().length, button('重新登记').disabled]).toEqual([4, true]);
  await typeInto('12345678', 0);
  expect([room.text().includes('不能是连续的数字'), pins()[0]!.value]).toEqual([true, '']);
  await typeInto(FRESH, 0);
  await typeInto(FRESH, 1);
  await typeInto('97531124', 2);
  await typeInto(HEAD_PIN, 3);
  await room.type('忘记密码', room.place.querySelector<HTMLInputElement>('input[maxlength="500"]')!);
  await room.click(room.place.querySelector<HTMLElement>('input[type=checkbox]')!);
  expect(button('重新登记').disabled).toBe(true);
  await chooseWitness('罗辉莉');
  await room.click(button('重新登记'));
  await room.settle();
  // the wrong one leaves everything as it was, and is asked for again
  expect(room.text()).toContain('罗辉莉');
  expect(room.text()).toContain('还可以再试 3 次');
  expect([room.entries.length, renewed.mock.calls.length, knowsPin]).toEqual([0, 0, false]);
  await typeInto(WITNESS_PIN, 2);
  await room.click(button('重新登记'));
  await room.settle();
  const { personId } = day.checker;
  expect(room.entries).toEqual([
    {
      ...{ type: 'key_replaced', personId, old: day.keyOf(day.checker).publicKey, ...KEY },
      ...{
        witness: day.lead.personId,
        idSeen: true,
        reason: '忘记密码',
        witnessSignature: WITNESSED,
        endorsement: ENDORSEMENT,
      },
    },
  ]);
  expect(room.log.view().state.keys.get(personId)).toBe(KEY.publicKey);
  expect([renewed.mock.calls.length, done.mock.calls.length]).toEqual([1, 1]);
});

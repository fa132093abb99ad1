// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PinForm } from '#renderer/features/frame/pin-form.tsx';
import { endEndorsing, endorsingUntil } from '#renderer/host/endorsing.ts';
import { err, ok } from '#shared/base/result.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { add, rootedDay } from '#test/support/rooted.ts';

const SIGNATURE = 'ab'.repeat(64);
const REASON = '突发疾病';

let room: Awaited<ReturnType<typeof markingRoom>>;
let day: ReturnType<typeof rootedDay>;
let wrongPin = false;
const done = vi.fn();
const asked = vi.fn();

async function shown(isNamed = true): Promise<void> {
  day = rootedDay();
  if (isNamed) add(day, { type: 'deputy_named', personId: day.clerk.personId }, day.head);
  const { sitting, head, lead, checker, supervisor, candidates, links, state } = day;
  const own = { old: day.keyOf(head).publicKey, publicKey: day.keyOf(day.clerk).publicKey };
  const open = { publicKey: own.publicKey, session: 's'.repeat(43) };
  const answers = {
    'session:open': () => Promise.resolve(ok({ ...open, short: false })),
    'session:end': () => Promise.resolve(ok({})),
    'succession:sign': () => {
      asked();
      return Promise.resolve(
        wrongPin ? err({ kind: 'pin_wrong', detail: { left: 4 } }) : ok({ ...own, signature: SIGNATURE }),
      );
    },
    'endorsing:open': () =>
      Promise.resolve(ok({ ...open, session: 'e'.repeat(43), until: new Date(Date.now() + 60_000).toISOString() })),
  };
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  const form = <PinForm person={head} onDone={done} onBack={() => undefined} />;
  room = await markingRoom(form, {}, [], { ready, as: day.examiner, answers });
}
beforeEach(() => {
  wrongPin = false;
  done.mockClear();
  asked.mockClear();
});
afterEach(async () => {
  await endEndorsing(room.sitting.sittingId);
  await room.leave();
});

const pins = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[type=password]')];
const button = (name: string): HTMLButtonElement =>
  [...room.place.querySelectorAll('button')].find(({ textContent }) => textContent.replaceAll(' ', '') === name)!;
async function witnesses(): Promise<HTMLElement[]> {
  await room.dispatch(
    room.place.querySelector<HTMLElement>('.ant-select')!,
    new MouseEvent('mousedown', { bubbles: true }),
  );
  await room.settle(50);
  return [...document.querySelectorAll<HTMLElement>('.ant-select-item-option')];
}

it('leads from the head’s PIN to the deputy in their place, signed by both', async () => {
  await shown();
  await room.click(button('不能到场或忘记密码'));
  expect([pins().length, button('接任').disabled]).toEqual([2, true]);
  await room.type(REASON, room.place.querySelector<HTMLInputElement>('input[maxlength="500"]')!);
  await room.type('24681357', pins()[0]);
  await room.type('13579024', pins()[1]);
  const options = await witnesses();
  expect(options.map(({ textContent }) => textContent.split(' ')[0])).toEqual(['罗辉莉', '宋勇', '邓芳磊']);
  await room.click(options[0]!);
  await room.settle(50);

  wrongPin = true;
  await room.click(button('接任'));
  await room.settle();
  expect([room.text().includes('赵洋浩：密码不正确'), pins()[0]!.value, room.entries.length]).toEqual([true, '', 0]);

  wrongPin = false;
  await room.type('24681357', pins()[0]);
  await room.click(button('接任'));
  await room.settle();
  const { clerk, head, lead } = day;
  expect(room.entries).toEqual([
    {
      ...{ type: 'head_succeeded', personId: clerk.personId, witness: lead.personId, reason: REASON },
      ...{ old: day.keyOf(head).publicKey, publicKey: day.keyOf(clerk).publicKey },
      ...{ signature: SIGNATURE, witnessSignature: SIGNATURE },
    },
  ]);
  expect(room.log.view().state.people.get(clerk.personId)?.role).toBe('site-head');
  expect(endorsingUntil(room.sitting.sittingId)).not.toBeNull();
  expect(done).toHaveBeenCalledTimes(1);
  expect(asked).toHaveBeenCalledTimes(3);
});

it('says what is missing where nobody was named', async () => {
  await shown(false);
  await room.click(button('不能到场或忘记密码'));
  expect(room.text()).toContain('现场负责人罗芳没有指定接任人');
  await room.click(button('返回'));
  expect(pins().length).toBe(1);
});

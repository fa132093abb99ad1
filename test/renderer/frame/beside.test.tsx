// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { EndorsingDialog } from '#renderer/features/frame/endorsing-dialog.tsx';
import { PinForm } from '#renderer/features/frame/pin-form.tsx';
import { endEndorsing } from '#renderer/host/endorsing.ts';
import { err, ok } from '#shared/base/result.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { add, rootedDay } from '#test/support/rooted.ts';
import { aPerson } from '#test/support/sitting.ts';

const CHOSEN = '13579024';
const HEAD_PIN = '24681357';
const KEY = { publicKey: 'ef'.repeat(32) };
const ENDORSEMENT = 'ab'.repeat(64);
const newcomer = aPerson('examiner', '于辉');
const naming: Body = { type: 'staff_named', people: [aPerson('clerk', '赵洋浩')], source: null };

let room: Awaited<ReturnType<typeof markingRoom>>;
const opened = vi.fn();
let isRight = true;
afterEach(async () => {
  await endEndorsing(room.sitting.sittingId);
  await room.leave();
  opened.mockClear();
  isRight = true;
});

/** A sitting whose roles have a root, somebody named in it who has never signed in, and a host that endorses. */
async function enter(screen: React.ReactNode) {
  const day = rootedDay();
  add(day, { type: 'staff_named', people: [newcomer], source: null }, day.head);
  const { sitting, lead, checker, supervisor, candidates, links, state } = day;
  const answers = {
    'keys:made': () => Promise.resolve(ok({ made: false })),
    'keys:create': () => Promise.resolve(ok(KEY)),
    'session:open': () => Promise.resolve(ok({ ...KEY, session: 's'.repeat(43), short: false })),
    'session:end': () => Promise.resolve(ok({})),
    'endorsing:open': () => {
      opened();
      const until = new Date(Date.now() + 60_000).toISOString();
      const given = ok({ ...KEY, session: 'e'.repeat(43), until });
      return Promise.resolve(isRight ? given : err({ kind: 'pin_wrong', detail: { left: 4 } }));
    },
    'endorsing:sign': () => Promise.resolve(ok({ endorsement: ENDORSEMENT })),
  };
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  room = await markingRoom(screen, {}, [], { ready, as: day.clerk, answers });
  return day;
}

const pins = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[type=password]')];
const tick = (): HTMLInputElement => room.place.querySelector<HTMLInputElement>('input[type=checkbox]')!;
const beside = () => room.place.querySelector('[data-beside]')?.getAttribute('data-beside');
const typeInto = async (text: string, at: number): Promise<void> => {
  const field = pins()[at]!;
  await room.type(text, field);
  field.focus();
  await room.press('Enter');
};

it('registers a first key once the site head gave their PIN and ticked that they saw the ID, as the site head’s entry', async () => {
  const done = vi.fn();
  const day = await enter(<PinForm person={newcomer} onDone={done} onBack={() => undefined} />);
  await typeInto(CHOSEN, 0);
  await typeInto(CHOSEN, 1);
  expect([beside(), document.activeElement === pins()[2], room.entries.length]).toEqual(['asked', true, 0]);
  await typeInto(HEAD_PIN, 2);
  expect([beside(), pins().length, document.activeElement === tick(), done.mock.calls.length]).toEqual([
    ...['standing', 2, true, 0],
  ]);
  await room.click(tick());
  await room.settle();
  const { personId } = newcomer;
  const body = { type: 'key_registered', personId, ...KEY, idSeen: true, endorsement: ENDORSEMENT };
  expect(room.entries).toEqual([body]);
  expect(room.log.view().state.keys.get(personId)).toBe(KEY.publicKey);
  expect(day.state.root?.personId).toBe(day.head.personId);
  expect(done).toHaveBeenCalledOnce();
});

it('registers nothing under a wrong PIN, and asks no second time within ten minutes', async () => {
  await enter(<PinForm person={newcomer} onDone={() => undefined} onBack={() => undefined} />);
  isRight = false;
  await room.click(tick());
  await typeInto(CHOSEN, 0);
  await typeInto(CHOSEN, 1);
  await typeInto(HEAD_PIN, 2);
  expect([beside(), room.entries.length]).toEqual(['asked', 0]);
  expect(room.text()).toContain('还可以再试 4 次');
  isRight = true;
  await typeInto(HEAD_PIN, 2);
  expect(room.entries).toHaveLength(1);
  expect(opened).toHaveBeenCalledTimes(2);
});

function Naming() {
  const { record } = useRecorder();
  return (
    <>
      <button onClick={() => void record(naming).then((said) => (document.title = said.ok ? 'ok' : said.error.kind))} />
      <EndorsingDialog />
    </>
  );
}

it('asks for the site head’s PIN where somebody is named, and records nothing without it', async () => {
  await enter(<Naming />);
  const name = async () => {
    await room.click(room.place.querySelector('button')!);
    await room.settle(50);
  };
  await name();
  expect(pins()).toHaveLength(1);
  await room.click(document.querySelector<HTMLElement>('.ant-modal-close')!);
  await room.settle(50);
  expect([document.title, room.entries.length]).toEqual(['not_endorsed', 0]);
  await name();
  await typeInto(HEAD_PIN, 0);
  await room.settle(50);
  expect([document.title, room.entries]).toEqual(['ok', [{ ...naming, endorsement: ENDORSEMENT }]]);
  await name();
  expect(opened).toHaveBeenCalledOnce();
});

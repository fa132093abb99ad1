// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PinForm } from '#renderer/features/frame/pin-form.tsx';
import { err, ok } from '#shared/base/result.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { aPerson } from '#test/support/sitting.ts';

const CHOSEN = '13579024';
const KEY = { publicKey: 'ef'.repeat(32) };
/** Somebody of whom the sitting's record knows no key. */
const clerk = aPerson('clerk', '罗芳');

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

async function enter(exists = false) {
  const done = vi.fn();
  let tell = (_made: boolean): void => undefined;
  const answers = {
    'keys:made': () => new Promise((answer) => (tell = (made) => answer(ok({ made })))),
    'keys:create': () => Promise.resolve(exists ? err({ kind: 'key_exists' }) : ok(KEY)),
    'session:open': () => Promise.resolve(ok({ ...KEY, session: 's'.repeat(43), short: false })),
    'session:end': () => Promise.resolve(ok({})),
  };
  const form = <PinForm person={clerk} onDone={done} onBack={() => undefined} />;
  room = await markingRoom(form, {}, [{ type: 'staff_named', people: [clerk], source: null }], { answers });
  return { done, say: async (made: boolean) => (tell(made), room.settle()) };
}
const fields = (): HTMLInputElement[] => [...room.place.querySelectorAll<HTMLInputElement>('input')];
async function typeInto(at: number): Promise<void> {
  const field = fields()[at]!;
  await room.type(CHOSEN, field);
  field.focus();
  await room.press('Enter');
}
const asks = () => room.place.querySelector('[data-pin]')?.getAttribute('data-pin');

it('shows nothing to type into before it is known whether a PIN is asked for or chosen', async () => {
  const { say } = await enter();
  expect([asks(), fields().length]).toEqual(['asking', 0]);
  await say(false);
  expect([asks(), fields().length]).toEqual(['twice', 2]);
});

it('asks once where this computer holds the key already, though the record does not know it', async () => {
  const { done, say } = await enter(true);
  await say(true);
  expect([asks(), fields().length]).toEqual(['once', 1]);
  await typeInto(0);
  await room.settle();
  expect(room.entries).toContainEqual({ type: 'key_registered', personId: clerk.personId, ...KEY });
  expect(done).toHaveBeenCalledOnce();
});

it('keeps both fields while the key is written into the record, and is done only then', async () => {
  const { done, say } = await enter();
  await say(false);
  room.copies.held = [];
  await typeInto(0);
  expect(document.activeElement).toBe(fields()[1]);
  await typeInto(1);
  await room.settle();
  expect(room.log.view().state.keys.has(clerk.personId)).toBe(true);
  expect([asks(), fields().length, done.mock.calls.length]).toEqual(['twice', 2, 0]);
  room.copies.held.forEach((release) => release());
  await room.settle();
  expect(done).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isLockedHere } from '#renderer/data/locked.ts';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { Frame } from '#renderer/features/frame/frame.tsx';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { setPreferences } from '#renderer/ui/preferences.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

type Room = Awaited<ReturnType<typeof markingRoom>>;
let room: Room;
let seat: ReturnType<typeof useSignedIn>;
beforeEach(() => localStorage.clear());
afterEach(async () => {
  vi.useRealTimers();
  await room.leave();
});

function Seat() {
  seat = useSignedIn();
  return null;
}
const enter = async (ready?: Room) =>
  (room = await markingRoom(
    <Frame notice={null}>
      <Seat />
      <ScoringScreen />
    </Frame>,
    {},
    [],
    ready === undefined ? {} : { ready },
  ));
const pressF9 = () => act(async () => dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', bubbles: true })));
const take = (person: Room['scorer']) => act(async () => seat.signIn(person));
const isLocked = () => room.place.querySelector('[data-testid="locked"]') !== null;
const marks = () => room.entries.filter(({ type }) => type === 'line_scored');

it('F9 takes everything of the sitting off the page but its name, and records nothing half typed', async () => {
  await enter();
  const [candidate] = room.candidates;
  expect(room.text()).toContain(candidate!.name);
  await room.press('Digit1', 'Digit0');
  await pressF9();
  const body = document.body.outerHTML;
  expect(room.place.querySelector('[data-testid="locked"]')?.textContent).toContain(room.sitting.title);
  for (const { name, number } of room.candidates)
    expect([name, number].filter((said) => body.includes(said))).toEqual([]);
  expect(marks()).toEqual([]);
  // no key reaches a screen that is not there
  await room.press('Enter', 'KeyF');
  expect(marks()).toEqual([]);
});

it('what was half typed comes back to whoever typed it, and to nobody else', async () => {
  await enter();
  const [first, second] = room.scorers;
  await room.press('Digit1', 'Digit0');
  await pressF9();
  await take(second!);
  expect(room.durability('1.1')).toBe('unscored');
  await room.press('Digit3');
  // changing places without a lock keeps to the same
  await take(first!);
  expect(marks()).toEqual([]);
  expect(room.durability('1.1')).toBe('typing');
  await room.press('Enter');
  expect(marks()).toMatchObject([{ examinerId: first!.personId, score: { deductions: [1000] } }]);
  await take(second!);
  await room.press('Enter');
  expect(marks()[1]).toMatchObject({ examinerId: second!.personId, score: { deductions: [300] } });
});

it('a page that is loaded again is still locked, and what was typed is still there', async () => {
  await enter();
  await room.press('Digit7');
  await pressF9();
  const before = room;
  expect(isLockedHere(before.sitting.sittingId)).toBe(true);
  await before.leave();
  await enter(before);
  // the room signs its scorer in at once
  expect(room.durability('1.1')).toBe('typing');
  expect(isLockedHere(before.sitting.sittingId)).toBe(false);
  await room.press('Enter');
  expect(marks()).toMatchObject([{ score: { deductions: [700] } }]);
});

it('locks itself when nobody has touched the computer for as long as the settings say, sleep included', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  setPreferences({ lockAfter: 5 });
  await enter();
  const pass = (minutes: number) =>
    act(async () => {
      vi.setSystemTime(Date.now() + minutes * 60_000);
      vi.advanceTimersByTime(6000);
    });
  await pass(4);
  await act(async () => dispatchEvent(new Event('pointermove')));
  await pass(4);
  expect(isLocked()).toBe(false);
  await pass(2);
  expect(isLocked()).toBe(true);
});

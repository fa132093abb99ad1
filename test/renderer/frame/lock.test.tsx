// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isLockedHere } from '#renderer/data/locked.ts';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { Frame } from '#renderer/features/frame/frame.tsx';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { navigate } from '#renderer/ui/navigate.ts';
import { setPreferences } from '#renderer/ui/preferences.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { tellPage } from '#test/support/page-host.ts';

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

it('F9 takes everything of the sitting off the page and records nothing half typed', async () => {
  await enter();
  const [candidate] = room.candidates;
  expect(room.text()).toContain(candidate!.name);
  await room.press('Digit1', 'Digit0');
  await pressF9();
  const body = document.body.outerHTML;
  expect(isLocked()).toBe(true);
  expect(body).not.toContain(room.sitting.title);
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

it('from what was half typed an address leads on to another candidate, and nothing of it is entered', async () => {
  await enter();
  const [first, second] = room.candidates;
  await room.press('Digit1', 'Digit0');
  await pressF9();
  await take(room.scorers[0]!);
  const shown = () => room.place.querySelector('[data-candidate][aria-selected=true]')?.getAttribute('data-candidate');
  expect(shown()).toBe(first!.candidateId);
  await act(async () => {
    navigate('scoring', { candidate: second!.candidateId });
    await new Promise((done) => setTimeout(done));
  });
  expect(shown()).toBe(second!.candidateId);
  // half of a mark becomes none because somebody goes on; it waits where it was typed
  expect(marks()).toEqual([]);
  await act(async () => {
    navigate('scoring', { candidate: first!.candidateId });
    await new Promise((done) => setTimeout(done));
  });
  expect(room.durability('1.1')).toBe('typing');
  await room.press('Enter');
  expect(marks()).toMatchObject([{ line: '1.1', score: { deductions: [1000] } }]);
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

/** How the computer's own clock stands, and the page's: sleep passes on the first alone, a wall clock that is set on neither. */
const tell = (ms: number) => tellPage({ kind: 'clock', value: { run: '0'.repeat(16), ms } });
async function idling() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
  setPreferences({ lockAfter: 5 });
  await enter();
  let computer = 0;
  await act(async () => tell(computer));
  await act(async () => dispatchEvent(new Event('pointermove')));
  return async (minutes: number, { isAwake = true } = {}) =>
    act(async () => {
      computer += minutes * 60_000;
      if (isAwake) vi.advanceTimersByTime(minutes * 60_000);
      tell(computer);
      vi.advanceTimersByTime(6000);
    });
}

it('locks itself when nobody has touched the computer for as long as the settings say', async () => {
  const pass = await idling();
  await pass(4);
  await act(async () => dispatchEvent(new Event('pointermove')));
  await pass(4);
  expect(isLocked()).toBe(false);
  await pass(2);
  expect(isLocked()).toBe(true);
});

it('locks itself after sleep, in which the page counts nothing', async () => {
  const pass = await idling();
  await pass(6, { isAwake: false });
  expect(isLocked()).toBe(true);
});

it.each([2, -2])('a wall clock set by %i hours locks nobody out and keeps nobody in', async (hours) => {
  const pass = await idling();
  vi.setSystemTime(Date.now() + hours * 3_600_000);
  await pass(1);
  expect(isLocked()).toBe(false);
  await pass(5);
  expect(isLocked()).toBe(true);
});

/** Whether leaving the page would be asked about. */
const asksToLeave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
const valueOf = (form: string) =>
  [...room.place.querySelectorAll<HTMLInputElement>(`${form} form input:not([type="radio"])`)].map(
    ({ value }) => value,
  );
const VETOES = '.scoring-box:has(.scoring-vetoes, [role="radiogroup"])';
const NOTES = '.scoring-box:has(.scoring-notes)';

it('a half-written note comes back to its writer alone, is on no disk, and leaving asks', async () => {
  await enter();
  const [first, second] = room.scorers;
  await room.press('KeyN');
  await room.type('焊机跳闸');
  await pressF9();
  expect(document.body.outerHTML).not.toContain('焊机跳闸');
  expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage)).not.toContain('焊机跳闸');
  expect(asksToLeave()).toBe(true);
  await take(second!);
  expect(room.place.querySelector('form')).toBeNull();
  await pressF9();
  await take(first!);
  expect(valueOf(NOTES)).toEqual(['焊机跳闸']);
  await room.answer('焊机跳闸，10:20 恢复');
  expect(room.entries.at(-1)).toMatchObject({ type: 'note_added', text: '焊机跳闸，10:20 恢复' });
  expect(asksToLeave()).toBe(false);
  await pressF9();
  await take(first!);
  expect(room.place.querySelector('form')).toBeNull();
});

it('a half-written veto comes back with its line and reason, and what was given up does not', async () => {
  await enter();
  const [first] = room.scorers;
  await room.press('ArrowDown', 'KeyV');
  await room.type('贯穿裂纹');
  await pressF9();
  await take(first!);
  expect(valueOf(VETOES)).toEqual(['贯穿裂纹', '']);
  expect(room.entries.filter(({ type }) => type === 'veto_recorded')).toEqual([]);
  await room.answer('贯穿裂纹');
  expect(room.entries.at(-1)).toMatchObject({ type: 'veto_recorded', line: '1.2', reason: '贯穿裂纹' });
  expect(asksToLeave()).toBe(false);
  await act(async () => (document.activeElement as HTMLElement | null)?.blur());
  await room.press('KeyV');
  await room.type('误记');
  await room.press('Escape');
  await pressF9();
  await take(first!);
  expect([valueOf(VETOES), asksToLeave()]).toEqual([[], false]);
});

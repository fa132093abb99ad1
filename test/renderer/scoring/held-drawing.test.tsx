// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { markingRoom } from '#test/support/marking-room.tsx';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

it('draws nothing of a mark on its way before both copies have it, whatever else makes the sheet render', async () => {
  let nudge = (): void => undefined;
  const Nudge = () => {
    const { signIn, actor } = useSignedIn();
    nudge = () => actor !== null && signIn({ ...actor });
    return null;
  };
  room = await markingRoom(
    <>
      <Nudge />
      <ScoringScreen />
    </>,
  );
  await room.press('KeyF', 'Digit2');
  room.copies.held = [];
  // the hold ends by no clock here
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const before = room.place.innerHTML;
    await room.dispatch(document.body, new KeyboardEvent('keydown', { code: 'Enter', key: 'Enter', bubbles: true }));
    await act(async () => nudge());
    expect(room.entries.at(-1)).toMatchObject({ type: 'line_scored', line: '1.2' });
    expect(room.place.innerHTML).toBe(before);
    for (const release of room.copies.held) await act(async () => release());
    expect(room.durability('1.2')).toBe('both');
  } finally {
    vi.useRealTimers();
    room.copies.held = null;
  }
});

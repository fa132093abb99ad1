// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { BoardScreen } from '#renderer/features/board/board-screen.tsx';
import { readPlace } from '#renderer/ui/navigate.ts';
import { markingRoom } from '#test/support/marking-room.tsx';

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});

it('names the document’s open conditions beside the next step until they are settled, and leads to them', async () => {
  const policy = { id: 'huangshi-reform', version: '1', rulesHash: 'a'.repeat(64) };
  const room = await markingRoom(<BoardScreen />, { policy, channel: 'specialised' });
  opened.push(room);
  const { place, click, record, scorer } = room;
  const conditions = () => place.querySelector<HTMLElement>('[data-testid=conditions]');
  expect(conditions()?.textContent).toBe('政策核对还有 1 项');
  await click(conditions()!);
  expect(readPlace(location.hash).screen).toBe('policy');
  const facts = { specialised: true, entryControlled: false, listed: false };
  await record({ type: 'facts_stated', rule: 'hs.channel', candidateId: null, facts }, scorer.personId);
  expect(conditions()).toBeNull();
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ok } from '#shared/base/result.ts';
import { Frame } from '#renderer/features/frame/frame.tsx';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { markingRoom } from '#test/support/marking-room.tsx';
import { linksOf, readySitting } from '#test/support/sitting.ts';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

const undo = () =>
  act(async () => {
    dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyZ', key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await new Promise((done) => setTimeout(done, 20));
  });

async function enter(screen: React.ReactNode) {
  const ready = readySitting();
  const { sitting, state, examiner } = { ...ready, examiner: ready.scorers[0]! };
  const links = linksOf(sitting, [[{ type: 'note_added', candidateId: null, text: '停电' }, examiner.personId]], state);
  const read = () => Promise.resolve(ok({ lines: [links.at(-1)!.line], head: links.at(-1)!.head }));
  room = await markingRoom(<Frame notice={null}>{screen}</Frame>, {}, [], { ready, answers: { 'journal:read': read } });
  return examiner;
}

it('where no mark is typed Ctrl+Z says what was done last and how it is put right', async () => {
  const examiner = await enter(<p>总览</p>);
  await undo();
  const said = document.querySelector('[role="dialog"]')?.textContent ?? '';
  expect(said).toContain(`${examiner.name}：记了考场情况，不能撤销；可以再记一条说明。`);
});

it('where marks are typed it is the sheet that undoes', async () => {
  await enter(<ScoringScreen />);
  await undo();
  expect(document.querySelector('[role="dialog"]')).toBe(null);
  expect(room.text()).toContain('这次登录以来没有可撤销的改动');
});

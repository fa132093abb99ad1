// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ok } from '#shared/base/result.ts';
import { Frame } from '#renderer/features/frame/frame.tsx';
import { ScoringScreen } from '#renderer/features/scoring/scoring-screen.tsx';
import { UndoButton } from '#renderer/ui/undo-button.tsx';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { linksOf, readySitting } from '#test/support/sitting.ts';

type Ready = ReturnType<typeof readySitting>;
let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

const undo = () =>
  act(async () => {
    dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyZ', key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await new Promise((done) => setTimeout(done, 20));
  });

/** A room whose host reads its journal, in which `as` did these things last. */
async function after(bodies: (ready: Ready) => readonly Body[], as: (ready: Ready) => Person): Promise<Ready> {
  const ready = readySitting();
  const keys: Body[] = ready.scorers.map(({ personId }) => ({
    ...{ type: 'key_registered', personId, publicKey: 'ab'.repeat(32) },
  }));
  const by = as(ready);
  const acts = [...keys, ...bodies(ready)].map((body): [Body, string] => [body, by.personId]);
  const links = [...ready.links, ...linksOf(ready.sitting, acts, ready.state)];
  const read = ({ fromSeq, limit }: { fromSeq: number; limit: number }) =>
    Promise.resolve(
      ok({ lines: links.slice(fromSeq, fromSeq + limit).map(({ line }) => line), head: links.at(-1)!.head }),
    );
  const page = (
    <Frame notice={null}>
      <UndoButton />
    </Frame>
  );
  room = await markingRoom(page, {}, [], { ready, as: by, before: bodies, answers: { 'journal:read': read } });
  return ready;
}
const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
const pressIn = (name: string) =>
  act(async () => {
    const button = [...(dialog()?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
      textContent.includes(name),
    );
    button?.click();
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

it('the button undoes the last act, with a reason, and both stay on record', async () => {
  const { candidates } = await after(
    ({ candidates: [first] }) =>
      (['present', 'absent'] as const).map((attendance) => ({
        ...{ type: 'attendance_recorded', candidateId: first!.candidateId, attendance, reason: '看错名单' },
      })),
    ({ scorers }) => scorers[0]!,
  );
  await act(async () => {
    [...room.place.querySelectorAll('button')].find(({ textContent }) => textContent === '撤销上一步')?.click();
    await new Promise((done) => setTimeout(done, 50));
  });
  expect(dialog()?.textContent).toContain('登记了到场状态');
  expect([...dialog()!.querySelectorAll('tbody td')].map(({ textContent }) => textContent)).toEqual([
    ...['001 陈婷华', '缺考', '到场'],
  ]);
  // it says why before it goes on record
  await pressIn('撤销这一步');
  expect(room.entries).toEqual([]);
  await pressIn('误操作');
  await pressIn('撤销这一步');
  const [{ candidateId } = { candidateId: '' }] = candidates;
  expect(room.entries).toEqual([{ type: 'attendance_recorded', candidateId, attendance: 'present', reason: '误操作' }]);
  expect(dialog()).toBe(null);
});

it('whoever may not undo it is told why, and is not shown somebody else’s mark', async () => {
  await after(
    ({ candidates: [first], scorers: [examiner] }) => [
      {
        ...{ type: 'line_scored', candidateId: first!.candidateId, examinerId: examiner!.personId, line: '1.1' },
        ...{ score: { kind: 'deductions', deductions: [725] }, cause: 'typed', reason: '' },
      },
    ],
    ({ scorers }) => scorers[1]!,
  );
  await undo();
  const said = dialog()?.textContent ?? '';
  expect(said).toContain('现在不能撤销：');
  expect(said).not.toContain('7.25');
  expect(dialog()?.querySelector('table')).toBe(null);
});

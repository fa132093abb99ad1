// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { SittingPanel } from '#renderer/features/setup/sitting-panel.tsx';
import { amended } from '#electron/journal/amendments.ts';
import { diaryOf } from '#shared/progress/diary.ts';
import { headOf } from '#shared/forms/parts/from-sitting.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { add, rootedDay } from '#test/support/rooted.ts';

let room: Awaited<ReturnType<typeof markingRoom>>;
afterEach(() => room.leave());

const openPanel = async (as: 'head' | 'clerk') => {
  const day = rootedDay();
  const { sitting, lead, checker, supervisor, candidates, links, state } = day;
  const ready = { sitting, scorers: [], lead, checker, supervisor, candidates: [...candidates], links, state };
  room = await markingRoom(<SittingPanel />, {}, [], { ready, as: day[as] });
};
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.replaceAll(' ', '') === name);
const text = (label: string): HTMLInputElement => {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return document.getElementById(named?.htmlFor ?? '') as HTMLInputElement;
};

it('lets the site head void a sitting for a reason, and offers nobody else to', async () => {
  await openPanel('clerk');
  expect([button('作废场次'), button('现场负责人登录后可更正或作废')?.disabled]).toEqual([undefined, false]);
  await room.leave();
  await openPanel('head');
  await room.click(button('作废场次')!);
  await room.settle(50);
  expect(button('作废，不再使用')!.disabled).toBe(true);
  await room.type('重复建立', text('原因'));
  await room.click(button('作废，不再使用')!);
  await room.settle(50);
  expect(room.entries).toEqual([{ type: 'sitting_voided', reason: '重复建立' }]);
  expect(button('作废场次')).toBeUndefined();
});

it('tells the list, the diary and paper what became of a sitting', async () => {
  await openPanel('head');
  const day = rootedDay();
  const { room: old } = day.sitting;
  add(day, { type: 'sitting_corrected', field: 'room', old, fresh: '二考场', reason: '笔误' }, day.head);
  add(day, { type: 'sitting_voided', reason: '重复建立' }, day.head);
  const lines = day.links.map(({ line }) => line);
  expect(lines.reduce(amended, undefined)).toEqual({ room: '二考场', voided: '重复建立' });
  expect(headOf(day.state)).toMatchObject({ room: '二考场', voided: true });
  expect(diaryOf(day.state).map(({ text: said }) => said[0])).toEqual(
    expect.arrayContaining([`更正考场：${old} → 二考场（笔误）`, '场次作废，原因：重复建立']),
  );
});

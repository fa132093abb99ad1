// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepLock } from '#renderer/data/locked.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { SittingList } from '#renderer/features/home/sitting-list.tsx';
import { archiveWords } from '#renderer/features/home/archive-words.ts';
import { loadArchive } from '#renderer/data/home/archive.ts';
import { homeWords } from '#renderer/features/home/words.ts';
import { err, ok } from '#shared/base/result.ts';
import { pageHost } from '#test/support/page-host.ts';
import { aHome, aSummary } from '#test/gallery/homes.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  location.hash = '#/';
  localStorage.clear();
  pageHost(() => Promise.resolve(err({ kind: 'host_gone' })));
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

const nothing = (): Promise<void> => Promise.resolve();
const show = (sittings: SittingSummary[]) =>
  act(async () =>
    root.render(
      <SittingList
        home={aHome({ sittings })}
        reload={nothing}
        restore={null}
        onNew={() => undefined}
        onPlan={() => undefined}
        onDuties={() => undefined}
        onTrace={() => undefined}
        onLedger={() => undefined}
        practice={{
          preparing: false,
          problem: null,
          onPractise: () => undefined,
          onPlan: () => undefined,
          onClear: () => Promise.resolve(),
        }}
      />,
    ),
  );
const rows = () => place.querySelectorAll('tbody tr').length;
const search = () => place.querySelector<HTMLInputElement>('input[data-search], [data-search] input');
const type = (text: string) =>
  act(async () => {
    const box = search()!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (words: readonly [string, string]) =>
  act(async () =>
    [...place.querySelectorAll('button')]
      // antd sets two characters of Chinese apart
      .find(({ textContent }) => textContent.replaceAll(' ', '') === words[0].replaceAll(' ', ''))!
      .click(),
  );
const many = (count: number) => Array.from({ length: count }, (_, at) => aSummary({}, `焊工第 ${String(at + 1)} 场`));

test('a few sittings are only listed; many can be looked for, and one that is found opens by Enter', async () => {
  await show(many(7));
  expect([rows(), place.querySelectorAll('[role=radiogroup]').length]).toEqual([7, 0]);
  const sittings = many(30);
  await show(sittings);
  await type('第 17 场');
  expect([rows(), place.querySelector('[role=status]')!.textContent]).toEqual([1, '30 场中的 1 场']);
  await act(async () => search()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  expect(location.hash).toContain(sittings[16]!.log);
});

test('where nothing is found one press shows all again', async () => {
  await show(many(30));
  await type('电工');
  expect([rows(), place.textContent.includes(homeWords.noneFound[0])]).toEqual([0, true]);
  await press(homeWords.showAll);
  expect([rows(), search()!.value]).toEqual([30, '']);
});

test('years of sittings are drawn a hundred at a time', async () => {
  await show(many(130));
  expect(rows()).toBe(100);
  await press(['再显示 30 场', '']);
  expect(rows()).toBe(130);
});

test('a finished sitting is put away, found in the archive by what is looked for, and brought back by one press', async () => {
  const away = new Map<string, string>();
  pageHost((channel, input) => {
    if (channel !== 'archive:list' && channel !== 'archive:move') return Promise.resolve(err({ kind: 'host_gone' }));
    if (channel === 'archive:move') {
      const { logs, away: isAway } = input as { readonly logs: string[]; readonly away: boolean };
      for (const log of logs)
        if (isAway) away.set(log, '2026-11-20T02:00:00.000Z');
        else away.delete(log);
    }
    return Promise.resolve(ok({ archived: [...away].map(([log, at]) => ({ log, at })), damaged: false }));
  });
  await act(async () => loadArchive());
  const [open, first, second] = [
    aSummary({}, '未结束的'),
    aSummary({ closed: true }, '第一场'),
    aSummary({ closed: true }, '第二场'),
  ];
  await show([open, first, second]);
  const shown = () => [...place.querySelectorAll('tbody tr[data-log] strong')].map(({ textContent }) => textContent);
  await press(['归档所示已结束的 2 场', '']);
  expect([shown(), [...away.keys()]]).toEqual([['未结束的'], [first.log, second.log]]);
  await press(archiveWords.undo);
  expect(shown()).toEqual(['未结束的', '第一场', '第二场']);
  await press(archiveWords.putAway);
  expect(shown()).toEqual(['未结束的', '第二场']);
  await type('第一场');
  expect([shown(), place.textContent.includes('归档中有 1 场符合')]).toEqual([[], true]);
  await press(archiveWords.look);
  expect(shown()).toEqual(['第一场']);
  await press(archiveWords.bringBack);
  await press(archiveWords.leave);
  await type('');
  expect([shown(), away.size]).toEqual([['未结束的', '第一场', '第二场'], 0]);
});

test('a locked sitting says nothing of itself in the list, nor by what is looked for; its plan stays shut', async () => {
  const plan = {
    planId: 'b'.repeat(36),
    title: '第二批计划',
    people: 2,
    share: 1,
    source: { file: '名册.xlsx', sha256: '0' },
  };
  const [locked, open] = ['焊工秘密场', '电工公开场'].map((title) => {
    const summary = aSummary({}, title);
    return { ...summary, sitting: { ...summary.sitting!, heldOn: '2026-12-24', plan } } as SittingSummary;
  });
  await show([locked!, open!]);
  expect(place.textContent).toContain('焊工秘密场');
  keepLock(locked!.log, true);
  await show([{ ...locked! }, open!]);
  const row = place.querySelector('[data-locked]')!;
  const { title, occupation, heldOn, room } = locked!.sitting!;
  expect(row.textContent).toContain(homeWords.locked[0]);
  for (const told of [title, occupation, heldOn, room, plan.title]) expect(row.textContent).not.toContain(told);
  expect(place.textContent).toContain('1 个场次已锁定');
  // nor is it called a sitting without a plan
  expect(place.textContent).not.toContain(homeWords.noPlan[0]);
  expect(place.textContent).toContain(homeWords.planUnknown[0]);
  // the plan is of both: who opens it would read the locked one's results
  expect(place.querySelector('[data-plan]')!.textContent).toContain(homeWords.planLocked[0]);
  await type('秘密');
  expect([rows(), place.textContent.includes(homeWords.noneFound[0])]).toEqual([0, true]);
  await type('');
  keepLock(open!.log, true);
  await show([{ ...locked! }, { ...open! }]);
  // where all of a plan is locked, so is its name
  expect(place.querySelectorAll('[data-locked]')).toHaveLength(2);
  expect(place.textContent).not.toContain(plan.title);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { TotalsPicture } from '#renderer/features/home/totals-picture.tsx';
import { err, ok } from '#shared/base/result.ts';
import { aSummary } from '#test/gallery/homes.ts';
import { pageHost } from '#test/support/page-host.ts';
import { until } from '#test/support/settled.ts';
import { aSitting } from '#test/support/sitting.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let root: ReturnType<typeof createRoot> | null = null;
afterEach(() => act(async () => root?.unmount()));

const held = (heldOn: string, over = {}) => aSummary({ sitting: aSitting({ heldOn, ...over }), ...over });

test('adds up the closed sittings by year and plan; open, void and practice ones count nowhere', async () => {
  const plan = {
    ...{
      planId: '11111111-2222-4333-8444-666666666666',
      title: '2026 年第三批',
      people: 40,
      applicants: 24,
      share: 12,
    },
    source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
  };
  const [a, b, open, broken] = [
    held('2026-11-20', { plan }),
    held('2025-03-01'),
    held('2026-11-21'),
    held('2026-11-22'),
  ];
  const none = [aSummary({ practice: true }), aSummary({ voided: '重复建立' })];
  const logOf = (summary: ReturnType<typeof held>): string => summary.log;
  const all = [a, b, open, broken].map((one) => ({ ...one, log: one.sitting!.sittingId }));
  const asked: string[] = [];
  pageHost((channel, input: { readonly log: string }) => {
    if (channel !== 'sitting:outcome') return Promise.resolve(err({ kind: 'host_gone' }));
    asked.push(input.log);
    const counts = { pass: 7, fail: 1, absent: 1, void: 1, ineligible: 1, open: 0, again: 0 };
    if (input.log === all[3]!.log) return Promise.resolve(err({ kind: 'journal_damaged', detail: { seq: 3 } }));
    return Promise.resolve(ok({ isClosed: input.log !== all[2]!.log, counts, people: [] }));
  });
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  const sittings = [...all, ...none];
  await act(async () => root!.render(<TotalsPicture sittings={sittings} />));
  await until(() => place.textContent.includes('无法读取'));
  expect(asked).toEqual(all.map(logOf));
  expect([...place.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual([
    '2026 年171287.5',
    '2025 年171287.5',
    '2026 年第三批171287.5',
  ]);
  expect(place.textContent).toContain('已结束的 2 个场次：16 人次有结论，14 人次合格（87.5%）');
  expect(place.textContent).toContain('另有 1 个场次尚未结束');
  expect(place.textContent).toContain('有 1 个场次的记录无法读取');
});

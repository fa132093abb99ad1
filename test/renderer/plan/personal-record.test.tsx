// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { recordOf } from '#renderer/features/plan/plan-filter.ts';
import { PlanScreen } from '#renderer/features/plan/plan-screen.tsx';
import { enterPlan } from '#renderer/ui/navigate.ts';
import { ok } from '#shared/base/result.ts';
import type { PlanPerson } from '#shared/plans/joint.ts';
import type { Part } from '#shared/plans/part.ts';
import { aHome, aSummary } from '#test/gallery/homes.ts';
import { pageHost } from '#test/support/page-host.ts';
import { until } from '#test/support/settled.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const plan = {
  ...{ planId: '11111111-2222-4333-8444-666666666666', title: '第三批', people: 2, applicants: 2, share: 2 },
  source: { file: '名册.xlsx', sha256: 'a'.repeat(64), sheet: '名册' },
};
const { state } = readySitting({ plan });
const candidates = [...state.candidates.values()];
const sitting = state.sitting!;

let root: ReturnType<typeof createRoot>;
let reads = 0;
beforeEach(() => {
  location.hash = '#/';
  const links = linksOf(sitting, [
    [{ type: 'sitting_opened', sitting }, null],
    [{ type: 'candidates_admitted', candidates, source: null }, null],
  ]);
  reads = 0;
  pageHost((channel) => {
    if (channel === 'journal:read') reads += 1;
    const lines = links.map(({ line }) => line);
    const told = channel === 'journal:read' ? { lines, head: links.at(-1)?.head } : { entries: [], last: null };
    return Promise.resolve(ok(told));
  });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => act(async () => root.unmount()));
const detail = () => document.querySelector('.plan-detail h2')?.textContent;

test('a place that names a plan and one of its people opens the record of that person', async () => {
  const nothing = () => Promise.resolve();
  await act(async () =>
    root.render(
      <HomeScreen
        home={aHome({ sittings: [aSummary({ log: sitting.sittingId, sitting })] })}
        reload={nothing}
        restore={null}
        newSitting={() => null}
        newPlan={() => null}
        trace={() => null}
        ledger={() => null}
        duties={() => null}
        plan={(known, _station, onBack) => (
          <PlanScreen known={known} arrange={() => null} forms={() => null} onBack={onBack} />
        )}
      />,
    ),
  );
  expect(document.querySelector('.plan')).toBeNull();
  const last = candidates.at(-1)!;
  expect(candidates.length).toBeGreaterThan(1);
  await act(async () => enterPlan(plan.planId, last.candidateId));
  await until(() => detail() === last.name);
  expect(document.querySelector('.plan-detail')?.textContent).toContain('个人记录');
  const before = reads;
  await act(async () => enterPlan(plan.planId, candidates[0]!.candidateId));
  // going on within the plan reads nothing anew: what is being arranged in it stays
  await until(() => detail() === candidates[0]!.name);
  expect(reads).toBe(before);
  const back = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '返回场次列表')!;
  await act(async () => back.click());
  await until(() => document.querySelector('.plan') === null);
});

test('a candidate whom another sitting of the plan knows by another id has the one record', () => {
  const idNumber = '120000199001011234';
  const first = { ...candidates[0]!, idNumber };
  const again = { ...first, candidateId: 'again' };
  const stranger = { ...first, candidateId: 'stranger', name: '别人' };
  const people = [{ candidate: first }] as unknown as readonly PlanPerson[];
  const parts = [{ people: [{ candidate: again }, { candidate: stranger }] }] as unknown as readonly Part[];
  const open = { joint: { people }, plan: { parts } } as unknown as Parameters<typeof recordOf>[1];
  expect(recordOf(first.candidateId, open)).toBe(people[0]);
  expect(recordOf('again', open)).toBe(people[0]);
  expect(recordOf('stranger', open)).toBeUndefined();
  expect(recordOf('nobody', open)).toBeUndefined();
  expect(recordOf(null, open)).toBeUndefined();
});

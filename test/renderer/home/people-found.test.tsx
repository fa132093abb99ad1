// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepLock } from '#renderer/data/locked.ts';
import { SittingList } from '#renderer/features/home/sitting-list.tsx';
import { readPlace } from '#renderer/ui/navigate.ts';
import { ok } from '#shared/base/result.ts';
import { aHome, aSummary } from '#test/gallery/homes.ts';
import { pageHost } from '#test/support/page-host.ts';
import { until } from '#test/support/settled.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
const LOG = '11111111-2222-4333-8444-555555555555';
const LOCKED = '11111111-2222-4333-8444-666666666666';
const WHO = '99999999-2222-4333-8444-555555555555';
const PLAN = '99999999-2222-4333-8444-999999999999';
const PLANNED = '99999999-2222-4333-8444-888888888888';
const OFFICIAL = '99999999-2222-4333-8444-aaaaaaaaaaaa';
const OPEN = '99999999-2222-4333-8444-777777777777';
const person = (over: object) => ({
  kind: 'candidate',
  planId: null,
  ...{ practice: false, log: LOG, title: '电工二级 第一场', heldOn: '2025-03-01', voided: false },
  ...{ candidateId: WHO, number: '017', name: '吴凯', ...over },
});
const official = {
  ...{ practice: false, log: LOG, title: '电工二级 第一场', heldOn: '2025-03-01', voided: false },
  ...{ kind: 'official', personId: OFFICIAL, role: 'supervisor', number: '', name: '吴奎' },
};

beforeEach(async () => {
  location.hash = '#/';
  localStorage.clear();
  keepLock(LOCKED, true);
  pageHost((channel) => {
    if (channel === 'people:find')
      return Promise.resolve(
        ok({
          people: [
            person({}),
            person({ candidateId: OPEN, name: '吴锴' }),
            person({ log: LOCKED }),
            person({ candidateId: PLANNED, name: '吴康', planId: PLAN }),
            official,
          ],
          more: 3,
        }),
      );
    const results = [
      { candidateId: WHO, verdict: 'pass', shown: '81.50' },
      { candidateId: OPEN, verdict: 'open', shown: '' },
    ];
    const counts = { pass: 1, fail: 0, absent: 0, void: 0, ineligible: 0, open: 1, again: 0 };
    return Promise.resolve(ok({ isClosed: true, counts, people: results }));
  });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  const nothing = () => Promise.resolve();
  await act(async () =>
    root.render(
      <SittingList
        home={aHome({ sittings: [aSummary(), aSummary()] })}
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
  const box = place.querySelector<HTMLInputElement>('input[data-search], [data-search] input')!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(box, 'wk');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await until(() => rows().length > 0);
});
afterEach(() => act(async () => root.unmount()));

const rows = () => [...place.querySelectorAll('[data-person]')];

test('the list of sittings finds people in any of them, with what they came to, but nobody of one that is locked', () => {
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/电工二级 第一场.*吴凯.*017.*81\.50 合格/),
    expect.stringMatching(/电工二级 第一场.*吴锴.*未评完/),
    expect.stringMatching(/吴康.*个人记录/),
    expect.stringMatching(/吴奎.*质量督导员/),
  ]);
  expect(place.textContent).toContain('还有 3 人');
});

test('and leads to the sitting and the person: the result once there is one, else the list of who is there', async () => {
  const [done, open] = rows();
  await act(async () => done!.querySelector('button')!.click());
  expect(readPlace(location.hash)).toEqual({ sitting: LOG, screen: 'results', params: { candidate: WHO } });
  await act(async () => open!.querySelector('button')!.click());
  expect(readPlace(location.hash)).toMatchObject({ screen: 'check-in', params: { candidate: OPEN } });
});

test('a person of a plan leads to their record in it', async () => {
  await act(async () => rows()[2]!.querySelector('button')!.click());
  expect(readPlace(location.hash)).toEqual({
    ...{ sitting: null, screen: 'board' },
    params: { plan: PLAN, candidate: PLANNED },
  });
});

test('an official leads to their line among the staff of the sitting', async () => {
  await act(async () => rows()[3]!.querySelector('button')!.click());
  const params = { list: 'staff', person: OFFICIAL };
  expect(readPlace(location.hash)).toEqual({ sitting: LOG, screen: 'setup', params });
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReplacedGuard } from '#renderer/features/guards/replaced-guard.tsx';
import type { Output } from '#shared/wire/host/contract.ts';
import { err, ok } from '#shared/base/result.ts';
import { pageHost, tellPage } from '#test/support/page-host.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let replacedBy: Output<'station:standing'>['replacedBy'];
let root: Root;
let place: HTMLElement;

beforeEach(() => {
  replacedBy = null;
  pageHost((channel) =>
    Promise.resolve(channel === 'station:standing' ? ok({ replacedBy, twiceAt: null }) : err({ kind: 'locked' })),
  );
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
});

const show = (practice: boolean) =>
  act(async () =>
    root.render(
      <ReplacedGuard practice={practice}>
        <textarea defaultValue="" />
      </ReplacedGuard>,
    ),
  );
const isStopped = () => place.querySelector<HTMLElement>('.kp-guarded')!.hidden;
const took = { name: '二号机', at: '2026-11-20T02:00:00.000Z', reason: '一号机无法开机', by: '罗芳' };

test('a station that was replaced says so on a page, then in a line that stays, and keeps what was typed', async () => {
  await show(false);
  place.querySelector('textarea')!.value = '输入到一半';
  expect(isStopped()).toBe(false);
  await act(async () => tellPage({ kind: 'standing', value: { replacedBy: took, twiceAt: null } }));
  expect(isStopped()).toBe(true);
  for (const said of ['本工位已由“二号机”接替', '一号机无法开机', '罗芳', '一条也没有少'])
    expect(place.textContent).toContain(said);
  await act(async () => place.querySelector<HTMLElement>('button')!.click());
  expect([isStopped(), place.querySelector('textarea')!.value]).toEqual([false, '输入到一半']);
  expect(place.querySelector('.kp-note')?.textContent).toContain('不再上报');
});

test('practice goes on as ever', async () => {
  replacedBy = took;
  await show(true);
  expect(isStopped()).toBe(false);
});

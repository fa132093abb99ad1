// @vitest-environment happy-dom
import { App as AntApp } from 'antd';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { keepLock } from '#renderer/data/locked.ts';
import { TraceScreen } from '#renderer/features/trace/trace-screen.tsx';
import { ok } from '#shared/base/result.ts';
import { traceOf } from '#shared/plans/trace.ts';
import type { Body } from '#shared/record/body.ts';
import { pageHost } from '#test/support/page-host.ts';
import { linksOf, readySitting } from '#test/support/sitting.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const { sitting, state, candidates } = readySitting({ title: '焊工 第一批' });
const [first] = candidates;
const { candidateId, name, idNumber } = first!;
const LOCKED = '11111111-2222-4333-8444-666666666666';
const absent: Body = { type: 'attendance_recorded', candidateId, attendance: 'absent', reason: '未到场' };
const entries = linksOf(sitting, [[absent, null]], state).map(({ entry }) => entry);
const PLAN = {
  ...{ planId: '00000000-0000-4000-8000-00000000000c', title: '第三批', entries: 2, last: 'c'.repeat(64) },
  events: [{ seq: 1, at: '2026-12-02T02:00:00.000Z', by: '罗芳', text: ['收到异议（本人）：漏计', 'Objection'] }],
};
const place = document.body.appendChild(document.createElement('div'));
const root = createRoot(place);
afterEach(() => act(async () => root.unmount()));

test('one person who is meant is shown with all on record at once, and printed; nothing of a locked sitting', async () => {
  keepLock(LOCKED, true);
  const asked: unknown[] = [];
  pageHost((channel, input) => {
    asked.push([channel, input]);
    if (channel === 'trace:find') {
      const places = [
        { log: LOCKED, candidateId },
        { log: sitting.sittingId, candidateId },
      ];
      return Promise.resolve(ok({ people: [{ practice: false, name, idNumber, places }], more: 0 }));
    }
    if (channel === 'trace:read')
      return Promise.resolve(ok({ traced: [traceOf(state, candidateId, entries)!], plans: [PLAN] }));
    return Promise.resolve(ok({ where: '/回溯.pdf', pages: 1 }));
  });
  await act(async () =>
    root.render(
      <AntApp>
        <TraceScreen onBack={() => undefined} />
      </AntApp>,
    ),
  );
  const input = place.querySelector('input')!;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, name);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => place.querySelector('form')!.requestSubmit());
  const shown = place.querySelector('[data-testid="traced"]')!;
  expect(shown.textContent).toContain('焊工 第一批');
  expect(shown.textContent).toContain('检录：缺考：未到场');
  expect(place.querySelector('[data-testid="traced-plan"]')?.textContent).toContain('收到异议（本人）：漏计');
  const print = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent.replaceAll(' ', '') === '打印',
  )!;
  await act(async () => print.click());
  const places = [{ log: sitting.sittingId, candidateId }];
  expect(asked.slice(1)).toEqual([
    ['trace:read', { practice: false, places }],
    ['trace:print', { practice: false, places, way: 'print' }],
  ]);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RestoreFromStick } from '#renderer/features/opening/restore-from-stick.tsx';
import type { StickCopy, StickStatus } from '#shared/wire/host/stick.ts';
import { err, ok } from '#shared/base/result.ts';
import { pageHost, tellPage } from '#test/support/page-host.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const log = '11111111-2222-4333-8444-555555555555';
let answer: unknown = err({ kind: 'locked' });
let said: string[];
let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

async function show(copy: Pick<StickCopy, 'state' | 'held' | 'total'>): Promise<HTMLButtonElement | null> {
  const status: StickStatus = {
    ...{ folder: '/usb', state: 'current', since: null, sameDisk: false, freeBytes: 1 },
    copies: [{ log, seq: null, ...copy }],
  };
  pageHost((channel) => Promise.resolve(channel === 'stick:status' ? ok(status) : answer));
  await act(async () =>
    root.render(<RestoreFromStick log={log} onRestored={() => said.push('open')} onFailed={(why) => said.push(why)} />),
  );
  await act(async () => tellPage({ kind: 'stick', value: status }));
  return place.querySelector('button');
}

beforeEach(() => {
  said = [];
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

test('is offered only where the stick holds what the journal has lost', async () => {
  expect(await show({ state: 'current', held: 9, total: 9 })).toBe(null);
  expect(await show({ state: 'differs', held: 9, total: 9 })).toBe(null);
  const button = await show({ state: 'ahead', held: 12, total: 9 });
  expect(button?.textContent).toBe('从 U 盘补回流水（3 条）');
});

test('opens the sitting again once the entries are back, or says why they are not', async () => {
  const button = await show({ state: 'ahead', held: 12, total: 9 });
  answer = ok({ entries: 3 });
  await act(async () => button!.click());
  expect(said).toEqual(['open']);
  answer = err({ kind: 'stick_refused' });
  await act(async () => button!.click());
  expect(said[1]).toContain('不能用来恢复');
});

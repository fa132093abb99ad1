// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useProgress } from '#renderer/features/backup/use-progress.ts';
import { ok } from '#shared/base/result.ts';
import { pageHost, tellPage } from '#test/support/page-host.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const Said = ({ active }: { readonly active: boolean }) => <p>{useProgress(active) ?? '无'}</p>;

test('how far the host has come is what it last said, and nothing once it is idle or nobody waits for it', async () => {
  const asked: string[] = [];
  pageHost((channel) => {
    asked.push(channel);
    return Promise.resolve(ok({ phase: 'idle', done: 0, total: 0 }));
  });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(async () => root.render(<Said active />));
  expect(place.textContent).toBe('无');
  await act(async () => tellPage({ kind: 'backup', value: { phase: 'reading', done: 3, total: 10 } }));
  expect(place.textContent).toContain('3');
  expect(place.textContent).toContain('10');
  await act(async () => root.render(<Said active={false} />));
  expect(place.textContent).toBe('无');
  await act(async () => root.render(<Said active />));
  await act(async () => tellPage({ kind: 'backup', value: { phase: 'idle', done: 0, total: 0 } }));
  expect(place.textContent).toBe('无');
  // once, where the line to the host begins
  expect(asked.filter((channel) => channel === 'backup:progress')).toHaveLength(1);
  await act(async () => root.unmount());
});

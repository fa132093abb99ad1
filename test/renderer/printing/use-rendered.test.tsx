// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useRendered, type Rendered } from '#renderer/features/printing/use-rendered.ts';
import { ok } from '#shared/base/result.ts';
import type { Paper } from '#shared/forms/registry.ts';
import { pageHost } from '#test/support/page-host.ts';
import { summarySample } from '#test/shared/forms/samples.ts';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

/** How the host ends what it was asked for, by how many papers it was asked for; each PDF says that number. */
let finish: Map<number, () => void>;
let root: ReturnType<typeof createRoot>;
let seen: Rendered;
let stop: () => void;

function Screen({ papers }: { readonly papers: readonly Paper[] }) {
  ({ rendered: seen, stop } = useRendered(papers));
  return null;
}

beforeEach(() => {
  finish = new Map();
  pageHost((_channel, input) => {
    const { length } = JSON.parse((input as { readonly papers: string }).papers) as readonly Paper[];
    const pdf = Buffer.from(String(length)).toString('base64');
    return new Promise((done) => finish.set(length, () => done(ok({ pdf, pages: length, missing: [] }))));
  });
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => act(async () => root.unmount()));

const show = (count: number) =>
  act(async () => root.render(<Screen papers={Array.from({ length: count }, () => summarySample())} />));
const made = (count: number) => act(async () => finish.get(count)!());
const reading = () =>
  'pdf' in seen ? `ready ${atob(seen.pdf)}` : `${seen.state} ${'first' in seen && seen.first ? atob(seen.first) : '-'}`;

test('of many papers the first stands before all of them do', async () => {
  await show(6);
  expect(reading()).toBe('making -');
  await made(1);
  expect(reading()).toBe('making 1');
  await made(6);
  expect(reading()).toBe('ready 6');
});

test('the first that comes after all of them, or after somebody stopped, changes nothing', async () => {
  await show(6);
  await made(6);
  await made(1);
  expect(reading()).toBe('ready 6');
  await show(7);
  await act(async () => stop());
  await made(1);
  await made(7);
  expect(reading()).toBe('stopped -');
});

test('a few are made at once', async () => {
  await show(2);
  expect([...finish.keys()]).toEqual([2]);
});

test('none yet are not asked for, and the same figures anew are not made anew', async () => {
  await show(0);
  expect([[...finish.keys()], reading()]).toEqual([[], 'making -']);
  await show(2);
  await made(2);
  finish.clear();
  await show(2);
  expect([[...finish.keys()], reading()]).toEqual([[], 'ready 2']);
});

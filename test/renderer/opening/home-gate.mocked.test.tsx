// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HomeGate } from '#renderer/features/opening/home-gate.tsx';
import { loadHome, type Home } from '#renderer/data/home/load-home.ts';
import { ok } from '#shared/base/result.ts';
import { pageHost } from '#test/support/page-host.ts';

vi.mock('#renderer/data/home/load-home.ts', { spy: true });
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const log = '11111111-2222-4333-8444-555555555555';
const homeWith = (problem: object | null) => ({ sittings: [{ log, problem }] }) as unknown as Home;
const sound = homeWith(null);
const harmed = homeWith({ kind: 'entry_unreadable', seq: 2 });
let checks: number;
let checked: (changed: boolean) => void;
let shown: Home[];
let root: ReturnType<typeof createRoot>;

beforeEach(async () => {
  [checks, shown] = [0, []];
  location.hash = '#/';
  const check = new Promise((resolve) => (checked = (changed) => resolve(ok({ changed }))));
  pageHost((channel) => {
    if (channel === 'journal:check') checks += 1;
    return channel === 'journal:check' ? check : Promise.resolve({ ok: false, error: { kind: 'locked' } });
  });
  vi.mocked(loadHome).mockReset().mockResolvedValue(ok(sound));
  root = createRoot(document.body.appendChild(document.createElement('div')));
  const show = (home: Home): null => (shown.push(home), null);
  await act(async () => root.render(<HomeGate>{show}</HomeGate>));
});
afterEach(() => act(async () => root.unmount()));

/** The host says that it has read every journal. */
const read = (changed: boolean): Promise<void> =>
  act(async () => {
    checked(changed);
    // the contract is read with the first answer
    await import('#shared/wire/host/contract.ts');
    await new Promise((resume) => setTimeout(resume));
  });

test('once the list stands every journal is read, and one that turns out harmed is named', async () => {
  expect([shown.at(-1), checks]).toEqual([sound, 1]);
  vi.mocked(loadHome).mockResolvedValue(ok(harmed));
  await read(true);
  await act(() => expect.poll(() => shown.at(-1)).toBe(harmed));
  expect(checks).toBe(1);
});

test('the list is not read again where all journals are as they were listed', async () => {
  await read(false);
  expect(vi.mocked(loadHome)).toHaveBeenCalledTimes(1);
});

test('whoever is in a sitting by then stays in it as it was opened', async () => {
  await act(async () => {
    location.hash = `#/${log}/board`;
    dispatchEvent(new Event('hashchange'));
  });
  vi.mocked(loadHome).mockResolvedValue(ok(harmed));
  await read(true);
  expect(vi.mocked(loadHome)).toHaveBeenCalledTimes(1);
  expect(shown.at(-1)).toBe(sound);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HomeGate } from '#renderer/features/opening/home-gate.tsx';
import { completeHome } from '#renderer/data/home/complete-home.ts';
import { loadHome, type Home } from '#renderer/data/home/load-home.ts';
import { ok } from '#shared/base/result.ts';
import { pageHost } from '#test/support/page-host.ts';

vi.mock('#renderer/data/home/load-home.ts', { spy: true });
vi.mock('#renderer/data/home/complete-home.ts', { spy: true });
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
  vi.mocked(completeHome)
    .mockReset()
    .mockImplementation((listed) => Promise.resolve(ok(listed)));
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

/** Shows a gate of its own, whose first list is completed by whatever is answered later. */
async function shownWith(listed: Home): Promise<(whole: Home) => Promise<void>> {
  let complete = (_whole: Home): void => undefined;
  vi.mocked(loadHome).mockResolvedValue(ok(listed));
  vi.mocked(completeHome).mockReturnValueOnce(new Promise((resolve) => (complete = (whole) => resolve(ok(whole)))));
  shown = [];
  const again = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.unmount());
  root = again;
  const show = (home: Home): null => (shown.push(home), null);
  await act(async () => root.render(<HomeGate>{show}</HomeGate>));
  return (whole) => act(async () => complete(whole));
}

test('the first list stands before the databases were walked through, and is whole after that', async () => {
  const whole = homeWith(null);
  const complete = await shownWith(sound);
  expect(shown.at(-1)).toBe(sound);
  await complete(whole);
  expect(shown.at(-1)).toBe(whole);
});

test('where no journal is there nothing is said to be missing before the databases were asked', async () => {
  const complete = await shownWith({ sittings: [] } as unknown as Home);
  expect(shown).toEqual([]);
  await complete(sound);
  expect(shown.at(-1)).toBe(sound);
});

test('whoever has entered a sitting by the time the list is whole stays in it as it was opened', async () => {
  const complete = await shownWith(sound);
  await act(async () => {
    location.hash = `#/${log}/board`;
    dispatchEvent(new Event('hashchange'));
  });
  await complete(harmed);
  expect(shown.at(-1)).toBe(sound);
});

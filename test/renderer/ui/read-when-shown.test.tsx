// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '#renderer/ui/error-boundary.tsx';
import { readWhenShown } from '#renderer/ui/read-when-shown.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

/** Code on its way, which comes or fails when the test says so. */
function onItsWay() {
  let come = (_part: typeof Board): void => undefined;
  let fail = (_error: Error): void => undefined;
  const promise = new Promise<typeof Board>((resolve, reject) => {
    come = resolve;
    fail = reject;
  });
  return { promise, come: (): void => come(Board), fail: (why: string): void => fail(new Error(why)) };
}
const show = (what: ReactNode) => act(async () => root.render(what));
const Board = ({ of }: { readonly of: string }) => <p>看板：{of}</p>;
const Waiting = () => <p>正在打开</p>;

test('something stands until the code is read; from then on the part stands at once', async () => {
  const reading = onItsWay();
  let reads = 0;
  const Part = readWhenShown(() => {
    reads += 1;
    return reading.promise;
  }, Waiting);
  await show(<Part of="焊工" />);
  expect(place.textContent).toBe('正在打开');
  const from = performance.now();
  await act(async () => reading.come());
  expect(place.textContent).toBe('看板：焊工');
  expect(performance.now() - from, 'nothing holds back what was read').toBeLessThan(250);
  await show(null);
  act(() => root.render(<Part of="电工" />));
  expect(place.textContent).toBe('看板：电工');
  expect(reads).toBe(1);
});

test('what left before its code came is not shown, and code that does not come is told and read again', async () => {
  let reading = onItsWay();
  const Part = readWhenShown(() => reading.promise);
  let again = (): void => undefined;
  const guarded = (
    <ErrorBoundary
      fallback={(message, reset) => {
        again = reset;
        return message;
      }}
    >
      <Part of="焊工" />
    </ErrorBoundary>
  );
  await show(guarded);
  expect(place.textContent).toBe('');
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await act(async () => reading.fail('没有读到'));
  expect(place.textContent).toContain('没有读到');
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
  reading = onItsWay();
  await act(async () => again());
  await show(null);
  await act(async () => reading.come());
  expect(place.textContent).toBe('');
});

test('what was read ahead stands at its first showing; what could not be is read when it is shown', async () => {
  let fails = true;
  const Part = readWhenShown(async () => {
    if (fails) throw new Error('没有读到');
    return Board;
  }, Waiting);
  await Part.ahead();
  fails = false;
  await show(<Part of="焊工" />);
  expect(place.textContent).toBe('看板：焊工');
  const Other = readWhenShown(async () => Board, Waiting);
  await Other.ahead();
  act(() => root.render(<Other of="电工" />));
  expect(place.textContent).toBe('看板：电工');
});

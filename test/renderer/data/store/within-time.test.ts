import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LATE, whileMoving, withinTime } from '#renderer/data/store/within-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<string>(() => undefined);

test('what answers in time is answered, what does not is late', async () => {
  expect(await withinTime(Promise.resolve('done'), 10)).toBe('done');
  const waiting = withinTime(never(), 10);
  await vi.advanceTimersByTimeAsync(10);
  expect(await waiting).toBe(LATE);
});

test('work that keeps moving may take as long as it needs; once it is silent it is late', async () => {
  let move = (): void => undefined;
  let settled: unknown = null;
  void whileMoving((moving) => {
    move = moving;
    return never();
  }, 10).then((answer) => (settled = answer));
  for (let step = 0; step < 5; step += 1) {
    await vi.advanceTimersByTimeAsync(9);
    move();
  }
  expect(settled).toBeNull();
  await vi.advanceTimersByTimeAsync(10);
  expect(settled).toBe(LATE);
  expect(await whileMoving(() => Promise.resolve('done'), 10)).toBe('done');
  expect(vi.getTimerCount()).toBe(0);
});

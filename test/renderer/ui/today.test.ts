import { expect, it } from 'vitest';
import { todayInBeijing } from '#renderer/ui/today.ts';

it('is the day in Beijing, whatever zone the computer keeps', () => {
  expect(todayInBeijing(new Date('2026-11-27T15:59:59Z'))).toBe('2026-11-27');
  expect(todayInBeijing(new Date('2026-11-27T16:00:00Z'))).toBe('2026-11-28');
});

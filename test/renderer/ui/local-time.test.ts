import { expect, test } from 'vitest';
import { briefTime, localTime } from '#renderer/ui/local-time.ts';

const now = new Date(2026, 10, 20, 9, 5);
const at = (...when: [number, number, number, number, number]) => new Date(...when).toISOString();

test('a moment is told as briefly as it can be understood: another day has its day, another year its year', () => {
  expect(briefTime(at(2026, 10, 20, 8, 1), now)).toBe('08:01');
  expect(briefTime(at(2026, 10, 19, 23, 59), now)).toBe('11-19 23:59');
  expect(briefTime(at(2025, 10, 20, 8, 1), now)).toBe('2025-11-20 08:01');
  expect(briefTime(at(2027, 0, 1, 0, 0), now)).toBe(localTime(at(2027, 0, 1, 0, 0)));
});

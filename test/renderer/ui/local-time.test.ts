import { expect, test } from 'vitest';
import { briefTime, localTime } from '#renderer/ui/local-time.ts';

const now = new Date('2026-11-20T09:05:00+08:00');
const at = (...[year, month, day, hour, minute]: [number, number, number, number, number]) =>
  new Date(Date.UTC(year, month, day, hour - 8, minute)).toISOString();

test('a moment is told as briefly as it can be understood: another day has its day, another year its year', () => {
  expect(briefTime(at(2026, 10, 20, 8, 1), now)).toBe('08:01');
  expect(briefTime(at(2026, 10, 19, 23, 59), now)).toBe('11-19 23:59');
  expect(briefTime(at(2025, 10, 20, 8, 1), now)).toBe('2025-11-20 08:01');
  expect(briefTime(at(2027, 0, 1, 0, 0), now)).toBe(localTime(at(2027, 0, 1, 0, 0)));
});

test('it is Beijing’s time, whatever zone the computer is set to', () => {
  expect(localTime('2026-11-20T17:30:00.000Z')).toBe('2026-11-21 01:30');
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/New_York';
  expect(new Date('2026-11-20T17:30:00.000Z').getHours()).toBe(12);
  expect(localTime('2026-11-20T17:30:00.000Z')).toBe('2026-11-21 01:30');
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

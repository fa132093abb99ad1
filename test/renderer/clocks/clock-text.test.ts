import { expect, it } from 'vitest';
import { clockText, readClock } from '#renderer/clocks/clock-text.ts';

it('shows minutes and seconds, hours when there are any', () => {
  expect([0, 65, 3725].map(clockText)).toEqual(['00:00', '01:05', '1:02:05']);
});

it('reads what it shows, and minutes alone', () => {
  expect([0, 65, 3725, 86_400].map((seconds) => readClock(clockText(seconds)))).toEqual([0, 65, 3725, 86_400]);
  expect(['5', '5:30', '5：30', '90:00'].map(readClock)).toEqual([300, 330, 330, 5400]);
  expect(['', '-5', '5:99', 'abc', '1:2:3:4', '30:00:00'].map(readClock)).toEqual(Array(6).fill(null));
});

import { describe, expect, it } from 'vitest';
import { elapsedSeconds } from '#renderer/features/scoring/elapsed.ts';

const at = '2026-11-20T01:00:00.000Z';
const start = Date.parse(at);

describe('time on a task', () => {
  it('runs on from its last entry, over a restart too', () => {
    expect(elapsedSeconds({ seconds: 90, running: true, at, seq: 3 }, start + 5_900)).toBe(95);
  });
  it('stands still while stopped', () => {
    expect(elapsedSeconds({ seconds: 90, running: false, at, seq: 3 }, start + 60_000)).toBe(90);
  });
  it('loses nothing to a clock that was set back', () => {
    expect(elapsedSeconds({ seconds: 90, running: true, at, seq: 3 }, start - 60_000)).toBe(90);
  });
});

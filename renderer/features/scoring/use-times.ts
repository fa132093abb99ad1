import { useMemo } from 'react';
import { shownClock } from '#renderer/clocks/shown-clock.ts';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { useTick } from '#renderer/host/machine-clock.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import { clockKey } from '#shared/model/task-clock.ts';
import type { TimedSheet } from '#shared/procedures/parts/sheet-score.ts';
import { hasOneClock } from '#shared/procedures/parts/times.ts';
import type { Sheet } from '#shared/record/state.ts';
import { timesAt } from './elapsed.ts';

/** A sheet with the times of this moment: what the candidate's clocks show, or its own timers at `now`. */
export function useTimes(sheet: Sheet, scheme: Scheme, now: number): TimedSheet {
  const clocks = useSittingPart((view) => view.state.clocks);
  const shared = useSittingPart((view) => hasOneClock(view.state.sitting));
  const mine = scheme.tasks.map((_, index) => clocks.get(clockKey({ ...sheet, task: index + 1 })));
  const tick = useTick(mine.some((clock) => clock?.since != null));
  const seconds = mine
    .map((clock, index) => shownClock(clock, scheme.tasks[index] ?? { minutes: null }, tick, Date.now()).seconds)
    .join();
  return useMemo(() => {
    if (!shared) return { ...sheet, times: timesAt(sheet.times, now) };
    const times = seconds.split(',').map((one, index) => [index + 1, { seconds: Number(one) }] as const);
    return { ...sheet, times: Object.fromEntries(times) };
  }, [shared, sheet, seconds, now]);
}

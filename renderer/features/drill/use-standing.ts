import { useEffect, useState } from 'react';
import { isHappening, isRestored, type DrillFact, type DrillStep, type Seen } from '#shared/progress/drill.ts';
import { remember, remembered } from './drill-memory.ts';

/** How a step that was begun stands; null where none was. */
export type Standing = 'waiting' | 'wasClosed' | 'happened' | 'restored';

type Begun = Extract<DrillFact, { phase: 'begun' }>;

/** Watches a step: that it happens is remembered, because it is over when a person looks again. */
export function useStanding(
  step: DrillStep,
  log: string,
  begun: Begun | null,
  seen: Omit<Seen, 'wasClosed'> | null,
): Standing | null {
  const [happened, setHappened] = useState<number | null>(null);
  const seq = begun?.seq ?? null;
  useOrdinaryClosing(step, log, seq);
  const memory = seq === null ? null : remembered(log, seq);
  // a page that was only loaded again is still the same run: nothing was closed
  const wasClosed = memory?.wasClosed === true && seen !== null && begun !== null && seen.run !== begun.run;
  const isNow = begun !== null && seen !== null && isHappening(step, begun, { ...seen, wasClosed });
  useEffect(() => {
    if (!isNow || seq === null) return;
    setHappened(seq);
    const kept = remembered(log, seq);
    if (kept !== null && !kept.happened) remember(log, { ...kept, happened: true });
  }, [isNow, log, seq]);
  if (begun === null || seen === null) return null;
  if (!isNow && happened !== seq && memory?.happened !== true) return wasClosed ? 'wasClosed' : 'waiting';
  return isRestored(step, begun, { ...seen, wasClosed }) ? 'restored' : 'happened';
}

/** A window that is closed in the ordinary way says so; one whose power went never does. */
function useOrdinaryClosing(step: DrillStep, log: string, seq: number | null): void {
  useEffect(() => {
    if (step !== 'plug' || seq === null) return undefined;
    const before = remembered(log, seq);
    if (before?.wasClosed === false) addEventListener('pagehide', closing);
    function closing(): void {
      const kept = remembered(log, seq ?? -1);
      if (kept !== null) remember(log, { ...kept, wasClosed: true });
    }
    return () => removeEventListener('pagehide', closing);
  }, [step, log, seq]);
}

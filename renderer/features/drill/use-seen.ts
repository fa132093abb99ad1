import { useEffect, useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { useHostNews } from '#renderer/host/host-news.ts';
import { bytesStillNeeded, roomFor } from '#shared/progress/capacity.ts';
import type { Seen } from '#shared/progress/drill.ts';
import { isKept } from '#shared/wire/host/stick.ts';

/** What the app sees of itself and of the computer, at every beat of the host; null until the host has spoken. */
export function useSeen(log: string): Omit<Seen, 'wasClosed'> | null {
  const { disk, stick, clock, print } = useHostNews((news) => news);
  const state = useSittingPart((view) => view.state);
  const failure = useSittingPart((view) => view.failure);
  const [beat, setBeat] = useState<Pick<Seen, 'run' | 'ms' | 'wall'> | null>(null);
  const [prints, setPrints] = useState(0);
  // the wall clock is read when the other one is told, so that the two belong together
  useEffect(() => {
    if (clock !== null) setBeat({ ...clock, wall: Date.now() });
  }, [clock]);
  useEffect(() => {
    let left = false;
    void invoke('print:register', { practice: true, log }).then((read) => {
      if (!left && read.ok) setPrints(read.value.rows.length);
    });
    return () => {
      left = true;
    };
  }, [log, print]);
  if (beat === null) return null;
  const isShort =
    disk !== null && (!disk.journalWritable || roomFor(disk.freeBytes, bytesStillNeeded(state)) === 'short');
  return {
    ...beat,
    prints,
    isStickKept: stick === null || stick.state === 'none' ? null : isKept(stick, log),
    isFull: isShort || failure !== null,
  };
}

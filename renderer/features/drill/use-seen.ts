import { useEffect, useState } from 'react';
import { useSittingPart } from '#renderer/data/sitting-context.tsx';
import { invoke } from '#renderer/host/bridge.ts';
import { useHostNews } from '#renderer/host/host-news.ts';
import { bytesStillNeeded, roomFor } from '#shared/progress/capacity.ts';
import type { Seen } from '#shared/progress/drill.ts';
import { isKept } from '#shared/wire/host/stick.ts';

const EVERY_MS = 1000;

/** What the app sees of itself and of the computer, looked at every second; null until the host has answered. */
export function useSeen(log: string): Omit<Seen, 'wasClosed'> | null {
  const { disk, stick } = useHostNews((news) => news);
  const state = useSittingPart((view) => view.state);
  const failure = useSittingPart((view) => view.failure);
  const [read, setRead] = useState<Pick<Seen, 'run' | 'ms' | 'wall' | 'prints'> | null>(null);
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const tick = await invoke('clock:tick', {});
      const wall = Date.now();
      const printed = await invoke('print:register', { practice: true, log });
      if (left || !tick.ok) return;
      setRead({ ...tick.value, wall, prints: printed.ok ? printed.value.rows.length : 0 });
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [log]);
  if (read === null) return null;
  const isShort =
    disk !== null && (!disk.journalWritable || roomFor(disk.freeBytes, bytesStillNeeded(state)) === 'short');
  return {
    ...read,
    isStickKept: stick === null || stick.state === 'none' ? null : isKept(stick, log),
    isFull: isShort || failure !== null,
  };
}

import { useEffect, useState } from 'react';
import type { Tick } from '#shared/model/task-clock.ts';
import { useHostNews } from './host-news.ts';

/**
 * The computer's own clock as the host tells it at every beat, counted on in between; moves once a second while `running`.
 * Null before the host was heard.
 */
export function useTick(running: boolean): Tick | null {
  const heard = useHostNews(({ clock }) => clock);
  const [tick, setTick] = useState<Tick | null>(heard);
  useEffect(() => {
    if (heard === null) return;
    const since = performance.now();
    const show = (): void => setTick({ run: heard.run, ms: heard.ms + Math.round(performance.now() - since) });
    show();
    if (!running) return;
    const timer = setInterval(show, 1000);
    return () => clearInterval(timer);
  }, [heard, running]);
  return tick;
}

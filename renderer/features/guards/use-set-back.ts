import { useEffect, useState } from 'react';
import { useRecorder } from '#renderer/data/sitting-context.tsx';
import { clockSetBack, type SetBack } from '#shared/conduct/clock.ts';

const EVERY_MS = 1000;

/** How far the clock was set back, looked at every second; null while it runs on, without rendering again meanwhile. */
export function useSetBack(): SetBack | null {
  const { view } = useRecorder();
  const [back, setBack] = useState<SetBack | null>(null);
  useEffect(() => {
    const look = (): void => setBack(clockSetBack(view().state, new Date().toISOString()));
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, [view]);
  return back;
}

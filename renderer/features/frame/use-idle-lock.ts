import { useEffect } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { usePreferences } from '#renderer/ui/preferences.ts';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const LOOKS_EVERY = 5_000;

/** Locks the sitting once nobody has touched this computer for as long as its settings say. */
export function useIdleLock(): void {
  const { actor, lock } = useSignedIn();
  const { lockAfter } = usePreferences();
  const here = actor !== null;
  useEffect(() => {
    if (!here) return;
    let touched = Date.now();
    const touch = (): void => void (touched = Date.now());
    // a computer that slept has slept through its timers, so the time since is looked at, not counted
    const look = setInterval(() => {
      const idle = Date.now() - touched;
      if (idle < 0) touch();
      else if (idle >= lockAfter * 60_000) lock();
    }, LOOKS_EVERY);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      clearInterval(look);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, touch, { capture: true });
    };
  }, [here, lockAfter, lock]);
}

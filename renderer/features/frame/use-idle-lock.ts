import { useEffect } from 'react';
import { useSignedIn } from '#renderer/data/sitting-context.tsx';
import { hostNews } from '#renderer/host/host-news.ts';
import { usePreferences } from '#renderer/ui/preferences.ts';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const LOOKS_EVERY = 5_000;

/** A moment on clocks that nobody sets: the page's, which may stand still in sleep, and the computer's as the host told it last. */
const moment = () => ({ page: performance.now(), computer: hostNews().clock });

/** How long ago a moment was, sleep included. */
function since(then: ReturnType<typeof moment>): number {
  const now = moment();
  const [was, is] = [then.computer, now.computer];
  const onComputer = was !== null && was.run === is?.run ? is.ms - was.ms : 0;
  return Math.max(now.page - then.page, onComputer);
}

/** Locks the sitting once nobody has touched this computer for as long as its settings say. */
export function useIdleLock(): void {
  const { actor, lock } = useSignedIn();
  const { lockAfter } = usePreferences();
  const here = actor !== null;
  useEffect(() => {
    if (!here) return;
    let touched = moment();
    const touch = (): void => void (touched = moment());
    // a computer that slept has slept through its timers, so the time since is looked at, not counted
    const look = setInterval(() => {
      if (since(touched) >= lockAfter * 60_000) lock();
    }, LOOKS_EVERY);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      clearInterval(look);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, touch, { capture: true });
    };
  }, [here, lockAfter, lock]);
}

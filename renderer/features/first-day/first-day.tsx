import { lazy, Suspense } from 'react';
import { useFirstDay } from '#renderer/ui/first-day.ts';
import { usePlace } from '#renderer/ui/navigate.ts';

const FirstDayBar = lazy(async () => ({ default: (await import('./first-day-bar.tsx')).FirstDayBar }));

/** The first day's path, where somebody asked to be led through this sitting. */
export function FirstDay() {
  const led = useFirstDay();
  const { sitting } = usePlace();
  if (led === null || led !== sitting) return null;
  return (
    <Suspense>
      <FirstDayBar />
    </Suspense>
  );
}

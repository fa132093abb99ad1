import { useFirstDay } from '#renderer/ui/first-day.ts';
import { usePlace } from '#renderer/ui/navigate.ts';
import { readWhenShown } from '#renderer/ui/read-when-shown.tsx';

const FirstDayBar = readWhenShown(async () => (await import('./first-day-bar.tsx')).FirstDayBar);

/** The first day's path, where somebody asked to be led through this sitting. */
export function FirstDay() {
  const led = useFirstDay();
  const { sitting } = usePlace();
  if (led === null || led !== sitting) return null;
  return <FirstDayBar />;
}

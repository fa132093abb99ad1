/** A wait that was cut short. The work itself goes on and may still end well. */
export const LATE = 'late';

/** Waits for `work`, but no longer than `milliseconds`. */
export function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Waits for work that says now and then that it moves, until it has said nothing for so long. */
export async function whileMoving<T>(
  work: (moving: () => void) => Promise<T>,
  milliseconds: number,
): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = (_: typeof LATE): void => undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    giveUp = resolve;
  });
  let isOver = false;
  const moving = (): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => giveUp(LATE), milliseconds);
  };
  moving();
  try {
    return await Promise.race([work(moving), late]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

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

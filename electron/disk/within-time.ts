/** What comes of a wait that was cut short: the work goes on, nobody can stop a disk, but nobody waits for it any more. */
export const LATE = 'late';

/** Waits for `work`, but no longer than `milliseconds`. */
export function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(LATE), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

import type { Output } from '#shared/wire/host/contract.ts';
import { createSerial } from '../queue/serial.ts';

type Progress = Output<'backup:progress'>;
const IDLE: Progress = { phase: 'idle', done: 0, total: 0 };

/** What the backup room is at: one thing at a time, and nothing once that has ended. */
export type Work = {
  readonly progress: () => Progress;
  readonly inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  readonly at: (phase: Progress['phase'], done?: number, total?: number) => void;
};

/** `changed` is called at every phase and at every hundredth of one: thousands of entries are not told one by one. */
export function createWork(changed: () => void): Work {
  const serial = createSerial();
  let progress = IDLE;
  const set = (next: Progress): void => {
    const isNews = next.phase !== progress.phase || hundredth(next) !== hundredth(progress);
    progress = next;
    if (isNews) changed();
  };
  return {
    progress: () => progress,
    inTurn: (job) =>
      serial(async () => {
        try {
          return await job();
        } finally {
          set(IDLE);
        }
      }),
    at: (phase, done = 0, total = 0) => set({ phase, done, total }),
  };
}

const hundredth = ({ done, total }: Progress): number => (total === 0 ? 0 : Math.floor((100 * done) / total));

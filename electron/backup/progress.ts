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

export function createWork(): Work {
  const serial = createSerial();
  let progress = IDLE;
  return {
    progress: () => progress,
    inTurn: (job) =>
      serial(async () => {
        try {
          return await job();
        } finally {
          progress = IDLE;
        }
      }),
    at: (phase, done = 0, total = 0) => {
      progress = { phase, done, total };
    },
  };
}

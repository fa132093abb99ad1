import type { HostFailure } from '#shared/wire/host/failure.ts';
import { err, type Result } from '#shared/base/result.ts';
import { LATE, withinTime } from '../disk/within-time.ts';
import { createSerial } from '../queue/serial.ts';

const TIMED_OUT: HostFailure = { kind: 'write_timed_out' };

/** Who has the file: one job at a time, and none while another is overdue. */
export type Turns = {
  readonly take: <T>(job: () => Promise<Result<T, HostFailure>>) => Promise<Result<T, HostFailure>>;
  /** Does the last thing; not where a job is still overdue, which then keeps the file. */
  readonly end: (job: () => Promise<void>) => Promise<void>;
};

/** A job that takes longer than this is reported and left to itself: it is like one whose answer was lost. */
export function createTurns(limitMs: number): Turns {
  const serial = createSerial();
  let overdue: Promise<unknown> | null = null;
  return {
    take: (job) =>
      serial(async () => {
        if (overdue !== null && (await withinTime(overdue, limitMs)) === LATE) return err(TIMED_OUT);
        const work = job();
        const done = await withinTime(work, limitMs);
        if (done !== LATE) return done;
        const over = (): void => void (overdue = null);
        overdue = work.then(over, over);
        return err(TIMED_OUT);
      }),
    end: (job) =>
      serial(async () => {
        if (overdue === null) await job();
      }),
  };
}

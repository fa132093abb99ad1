import type { Link } from '#shared/record/chain.ts';
import { LATE, withinTime } from './store/within-time.ts';

/** Writes links to one copy (database or journal); resolves null when they are durable, or with what went wrong. */
export type WriteCopy<F> = (links: readonly Link[]) => Promise<F | null>;

/** One copy of the log being kept up: what it holds for sure, and what still waits. */
export type CopyWriter<F> = {
  /** Highest sequence number that is durable in this copy. */
  readonly durable: () => number;
  /** Links that come together are written together: no write ends between them. */
  readonly push: (links: readonly Link[]) => void;
  /** What stopped it; null while it writes. */
  readonly failure: () => F | null;
  /**
   * Tries again after a failure; what waited is written first, in order. `held` says up to which entry the copy already holds
   * everything, where it was filled from elsewhere meanwhile.
   */
  readonly retry: (held?: number) => void;
  /** Resolves once everything pushed so far is durable or has failed. */
  readonly settled: () => Promise<void>;
};

/** One write under way, and the links it carries. */
type Attempt<F> = { readonly links: readonly Link[]; readonly answer: Promise<F | null> };

/**
 * Keeps one copy up in strict order. While one write is under way new links gather and go together in the next, so that
 * fast typing costs one flush for many marks. After a failure nothing more is written until `retry`. A write that takes
 * longer than `limit` is a failure too; it may still end well, so a retry asks it again before anything is written anew.
 */
export function copyWriter<F>(
  durableSeq: number,
  write: WriteCopy<F>,
  report: { readonly advanced: (seq: number) => void; readonly failed: (failure: F) => void },
  limit: { readonly milliseconds: number; readonly failure: F },
): CopyWriter<F> {
  let durable = durableSeq;
  let waiting: Link[] = [];
  let halted: F | null = null;
  let overdue: Attempt<F> | null = null;
  let running: Promise<void> | null = null;

  const hasWork = (): boolean => waiting.length > 0 || overdue !== null;
  const begin = (): Attempt<F> => {
    const links = waiting;
    waiting = [];
    return { links, answer: write(links) };
  };

  async function drain(): Promise<void> {
    while (hasWork() && halted === null) {
      const attempt = overdue ?? begin();
      overdue = null;
      const failure = await withinTime(attempt.answer, limit.milliseconds);
      if (failure === null) {
        durable = attempt.links.at(-1)?.head.seq ?? durable;
        report.advanced(durable);
        continue;
      }
      if (failure === LATE) overdue = attempt;
      else waiting = [...attempt.links, ...waiting];
      halted = failure === LATE ? limit.failure : failure;
      report.failed(halted);
    }
    running = null;
  }
  const start = (): void => {
    // with nothing waiting a drain is over before it can be remembered, and would seem to run for ever
    if (running === null && hasWork()) running = drain();
  };

  return {
    durable: () => durable,
    push: (links) => {
      waiting.push(...links);
      if (halted === null) start();
    },
    failure: () => halted,
    retry: (held = durable) => {
      halted = null;
      if (held > durable) {
        overdue = null;
        waiting = waiting.filter(({ head }) => head.seq > held);
        durable = held;
        report.advanced(durable);
      }
      start();
    },
    settled: () => running ?? Promise.resolve(),
  };
}

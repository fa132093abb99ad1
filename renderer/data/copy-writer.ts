import type { Link } from '#shared/record/chain.ts';

/** Writes links to one copy (database or journal); resolves null when they are durable, or with what went wrong. */
export type WriteCopy<F> = (links: readonly Link[]) => Promise<F | null>;

/** One copy of the log being kept up: what it holds for sure, and what still waits. */
export type CopyWriter = {
  /** Highest sequence number that is durable in this copy. */
  readonly durable: () => number;
  readonly push: (link: Link) => void;
  /** Tries again after a failure; what waited is written first, in order. */
  readonly retry: () => void;
  /** Resolves once everything pushed so far is durable or has failed. */
  readonly settled: () => Promise<void>;
};

/**
 * Keeps one copy up in strict order. While one write is under way new links gather and go together in the next, so that
 * fast typing costs one flush for many marks. After a failure nothing more is written until `retry`.
 */
export function copyWriter<F>(
  durableSeq: number,
  write: WriteCopy<F>,
  report: { readonly advanced: (seq: number) => void; readonly failed: (failure: F) => void },
): CopyWriter {
  let durable = durableSeq;
  let waiting: Link[] = [];
  let halted = false;
  let running: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (waiting.length > 0 && !halted) {
      const group = waiting;
      waiting = [];
      const failure = await write(group);
      if (failure === null) {
        durable = group.at(-1)?.head.seq ?? durable;
        report.advanced(durable);
      } else {
        waiting = [...group, ...waiting];
        halted = true;
        report.failed(failure);
      }
    }
    running = null;
  }
  const start = (): void => {
    // with nothing waiting a drain is over before it can be remembered, and would seem to run for ever
    if (running === null && waiting.length > 0) running = drain();
  };

  return {
    durable: () => durable,
    push: (link) => {
      waiting.push(link);
      if (!halted) start();
    },
    retry: () => {
      halted = false;
      start();
    },
    settled: () => running ?? Promise.resolve(),
  };
}

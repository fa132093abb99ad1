import { Worker } from 'node:worker_threads';
import { err, type Result } from '#shared/base/result.ts';
import type { Flaw } from '#shared/importing/flaw.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { RosterContext } from '#shared/importing/roster-context.ts';
import type { ListChoice } from '#shared/wire/host/score-channels.ts';

/** How a list is read: as the page reads it, by the same reader. */
export type ListAsk = {
  readonly today: string;
  readonly context: Pick<RosterContext, 'sitting' | 'admitted'>;
  readonly choice: ListChoice;
};
export type ListJob = { readonly bytes: Uint8Array; readonly ask: ListAsk };

/** What a list says, and the digest of its file. */
export type ReadList = {
  readonly sha256: string;
  /** The sheet that was read first. */
  readonly sheet: string;
  readonly accepted: readonly CandidateRow[];
  readonly flaws: readonly Flaw[];
};
export type ReadScores = (job: ListJob) => Promise<Result<ReadList, 'unreadable'>>;

/** As long as the page gives it, and no more memory than a list of 20,000 people takes. */
const TIME_LIMIT_MS = 30_000;
const LIMITS = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/**
 * Reads a file of unknown origin in a thread of its own, which has neither keys nor anything else of the host's and is ended when it
 * takes too long or too much: whatever it does, the host only hears that the file can't be read.
 */
export const scoreReader =
  (workerUrl: URL | string): ReadScores =>
  (job) =>
    new Promise((resolve) => {
      const worker = new Worker(workerUrl, {
        workerData: job,
        name: 'list',
        resourceLimits: LIMITS,
        env: {},
        stdout: true,
        stderr: true,
      });
      const end = (answer: Result<ReadList, 'unreadable'>): void => {
        clearTimeout(timer);
        resolve(answer);
        void worker.terminate();
      };
      const timer = setTimeout(() => end(err('unreadable')), TIME_LIMIT_MS);
      worker.once('message', (answer: Result<ReadList, 'unreadable'>) => end(answer));
      worker.once('error', () => end(err('unreadable')));
      worker.once('exit', () => end(err('unreadable')));
    });

import { parentPort, workerData } from 'node:worker_threads';
import { createExaminer } from './examine.ts';
import type { Ask, Told } from './examiner-pool.ts';

// One thread of the pool: takes one question at a time and keeps what the sittings it was asked about lead to.

const { mostEntries } = workerData as { readonly mostEntries: number };
const examiner = createExaminer(mostEntries);

parentPort?.on('message', ({ id, job }: Ask) => {
  const answer: Promise<unknown> =
    job.kind === 'examine' ? examiner.examine('', job.question) : examiner.difference('', job.bytes, job.stored);
  answer.then(
    (value) => tell({ id, ok: true, value }),
    (error: unknown) => tell({ id, ok: false, message: error instanceof Error ? error.message : 'error' }),
  );
});

const tell = (told: Told): void => parentPort?.postMessage(told);

import { Dexie } from 'dexie';
import type { FromLineWorker, ToLineWorker } from '#renderer/worker/line-messages.ts';
import { readPages, type LinePage, type LineRange } from './line-pages.ts';
import type { Database } from './database.ts';

/** A worker takes some 50 ms to start: a short log is read sooner in the page itself. */
const WORTH_A_WORKER = 2000;

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Vite turns this very expression into a file of its own. */
const startWorker = (): WorkerLike =>
  new Worker(new URL('../worker/line-worker.ts', import.meta.url), { type: 'module' });

/**
 * Hands the lines of one log over page by page, in order; `take` answers false to have no more. A long log is read and
 * unsealed in a worker, so that whoever takes the pages can work on one while the next is being opened.
 */
export async function takeLines(
  db: Database,
  range: LineRange,
  take: (page: LinePage) => boolean,
  start: () => WorkerLike = startWorker,
): Promise<void> {
  const { log, fromSeq } = range;
  const keys = await db.sealed
    .where('[log+seq]')
    .between([log, fromSeq], [log, Dexie.maxKey])
    .reverse()
    .limit(1)
    .keys();
  const last = (keys as unknown as readonly (readonly [string, number])[])[0];
  if (last === undefined) return;
  if (last[1] - fromSeq < WORTH_A_WORKER) await readPages(db.backendDB(), db.key.opener, range, take);
  else await inWorker(start(), { name: db.name, opener: db.key.opener, range }, take);
}

function inWorker(worker: WorkerLike, ask: ToLineWorker, take: (page: LinePage) => boolean): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<FromLineWorker>;
      if (data.kind === 'failed') reject(new Error(data.message));
      else if (data.kind === 'end' || !take(data.page)) resolve();
    });
    worker.addEventListener('error', () => reject(new Error('the worker broke off')));
    worker.postMessage(ask);
  }).finally(() => worker.terminate());
}

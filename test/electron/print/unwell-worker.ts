import { parentPort } from 'node:worker_threads';
import type { Job } from '#electron/print/worker.ts';

// A print thread that falls ill as its first paper's room says; of `number` it tells how many it has drawn.
let papers = 0;
parentPort?.on('message', (job: Job) => {
  const { id } = job;
  const room = 'papers' in job ? job.papers[0]?.room : undefined;
  papers += 1;
  if (room === 'crash') throw new Error('crashed on purpose');
  if (room === 'hang') return;
  if (room === 'fail') parentPort?.postMessage({ id, ok: false, reason: 'failed on purpose' });
  else
    parentPort?.postMessage({
      ...{ id, ok: true },
      value: { pdf: new Uint8Array([37, 80, 68, 70]), pages: room === 'number' ? papers : 1, missing: [] },
    });
});

import { parentPort } from 'node:worker_threads';
import type { FormRequest } from '#shared/forms/parts/request.ts';

// A print thread that falls ill as its form's room says.
parentPort?.on('message', ({ id, request }: { id: number; request: FormRequest }) => {
  const room = request.form === 'summary' ? request.room : '';
  if (room === 'crash') throw new Error('crashed on purpose');
  if (room === 'hang') return;
  if (room === 'fail') parentPort?.postMessage({ id, ok: false, reason: 'failed on purpose' });
  else
    parentPort?.postMessage({ id, ok: true, value: { pdf: new Uint8Array([37, 80, 68, 70]), pages: 1, missing: [] } });
});

import '#renderer/ui/without-eval.ts';
import { err, ok } from '#shared/base/result.ts';
import { openFile, readAs, rowCount, type OpenFile } from './import-job.ts';
import type { FromWorker, ToWorker } from './messages.ts';

// The only place where a file of unknown origin is taken apart: a worker of the sandboxed page, ended when it takes too long.

let file: OpenFile | null = null;

const send = (message: FromWorker): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    const opened = openFile(new Uint8Array(data.bytes));
    if (!opened.ok) {
      send({ kind: 'answer', result: err(opened.error) });
      return;
    }
    file = opened.value;
    send({ kind: 'parsed', rows: rowCount(file) });
  }
  if (file !== null) send({ kind: 'answer', result: ok(readAs(file, data.ask)) });
});

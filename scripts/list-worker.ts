// The page's own reader of lists in a thread of the host, which holds what the page says of a list of scores against the list itself.
// The host hands bytes in and takes rows out.
import { parentPort, workerData } from 'node:worker_threads';
import type { ListJob, ReadList } from '#electron/score-lists/reader.ts';
import { openFile, readAs } from '#renderer/importing/worker/import-job.ts';
import { err, ok, type Result } from '#shared/base/result.ts';

const { bytes, ask } = workerData as ListJob;

function read(): Result<ReadList, 'unreadable'> {
  const opened = openFile(bytes);
  if (!opened.ok) return err('unreadable');
  const answer = readAs(opened.value, { list: 'roster', ...ask });
  if (answer.list !== 'roster') return err('unreadable');
  const { accepted, flaws, table } = answer.reading;
  return ok({ sha256: answer.sha256, sheet: table?.sheet ?? '', accepted, flaws });
}

parentPort?.postMessage(read());

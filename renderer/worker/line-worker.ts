import { readPages } from '#renderer/data/line-pages.ts';
import type { FromLineWorker, ToLineWorker } from './line-messages.ts';

// Reads and unseals a long log beside the page, which follows the chain of one page of lines while the next is opened.

const send = (message: FromLineWorker): void => postMessage(message);

async function answer({ name, opener, range }: ToLineWorker): Promise<void> {
  const database = await openExisting(name);
  await readPages(database, opener, range, (page) => {
    send({ kind: 'page', page });
    return true;
  });
  send({ kind: 'end' });
}

/** The page has the database open already; a worker never makes or changes one. */
function openExisting(name: string): Promise<IDBDatabase> {
  const asking = indexedDB.open(name);
  return new Promise((resolve, reject) => {
    asking.onupgradeneeded = () => asking.transaction?.abort();
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error ?? new Error('the database does not open'));
  });
}

addEventListener('message', ({ data }: MessageEvent<ToLineWorker>) => {
  answer(data).catch((failure: unknown) => send({ kind: 'failed', message: String(failure) }));
});

import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { readPages } from '#renderer/data/line-pages.ts';
import { takeLines } from '#renderer/data/line-reader.ts';
import { addLines } from '#renderer/data/lines.ts';
import type { Database } from '#renderer/data/database.ts';
import { openDb } from '#renderer/data/open-db.ts';
import type { FromLineWorker, ToLineWorker } from '#renderer/worker/line-messages.ts';
import { must } from '#test/support/must.ts';
import { aStoreKey } from '#test/support/store-key.ts';

const LINES = Array.from({ length: 2600 }, (_, at) => `line ${at}`);
let db: Database;

beforeAll(async () => {
  db = must(await openDb('long', await aStoreKey()));
  await addLines(db, 'log', 0, LINES);
  await addLines(db, 'log-2', 0, ['another log']);
});

/** A worker that lives in this thread; `spoil` may change what it sends. */
function worker(spoil: (message: FromLineWorker) => FromLineWorker = (message) => message) {
  const hearers = new Map<string, (event: unknown) => void>();
  const terminate = vi.fn();
  return {
    terminate,
    hearers,
    addEventListener: (type: string, hearer: unknown) => hearers.set(type, hearer as (event: unknown) => void),
    postMessage: ({ name, opener, range }: ToLineWorker) => {
      expect(name).toBe('long');
      const send = (message: FromLineWorker) => hearers.get('message')?.({ data: spoil(message) });
      const take = (page: readonly (string | null)[]) => {
        send({ kind: 'page', page });
        return true;
      };
      void readPages(db.backendDB(), opener, range, take).then(() => send({ kind: 'end' }));
    },
  };
}

async function taken(fromSeq: number, start: () => ReturnType<typeof worker>, pages = Infinity) {
  const found: (string | null)[] = [];
  let left = pages;
  await takeLines(
    db,
    { log: 'log', fromSeq },
    (page) => {
      found.push(...page);
      left -= 1;
      return left > 0;
    },
    start,
  );
  return found;
}

test('a long log comes from a worker, in order and whole, and the worker is ended', async () => {
  const one = worker();
  expect(await taken(0, () => one)).toEqual(LINES);
  expect(one.terminate).toHaveBeenCalledOnce();
});

test('a short rest is read in the page, without a worker', async () => {
  const never = () => {
    throw new Error('no worker');
  };
  expect(await taken(1000, never)).toEqual(LINES.slice(1000));
  expect(await taken(2600, never)).toEqual([]);
});

test('who has had enough gets no more pages', async () => {
  const one = worker();
  expect(await taken(0, () => one, 2)).toEqual(LINES.slice(0, 1000));
  expect(one.terminate).toHaveBeenCalledOnce();
});

test('a worker that fails or breaks off is a failure, never a short log', async () => {
  const failing = worker((message) => (message.kind === 'end' ? { kind: 'failed', message: 'no disk' } : message));
  await expect(taken(0, () => failing)).rejects.toThrow('no disk');
  const breaking = worker();
  const going = taken(0, () => breaking);
  await vi.waitFor(() => expect(breaking.hearers.has('error')).toBe(true));
  breaking.hearers.get('error')?.({});
  await expect(going).rejects.toThrow('broke off');
});

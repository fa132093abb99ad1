import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Examined, Examiner, Question } from './examine.ts';

type Job =
  | { readonly kind: 'examine'; readonly question: Question }
  | { readonly kind: 'difference'; readonly bytes: Uint8Array; readonly stored: readonly Uint8Array[] };
/** What a worker is asked, and what it tells. */
export type Ask = { readonly id: number; readonly job: Job };
export type Told =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/** A day's sittings of a city; about 150 MB where all of it is in use. */
const MOST_ENTRIES = 500_000;
const MOST_PLACES = 10_000;

/** Examiners in threads of their own: a sitting always meets the same one, so that it is replayed once and not once a thread. */
export function examinerPool(size = Math.max(1, Math.min(4, availableParallelism()))): Examiner {
  const threads = new Map<number, Thread>();
  const places = new Map<string, number>();
  let asked = 0;

  function ask(place: number, job: Job): Promise<unknown> {
    const { worker, waiting } = threads.get(place) ?? start(place);
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, job } satisfies Ask);
    });
  }

  /** A thread starts when it is first needed, and anew after it died; whoever waited for it is told, and comes again. */
  function start(place: number): Thread {
    const worker = new Worker(new URL('./examine-worker.ts', import.meta.url), {
      workerData: { mostEntries: Math.ceil(MOST_ENTRIES / size) },
    });
    const waiting = new Map<number, Waiting>();
    worker.on('message', (told: Told) => {
      const asker = waiting.get(told.id);
      waiting.delete(told.id);
      if (told.ok) asker?.resolve(told.value);
      else asker?.reject(new Error(told.message));
    });
    const end = (error: Error): void => {
      if (threads.get(place)?.worker === worker) threads.delete(place);
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.on('error', (error) => end(error instanceof Error ? error : new Error('a thread failed')));
    worker.on('exit', () => end(new Error('a thread ended')));
    // Nobody waits for a thread that has nothing to do: the service ends when it stops listening.
    worker.unref();
    const thread = { worker, waiting };
    threads.set(place, thread);
    return thread;
  }

  /** Where a sitting is looked into: where it was before, or with whom fewest are waiting. */
  function placeOf(sittingId: string): number {
    const known = places.get(sittingId);
    if (known !== undefined) return known;
    const all = Array.from({ length: size }, (_, place) => place);
    const load = (place: number): number => threads.get(place)?.waiting.size ?? 0;
    const place = all.reduce((best, one) => (load(one) < load(best) ? one : best), places.size % size);
    if (places.size >= MOST_PLACES) places.clear();
    places.set(sittingId, place);
    return place;
  }

  return {
    examine: async (sittingId, question) => (await ask(placeOf(sittingId), { kind: 'examine', question })) as Examined,
    difference: async (sittingId, bytes, stored) =>
      (await ask(placeOf(sittingId), { kind: 'difference', bytes, stored })) as number | null,
    close: async () => {
      await Promise.all([...threads.values()].map(({ worker }) => worker.terminate()));
    },
  };
}

import { benchApp, ms, percentile } from '#test/support/bench-app.ts';
import type { Benched } from '#test/support/benched.ts';

/** Rows as the page's database holds them: of a hundred lines, of ten, and of a mark. */
const SHAPES = [
  { rows: 500, bytes: 56_000 },
  { rows: 2_000, bytes: 6_000 },
  { rows: 20_000, bytes: 600 },
] as const;
const ROUNDS = 5;
type Measured = (typeof SHAPES)[number] & { readonly rangesMs: number; readonly singlyMs: number };

/**
 * `npm run bench -- rows`: how long the browser's database takes to hand rows over to the page, as ranges and one by one, by turns. What
 * `renderer/data/store/portions.ts` chooses by; it has no limit, and a newer Chromium may turn it round.
 */
export async function bench(): Promise<Benched> {
  const app = await benchApp();
  try {
    const measured: Measured[] = [];
    for (const shape of SHAPES) {
      const { rows, bytes } = shape;
      const { ranges, singly } = await app.page.evaluate(handedOver, [rows, bytes, ROUNDS] as const);
      measured.push({ ...shape, rangesMs: ms(percentile(ranges, 0.5)), singlyMs: ms(percentile(singly, 0.5)) });
    }
    const line = ({ rows, bytes, rangesMs, singlyMs }: Measured): string =>
      `  ${String(rows).padStart(6)} rows of ${String(bytes).padStart(6)} bytes  as ranges ${rangesMs}   one by one ${singlyMs}`;
    return {
      text: [`rows handed over to the page (${app.world}), medians of ${ROUNDS}, in ms:`, ...measured.map(line)].join(
        '\n',
      ),
      figures: { bench: 'rows', world: app.world, measured },
    };
  } finally {
    await app.close();
  }
}

/** Runs in the page: ms of each round, in a database of its own. */
async function handedOver([rows, bytes, rounds]: readonly [number, number, number]) {
  const answered = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no answer'));
    });
  const name = `bench-rows-${String(bytes)}`;
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: ['log', 'seq'] });
  const db = await answered(opening);
  const writing = db.transaction('rows', 'readwrite');
  const log = crypto.randomUUID();
  for (let seq = 0; seq < rows; seq += 1)
    writing.objectStore('rows').add({ log, seq, sealed: crypto.getRandomValues(new Uint8Array(bytes)) });
  await new Promise((done) => (writing.oncomplete = done));
  const store = (): IDBObjectStore => db.transaction('rows').objectStore('rows');
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  const keys = await answered(store().getAllKeys());
  const together = Math.max(1, Math.min(256, Math.round(500_000 / bytes)));
  const ranges: number[] = [];
  const singly: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ranges.push(
      await timed(async () => {
        const reading = store();
        const asked = [];
        for (let at = 0; at < keys.length; at += together)
          asked.push(answered(reading.getAll(IDBKeyRange.bound(keys[at], keys.slice(at, at + together).at(-1)))));
        await Promise.all(asked);
      }),
    );
    singly.push(
      await timed(async () => {
        const reading = store();
        await Promise.all(keys.map((key) => answered(reading.get(key))));
      }),
    );
  }
  db.close();
  indexedDB.deleteDatabase(name);
  return { ranges, singly };
}

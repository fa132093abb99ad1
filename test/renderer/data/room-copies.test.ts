import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { addLines, readLines } from '#renderer/data/store/lines.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { openSitting } from '#renderer/data/open-sitting.ts';
import { hashLine } from '#shared/record/chain.ts';
import { err, ok } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';
import { dice } from '#test/support/rooms/dice.ts';
import { playRoom } from '#test/support/rooms/room-day.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';
import { asText } from '#test/support/as-text.ts';

// A random day kept in both copies by an app that crashes again and again: each time either copy holds as much as it had come to.

const DAYS = 25;

/** A host whose journal is these lines. */
function hostWith(journal: string[], log: string): void {
  const head = () => ({ seq: journal.length - 1, hash: hashLine(journal.at(-1) ?? '') });
  const answers: Readonly<Record<string, (input: { fromSeq: number; limit: number; lines: string[] }) => unknown>> = {
    'journal:summary': () => ok({ log, practice: false, head: head(), bytes: 0, problem: null }),
    'journal:read': ({ fromSeq, limit }) => ok({ lines: journal.slice(fromSeq, fromSeq + limit), head: head() }),
    'journal:append': ({ lines }) => {
      journal.push(...lines);
      return ok(head());
    },
  };
  const invoke = (channel: string, input: never) =>
    Promise.resolve(answers[channel]?.(input) ?? err({ kind: 'unknown_channel' }));
  vi.stubGlobal('window', { bridge: { invoke: asText(invoke) } });
}

/** Whatever of `wanted` was green, which is in both, is there after each crash, and both copies tell the same. */
async function keptTwice(seed: number): Promise<string[]> {
  const { written, day, station } = playRoom(seed, 40);
  const wanted = written.lines;
  const roll = dice(seed);
  const log = day.sitting.sittingId;
  const journal: string[] = [];
  const db = must(await openDb(aPlace(`room-${String(seed)}`), await aStoreKey()));
  hostWith(journal, log);
  const faults: string[] = [];
  for (let kept = 0; kept < wanted.length;) {
    const more = wanted.slice(kept, kept + 1 + roll(30));
    const [inDatabase, inJournal] = [roll(more.length + 1), roll(more.length + 1)];
    if (inDatabase > 0) await addLines(db, log, kept, more.slice(0, inDatabase));
    journal.push(...more.slice(0, inJournal));
    const green = kept + Math.min(inDatabase, inJournal);
    kept += Math.max(inDatabase, inJournal);
    if (kept === 0) continue;
    // the writer may be another station by now; whose turn it is stands in the last entry
    const writer = (JSON.parse(wanted[kept - 1]!) as { readonly station: string }).station;
    const opened = await openSitting(db, { log, station: writer, practice: false }, true);
    const database = await readLines(db, log);
    const isWhole = opened.ok && opened.value.log.view().state.head.seq === kept - 1;
    const isSame = database.join() === journal.join() && journal.join() === wanted.slice(0, kept).join();
    if (!isWhole || !isSame || green > journal.length) faults.push(`day ${String(seed)} at ${String(kept)}`);
  }
  expect(station.stationId).toBe((JSON.parse(wanted.at(-1)!) as { readonly station: string }).station);
  db.close();
  return faults;
}

test(`${String(DAYS)} random days lose nothing that was green, however often the app crashes`, async () => {
  const faults: string[] = [];
  for (let seed = 0; seed < DAYS; seed += 1) faults.push(...(await keptTwice(seed)));
  expect(faults).toEqual([]);
}, 120_000);

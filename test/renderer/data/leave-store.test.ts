import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { leaveStore } from '#renderer/data/leave-store.ts';
import { readLines } from '#renderer/data/store/lines.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { surveyJournals } from '#renderer/data/survey-journals.ts';
import { hashLine } from '#shared/record/chain.ts';
import { err, ok } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';
import { readySitting } from '#test/support/sitting.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';
import { asText } from '#test/support/as-text.ts';

// A browser without storage buckets: the databases lie side by side under their names.

const { sitting, links } = readySitting();
const log = sitting.sittingId;
const logs = [{ log, practice: false }];
const whole = links.map(({ line }) => line);
const FIRST = { real: 1, practice: 1, left: [] };
const key = await aStoreKey();
let journal: string[];
let problem: { kind: string; seq: number } | null;
let remembered: unknown[];
let refuses: boolean;

beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done));
  }
  journal = [...whole];
  problem = null;
  remembered = [];
  refuses = false;
  const bridge = {
    invoke: (channel: string, input: { fromSeq: number }) => {
      const head = { seq: journal.length - 1, hash: hashLine(journal.at(-1) ?? '') };
      if (channel === 'vault:store-key') return Promise.resolve(ok({ key: Buffer.alloc(32, 7).toString('base64') }));
      if (channel === 'journal:list') return Promise.resolve(ok([{ log, practice: false, head, bytes: 0, problem }]));
      if (channel === 'journal:read')
        return Promise.resolve(ok({ lines: journal.slice(input.fromSeq, input.fromSeq + 2), head }));
      if (channel !== 'store:next') return Promise.resolve(err({ kind: 'unknown_channel' }));
      if (refuses) return Promise.resolve(err({ kind: 'disk_full' }));
      remembered.push(input);
      return Promise.resolve(ok({ ...FIRST, real: 2 }));
    },
  };
  vi.stubGlobal('window', { bridge: { invoke: asText(bridge.invoke) } });
});

const leave = (progress: (done: number) => void = () => undefined) =>
  leaveStore({ practice: false, state: FIRST, reason: 'UnknownError' }, logs, progress);
async function linesIn(name: string): Promise<readonly (string | null)[]> {
  const db = must(await openDb(aPlace(name), key));
  const lines = await readLines(db, log);
  db.close();
  return lines;
}

describe('leaving a database behind', () => {
  test('fills the next one from the journals, and then has the host remember it', async () => {
    const steps: number[] = [];
    expect(must(await leave((done) => steps.push(done)))).toBe(whole.length);
    expect(steps.at(-1)).toBe(whole.length);
    expect(remembered).toEqual([{ practice: false, generation: 2, reason: 'UnknownError' }]);
    expect(await linesIn('kaoping-2')).toEqual(whole);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['kaoping-2']);
  });

  test('cut off before the host remembers, it changes nothing, and is done again in a fresh one', async () => {
    refuses = true;
    expect(await leave()).toEqual(err({ kind: 'disk_full' }));
    refuses = false;
    must(await leave());
    expect(remembered).toEqual([{ practice: false, generation: 3, reason: 'UnknownError' }]);
    expect(await linesIn('kaoping-3')).toEqual(whole);
  });

  test('a journal that turns out broken on the way stops it, and the host hears nothing', async () => {
    journal[1] = journal[1]!.replace('examiner', 'exaniner');
    expect((await leave()).ok).toBe(false);
    expect(remembered).toEqual([]);
  });
});

describe('the survey of the journals', () => {
  const surveyed = async () => must(await surveyJournals([false])).map(({ entries, whole }) => [entries, whole]);

  test('tells title, entries and time, and that everything follows from the first entry on', async () => {
    const steps: number[][] = [];
    const found = must(await surveyJournals([false], (...step) => steps.push(step)));
    const lastAt = links.at(-1)?.entry.at;
    expect(found).toEqual([{ log, practice: false, title: sitting.title, entries: whole.length, lastAt, whole: true }]);
    expect(steps.at(-1)).toEqual([whole.length, whole.length]);
    expect(must(await surveyJournals([true]))).toEqual([]);
  });

  test('a torn tail was never acknowledged; any other damage is damage, and so is what does not follow', async () => {
    problem = { kind: 'torn_tail', seq: whole.length };
    expect(await surveyed()).toEqual([[whole.length, true]]);
    problem = { kind: 'chain_broken', seq: whole.length };
    expect(await surveyed()).toEqual([[whole.length, false]]);
    problem = null;
    journal[2] = journal[2]!.replace('"seq":2', '"seq":3');
    expect(await surveyed()).toEqual([[whole.length, false]]);
  });
});

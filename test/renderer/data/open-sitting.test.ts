import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storeKeyOf } from '#renderer/data/store/seal.ts';
import { addLines, readLines } from '#renderer/data/store/lines.ts';
import type { Database } from '#renderer/data/store/database.ts';
import { openDb } from '#renderer/data/open-db.ts';
import { createSitting, openSitting } from '#renderer/data/open-sitting.ts';
import { setDamagedAside } from '#renderer/data/set-aside.ts';
import { forge, hashLine, type Link } from '#shared/record/chain.ts';
import { err, ok } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';
import { readySitting } from '#test/support/sitting.ts';
import { aPlace, aStoreKey } from '#test/support/store-key.ts';
import { asText } from '#test/support/as-text.ts';

const { sitting, links } = readySitting();
const which = { log: sitting.sittingId, station: sitting.stationId, practice: false };
const textOf = (some: readonly Link[]) => some.map((l) => l.line);
let db: Database;
let journal: string[];
let count = 0;
const makeRoom = (): boolean => false;
let problem: { readonly kind: string; readonly seq: number } | null = null;

beforeEach(async () => {
  const opened = await openDb(aPlace(`test-${String((count += 1))}`), await aStoreKey());
  if (!opened.ok) throw new Error(opened.error.kind);
  db = opened.value;
  const bridge = {
    invoke: (channel: string, input: { fromSeq: number; limit: number; lines: string[] }) => {
      const head = { seq: journal.length - 1, hash: hashLine(journal.at(-1) ?? '') };
      const summary = { log: which.log, practice: false, head, bytes: 0, problem };
      if (channel === 'journal:list') return Promise.resolve(ok([summary]));
      if (channel === 'journal:summary') return Promise.resolve(ok(summary));
      if (channel === 'journal:read')
        return Promise.resolve(ok({ lines: journal.slice(input.fromSeq, input.fromSeq + 2), head }));
      if (channel === 'disk:release') return Promise.resolve(ok({ released: makeRoom() }));
      if (channel === 'vault:store-key') return Promise.resolve(ok({ key: Buffer.alloc(32, 7).toString('base64') }));
      if (channel === 'store:state') return Promise.resolve(ok({ real: 1, practice: 1, left: [], doubted: [false] }));
      if (channel === 'store:next') return Promise.resolve(ok({ real: 2, practice: 1, left: [] }));
      if (channel !== 'journal:append') return Promise.resolve(err({ kind: 'unknown_channel' }));
      journal.push(...input.lines);
      return Promise.resolve(ok({ seq: journal.length - 1, hash: hashLine(journal.at(-1) ?? '') }));
    },
  };
  vi.stubGlobal('window', { bridge: { invoke: asText(bridge.invoke) } });
});

const open = async (restore = false) => openSitting(db, which, restore);

test('two equal copies open without a word', async () => {
  journal = textOf(links);
  await addLines(db, which.log, 0, textOf(links));
  expect(await open()).toMatchObject({ ok: true, value: { repair: null } });
});

test('a database that fell behind is completed from the journal', async () => {
  journal = textOf(links);
  await addLines(db, which.log, 0, textOf(links.slice(0, 1)));
  expect(await open()).toMatchObject({ ok: true, value: { repair: { copy: 'database', fromSeq: 1, count: 3 } } });
  expect(await readLines(db, which.log)).toEqual(textOf(links));
});

test('a journal that fell behind is completed from the database', async () => {
  journal = textOf(links.slice(0, 2));
  await addLines(db, which.log, 0, textOf(links));
  expect(await open()).toMatchObject({ ok: true, value: { repair: { copy: 'journal', fromSeq: 2, count: 2 } } });
  expect(journal).toEqual(textOf(links));
});

test('an emptied database is an alarm, never a fresh start; a person may restore it', async () => {
  journal = textOf(links);
  expect(await open()).toEqual({ ok: false, error: { kind: 'database_emptied', journal: 4 } });
  expect(await open(true)).toMatchObject({ ok: true, value: { repair: { copy: 'database', count: 4 } } });
});

test('beside an emptied database a damaged journal restores nothing: a part would be taken for the whole', async () => {
  journal = textOf(links.slice(0, 2));
  problem = { kind: 'chain_broken', seq: 2 };
  for (const restore of [false, true]) {
    expect(await open(restore)).toEqual({ ok: false, error: { kind: 'journal_damaged', detail: { seq: 2 } } });
  }
  expect(await readLines(db, which.log)).toEqual([]);
  problem = { kind: 'torn_tail', seq: 2 };
  expect(await open()).toEqual({ ok: false, error: { kind: 'database_emptied', journal: 2 } });
  problem = null;
});

test('a journal that was cut stops the work where the database holds no more, and is completed where it does', async () => {
  journal = textOf(links.slice(0, 2));
  problem = { kind: 'journal_cut', seq: 2 };
  const cut = { ok: false, error: { kind: 'journal_cut', detail: { held: 2, reached: 2 } } };
  expect(await open(true)).toEqual(cut);
  await addLines(db, which.log, 0, textOf(links.slice(0, 2)));
  expect(await open()).toEqual(cut);
  await addLines(db, which.log, 2, textOf(links.slice(2)));
  expect(await open()).toMatchObject({ ok: true, value: { repair: { copy: 'journal', count: 2 } } });
  problem = null;
});

test('copies that tell different stories stop the work', async () => {
  const body = { type: 'note_added', candidateId: null, text: '另一个故事' } as const;
  const other = forge(links[2]!.head, body, {
    log: which.log,
    station: which.station,
    actor: null,
    at: '2026-11-20T02:00:00.000Z',
    elapsed: 1,
    high: null,
  });
  if (!other.ok) throw new Error(other.error.kind);
  journal = [...textOf(links.slice(0, 3)), other.value.line];
  await addLines(db, which.log, 0, textOf(links));
  expect(await open()).toMatchObject({ ok: false, error: { kind: 'copies_diverge', seq: 3 } });
});

test('a flipped character in the database is named, and nothing is overwritten', async () => {
  journal = textOf(links);
  const bent = textOf(links).map((line, i) => (i === 1 ? line.replace('examiner', 'exaniner') : line));
  await addLines(db, which.log, 0, bent);
  expect(await open()).toMatchObject({ ok: false, error: { kind: 'entry_unreadable', seq: 1 } });
});

test('a row that does not unseal is named by log and number, and nothing is overwritten', async () => {
  journal = textOf(links);
  for (const { line, entry } of links) await addLines(db, which.log, entry.seq, [line]);
  const row = (await db.sealed.get([which.log, 2]))!;
  row.sealed[40] = row.sealed[40]! ^ 4;
  await db.sealed.put(row);
  expect(await open()).toEqual({ ok: false, error: { kind: 'line_damaged', log: which.log, seq: 2 } });
  expect(await open(true)).toMatchObject({ ok: false, error: { kind: 'line_damaged' } });
  expect(await readLines(db, which.log)).toEqual(textOf(links).with(2, null as never));
  expect(journal).toEqual(textOf(links));
});

describe('putting a damaged copy aside', () => {
  const bend = async (seq: number) => {
    const row = (await db.sealed.get([which.log, seq]))!;
    row.sealed[40] = row.sealed[40]! ^ 4;
    await db.sealed.put(row);
    return row;
  };
  const keptAside = () => db.table<{ seq: number; at: string; sealed: Uint8Array }>('aside').toArray();
  beforeEach(async () => {
    journal = textOf(links);
    for (const { line, entry } of links) await addLines(db, which.log, entry.seq, [line]);
  });

  test('moves it whole, says where, and the journal restores the sitting', async () => {
    const bent = await bend(2);
    expect(must(await setDamagedAside(db, which))).toBe(`${db.name} · aside`);
    expect((await keptAside()).map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
    expect((await keptAside())[2]?.sealed).toEqual(bent.sealed);
    expect(await readLines(db, which.log)).toEqual([]);
    expect(await open(true)).toMatchObject({ ok: true, value: { repair: { copy: 'database', count: 4 } } });
    expect(await readLines(db, which.log)).toEqual(journal);
  });

  test.each([
    ['is shorter', () => journal.pop(), { kind: 'journal_shorter', database: 4, journal: 3 }],
    [
      'is broken',
      () => (journal[1] = journal[1]!.replace('examiner', 'exaniner')),
      { kind: 'entry_unreadable', seq: 1 },
    ],
    ['is missing', () => (journal = []), { kind: 'journal_shorter', database: 4, journal: 0 }],
  ])('touches nothing where the journal %s', async (_, spoil, error) => {
    await bend(2);
    spoil();
    expect(await setDamagedAside(db, which)).toEqual({ ok: false, error });
    expect(await keptAside()).toEqual([]);
    expect(await db.sealed.count()).toBe(4);
  });

  test('touches nothing where the lines before the damage tell another story', async () => {
    await bend(3);
    const body = { type: 'note_added', candidateId: null, text: '另一个故事' } as const;
    const where = { log: which.log, station: which.station, actor: null, elapsed: 1, high: null };
    const at = '2026-11-20T02:00:00.000Z';
    const other = must(forge(links[0]!.head, body, { ...where, at }));
    const after = must(forge(other.head, body, { ...where, at }));
    const last = must(forge(after.head, body, { ...where, at }));
    journal = [links[0]!.line, other.line, after.line, last.line];
    expect(await setDamagedAside(db, which)).toEqual({ ok: false, error: { kind: 'copies_diverge', seq: 1 } });
    expect(await db.sealed.count()).toBe(4);
  });
});

test('a connection the browser has closed is told as such; opening the sitting again mends it', async () => {
  journal = textOf(links);
  await addLines(db, which.log, 0, journal);
  const { log } = must(await open());
  const dexie = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  db.backendDB().close();
  const saved = await log.record({ type: 'note_added', candidateId: null, text: '断开' }, null);
  expect(saved).toEqual({ ok: false, error: { kind: 'database_closed' } });
  expect(await open()).toMatchObject({ ok: true, value: { repair: { copy: 'database', fromSeq: 4, count: 1 } } });
  expect(dexie).toHaveBeenCalledWith('Dexie: Need to reopen db');
});

test('a first entry that the disk never answers is a failure, not an empty screen', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  journal = [];
  const { bridge } = window;
  vi.stubGlobal('window', {
    bridge: {
      invoke: (channel: never, input: never) =>
        channel === 'journal:append' ? new Promise(() => undefined) : bridge!.invoke(channel, input),
    },
  });
  const begun = createSitting(db, which, links.slice(0, 1));
  await vi.advanceTimersByTimeAsync(10_001);
  expect(await begun).toEqual({ ok: false, error: { kind: 'write_timed_out' } });
  vi.useRealTimers();
});

test('a database sealed under another key is damage from the first line on, never an empty store', async () => {
  journal = textOf(links);
  const other = await storeKeyOf(new Uint8Array(32).fill(9));
  await addLines(Object.assign(Object.create(db), { key: other }) as Database, which.log, 0, textOf(links));
  expect(await open(true)).toEqual({ ok: false, error: { kind: 'line_damaged', log: which.log, seq: 0 } });
});

test('on a full disk the mark stays on the screen, the reserve is asked for, and a retry puts it into the next database', async () => {
  journal = textOf(links);
  await addLines(db, which.log, 0, textOf(links));
  const opened = await open();
  if (!opened.ok) throw new Error(opened.error.kind);
  const { log } = opened.value;
  let full = true;
  const native = db.backendDB();
  vi.spyOn(db, 'backendDB').mockImplementation(() => {
    if (full) throw new DOMException('no space', 'QuotaExceededError');
    return native;
  });
  const note = { type: 'note_added', candidateId: null, text: '满了' } as const;
  const saved = await log.record(note, null);
  expect(saved).toMatchObject({ ok: false, error: { kind: 'database_write_failed' } });
  expect(log.view()).toMatchObject({ state: { notes: [{ text: '满了' }] }, copies: { database: 3, journal: 4 } });

  full = false;
  log.retry();
  await vi.waitFor(() => expect(log.view().copies).toEqual({ database: 4, journal: 4 }));
  expect(await readLines(must(await openDb(aPlace('kaoping-2'), await aStoreKey())), which.log)).toEqual(journal);
});

test('what only the database holds waits for whoever wrote it to sign in, and goes into the journal then', async () => {
  const missing = { kind: 'not_signed_in', detail: { personId: sitting.sittingId, name: '周婷' } } as const;
  let signedIn = false;
  const { bridge } = window;
  vi.stubGlobal('window', {
    bridge: {
      invoke: (channel: never, input: never) =>
        channel === 'journal:append' && !signedIn
          ? Promise.resolve(JSON.stringify(err(missing)))
          : bridge!.invoke(channel, input),
    },
  });
  journal = textOf(links.slice(0, 3));
  await addLines(db, which.log, 0, textOf(links));
  const { log, repair } = must(await open());
  expect(repair).toBe(null);
  await vi.waitFor(() => expect(log.view().failure).toEqual(missing));
  expect(log.view()).toMatchObject({ copies: { database: 3, journal: 2 }, state: { head: { seq: 3 } } });
  signedIn = true;
  log.retry();
  await vi.waitFor(() => expect(log.view().copies).toEqual({ database: 3, journal: 3 }));
  expect([journal, await log.kept()]).toEqual([textOf(links), true]);
});

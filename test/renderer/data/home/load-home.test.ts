import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { completeHome } from '#renderer/data/home/complete-home.ts';
import { loadHome } from '#renderer/data/home/load-home.ts';
import type { Database } from '#renderer/data/store/database.ts';
import { err, ok } from '#shared/base/result.ts';
import { must } from '#test/support/must.ts';
import { asText } from '#test/support/as-text.ts';

const real = globalThis.indexedDB;
const answers: Record<string, unknown> = {
  'app:info': { version: '0', world: 'portable', dataFolder: '/', stations: [] },
  'store:state': { real: 1, practice: 1, left: [], doubted: [] },
  'journal:list': [],
  'vault:store-key': { key: btoa('\x07'.repeat(32)) },
};
let broken: readonly string[];

beforeEach(() => {
  broken = [];
  // Dexie tells of every store that does not open at once, which is what these tests are about
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const invoke = async (channel: string) =>
    channel in answers ? ok(answers[channel]) : err({ kind: 'unknown_channel' });
  vi.stubGlobal('window', { bridge: { invoke: asText(invoke) } });
  vi.stubGlobal('indexedDB', {
    databases: () => real.databases(),
    open: (name: string, version?: number) => {
      if (broken.includes(name)) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return version === undefined ? real.open(name) : real.open(name, version);
    },
  });
});

test.each([
  [['kaoping'], [false]],
  [['kaoping-practice'], [true]],
  [
    ['kaoping', 'kaoping-practice'],
    [false, true],
  ],
])('where %j can’t be opened it says for which work, and the next try opens it', async (names, areas) => {
  broken = names;
  const failed = await loadHome();
  expect(failed).toMatchObject({
    ok: false,
    error: {
      kind: 'store_broken',
      failure: { kind: 'database_unreadable', message: expect.stringContaining('Internal error') as string },
      areas,
      store: { real: 1, practice: 1 },
    },
  });
  broken = [];
  const home = must(await loadHome());
  // for the next case nothing is open any more
  for (const db of Object.values(home.databases)) db.close();
});

test('a store that the browser throws away at the first try opens at the next, and nobody is asked', async () => {
  broken = ['kaoping'];
  const loading = loadHome();
  setTimeout(() => (broken = []), 100);
  const home = must(await loading);
  for (const db of Object.values(home.databases)) db.close();
});

test('a database that the browser closed is opened again', async () => {
  const first = must(await loadHome());
  expect(must(await loadHome()).databases.real).toBe(first.databases.real);
  first.databases.real.close();
  const again = must(await loadHome());
  expect(again.databases.real).not.toBe(first.databases.real);
  expect(again.databases.real.isOpen()).toBe(true);
});

const unreadable = (db: Database): unknown =>
  vi.spyOn(db.backendDB(), 'transaction').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });

test('a database that opens but can’t be read is tried again, over another connection', async () => {
  const home = must(await loadHome());
  unreadable(home.databases.practice);
  const whole = must(await completeHome(home));
  expect(whole.databases.practice).not.toBe(home.databases.practice);
  expect(whole.databases.real).toBe(home.databases.real);
});

test('one that can’t be read at the next try either is given up, and it is said for which work', async () => {
  const home = must(await loadHome());
  unreadable(home.databases.practice);
  const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as (...asked: unknown[]) => IDBTransaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
    if (this.name === 'kaoping-practice') throw new DOMException('Internal error', 'UnknownError');
    return transaction.apply(this, asked);
  });
  expect(await completeHome(home)).toMatchObject({
    ok: false,
    error: { kind: 'store_broken', failure: { kind: 'database_unreadable' }, areas: [true] },
  });
});

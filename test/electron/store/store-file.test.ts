import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createStoreHandlers } from '#electron/store/handlers.ts';
import { must } from '#test/support/must.ts';

const now = () => new Date('2026-11-20T02:00:00.000Z');
let root: string;
let said: string[];
const doubts = { areas: () => [] };
const start = () => createStoreHandlers({ root, now, doubts, log: (event, detail) => said.push(`${event} ${detail}`) });
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'store-'));
  said = [];
});
const FIRST = { real: 1, practice: 1, left: [], doubted: [] };

test('begins with the first database, and remembers each that was left behind, when and why', async () => {
  expect(must(await start()['store:state']({}))).toEqual(FIRST);
  expect(await readdir(root)).toEqual([]);
  must(await start()['store:next']({ practice: false, generation: 2, reason: 'UnknownError' }));
  must(await start()['store:next']({ practice: true, generation: 4, reason: 'later' }));
  const at = '2026-11-20T02:00:00.000Z';
  expect(must(await start()['store:state']({}))).toEqual({
    real: 2,
    practice: 4,
    doubted: [],
    left: [
      { practice: false, generation: 1, at, reason: 'UnknownError' },
      { practice: true, generation: 1, at, reason: 'later' },
    ],
  });
  expect(said).toEqual(['store_left_behind real for 2: UnknownError', 'store_left_behind practice for 4: later']);
});

test('never goes back to a number that was used', async () => {
  must(await start()['store:next']({ practice: false, generation: 3, reason: '' }));
  for (const generation of [1, 2, 3]) {
    expect((await start()['store:next']({ practice: false, generation, reason: '' })).ok).toBe(false);
  }
  expect(must(await start()['store:state']({})).real).toBe(3);
});

test('a file that does not read means the first one again, which the journals complete', async () => {
  for (const text of ['', '{"real":', '{"real":0,"practice":1,"left":[]}']) {
    await writeFile(join(root, 'store.json'), text);
    expect(must(await start()['store:state']({}))).toEqual(FIRST);
  }
});

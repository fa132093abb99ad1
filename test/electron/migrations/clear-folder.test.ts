import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { checkExport } from '#shared/wire/export/check.ts';
import { isUnrooted } from '#shared/record/state.ts';
import { readTakeovers } from '#electron/station/takeovers.ts';
import { batchIn, clearJournal, filesIn, FOLDERS, keysOf, oldFolder } from '#test/support/old-folder.ts';
import { computer, type TestComputer } from '#test/support/host.ts';
import { must } from '#test/support/must.ts';

// A station, its spare machine and its stick as the last build without a vault left them (test/fixtures/folders), opened by the host of today.

vi.setConfig({ testTimeout: 90_000 });
const NOTES = '9cfba35f-2f09-41e6-8348-6eac2b3de073';
const SIGNED = '00000000-0000-4000-8000-000000000007';
const PRACTISED = '217091c2-d6cf-4f34-8c15-acfb106ab883';
const PEOPLE = { '00000000-0000-4000-8000-00000000000a': '314159', '00000000-0000-4000-8000-00000000000b': '271828' };

let one: TestComputer;
let spare: TestComputer;
beforeAll(async () => {
  const root = await oldFolder('clear');
  const stick = await mkdtemp(join(tmpdir(), 'stick-'));
  // the stick is where it was, which on this computer is another folder
  const setting = JSON.parse(await readFile(join(root, 'stick.json'), 'utf8')) as {
    stick: { folder: string; home: string };
  };
  setting.stick.folder = stick;
  await cp(join(FOLDERS, 'clear-stick'), join(stick, setting.stick.home), { recursive: true });
  await writeFile(join(root, 'stick.json'), JSON.stringify(setting));
  one = { ...(await computer(root)), stick };
  spare = await computer(await oldFolder('clear-spare'));
});

test('every journal in clear is sealed, line for line, and gone in clear', async () => {
  for (const [log, practice] of [
    [NOTES, false],
    [SIGNED, false],
    [PRACTISED, true],
  ] as const) {
    const was = await clearJournal('clear', practice ? 'practice' : '', log);
    const { lines } = must(await one.host['journal:read']({ log, practice, fromSeq: 0, limit: 100 }));
    expect(lines).toEqual(was);
  }
  expect((await filesIn(one.root)).filter((name) => name.includes('journal/')).sort()).toEqual([
    `journal/${SIGNED}.kpj`,
    `journal/${NOTES}.kpj`,
    `practice/journal/${PRACTISED}.kpj`,
  ]);
});

test('keys under the file beside them go under the vault, and that file is gone', async () => {
  for (const [personId, pin] of Object.entries(PEOPLE)) {
    const said = JSON.parse(await readFile(join(FOLDERS, 'clear/keys', `${personId}.json`), 'utf8')) as {
      publicKey: string;
    };
    const opened = await spare.host['session:open']({ practice: false, log: NOTES, personId, pin });
    expect(must(opened).publicKey).toBe(said.publicKey);
  }
  // the station's own key signs what leaves
  const { where } = must(await one.host['sitting:export']({ practice: false, log: SIGNED }));
  const { state } = must(checkExport(await readFile(where, 'utf8')));
  expect([state.sitting?.sittingId, isUnrooted(state)]).toEqual([SIGNED, true]);
  for (const { root } of [one, spare]) {
    const files = await filesIn(root);
    expect(files).not.toContain('device.key');
    for (const name of files.filter((file) => /(^|\/)(station\.json|keys\/[^/]+\.json)/.test(file)))
      expect(JSON.parse(await readFile(join(root, name), 'utf8'))).toMatchObject({ guard: 'anchored' });
  }
});

test('a station of one copy has two', async () => {
  const [first, second] = await Promise.all(
    ['station.json', 'station.json.bak'].map((name) => readFile(join(one.root, name))),
  );
  expect(second).toEqual(first);
});

test('batches in clear are sealed to the byte, with their signatures, states and receipts', async () => {
  for (const [name, { root, host }, count] of [
    ['clear', one, 2],
    ['clear-spare', spare, 3],
  ] as const) {
    const items = must(await host['outbox:list']({}));
    expect(items.map(({ state }) => state)).toEqual(Array.from({ length: count }, () => 'receipt'));
    const { outbox } = await keysOf(root);
    const batches = (await readdir(join(FOLDERS, name, 'handover/outbox'))).sort();
    for (const id of batches) {
      const was = join(FOLDERS, name, 'handover/outbox', id);
      const text = await readFile(join(was, 'batch.txt')).catch(() => null);
      if (text === null) continue;
      expect(await batchIn(root, outbox, id)).toEqual(text);
      const kept = await readdir(join(root, 'handover/outbox', id));
      expect(kept.sort()).toEqual(['batch.sealed', 'batch.sig', 'state.json']);
      for (const file of ['batch.sig', 'state.json'])
        expect(await readFile(join(root, 'handover/outbox', id, file))).toEqual(await readFile(join(was, file)));
    }
  }
});

test('who took over from whom is sealed and still known', async () => {
  const was = JSON.parse(await readFile(join(FOLDERS, 'clear-spare/takeovers.json'), 'utf8')) as unknown;
  expect(await readTakeovers(spare.root, (await keysOf(spare.root)).takeover)).toEqual(was);
  const files = await filesIn(spare.root);
  expect([files.includes('takeovers.json'), files.includes('takeovers.sealed')]).toEqual([false, true]);
});

test('the news that another station goes on is sealed and still believed', async () => {
  expect(must(await one.host['station:standing']({})).replacedBy).toMatchObject({ name: '二号机', by: '罗芳' });
  const files = await filesIn(one.root);
  expect([files.includes('handover/replaced.json'), files.includes('handover/replaced.sealed')]).toEqual([false, true]);
});

test('a stick in clear is sealed like the computer, and nothing in clear stays on it', async () => {
  await vi.waitFor(async () => expect(must(await one.host['stick:status']({})).state).toBe('current'), {
    timeout: 30_000,
  });
  const [home = ''] = await readdir(one.stick);
  const place = join(one.stick, home);
  // the stick says current once the records lie there; batches that are being sealed meanwhile come with the next round, which
  // may be writing while this looks: what it lists then has another name a moment later
  await vi.waitFor(
    async () => {
      const files = await filesIn(place);
      expect(files.filter((name) => name.endsWith('batch.txt') || name.endsWith('.jsonl'))).toEqual([]);
      expect(files.filter((name) => name.startsWith('journal/'))).toEqual([
        `journal/${SIGNED}.kpj`,
        `journal/${NOTES}.kpj`,
      ]);
      for (const name of files) expect((await readFile(join(place, name))).includes('考评员甲')).toBe(false);
    },
    { timeout: 30_000 },
  );
});

import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { draftStation } from '#electron/station/draft-station.ts';
import { clearRooms, stickRoom, type StickRoom } from '#test/support/stick-room.ts';
import { testGuard } from '#test/support/vault.ts';
import { must } from '#test/support/must.ts';

afterEach(clearRooms);

const placeOf = async ({ stick }: StickRoom) => join(stick, (await readdir(stick))[0] ?? '');

it('keeps the station’s small files beside the journals, follows their changes, and writes nothing that is the same', async () => {
  const room = await stickRoom();
  const put = async (name: string, text: string): Promise<void> => {
    await mkdir(join(room.root, name, '..'), { recursive: true });
    await writeFile(join(room.root, name), text);
  };
  const files = [
    'vault.json',
    'station.json',
    'takeovers.sealed',
    'keys/a.json',
    'keys/a.tries.json',
    'handover/central.json',
    'handover/outbox/b/batch.sealed',
    'photos/0123.sealed',
  ];
  const station = draftStation(
    testGuard,
    { name: '一号机', organiser: '', practice: false },
    '2026-11-21T02:00:00.000Z',
  ).text;
  const vault = (fingerprint: string, under: string) => JSON.stringify({ fingerprint, under });
  for (const name of files) await put(name, `first ${name}`);
  await put('vault.json', vault('one', 'first'));
  await put('station.json', station);
  await put('device.key', 'never leaves this computer');
  await put('keys/a.json.0123.tmp', 'half');
  await put('handover/outbox/b/batch.txt', 'in clear, about to be sealed');
  must(await room.copy.choose(room.stick));
  const place = await placeOf(room);
  const held = () => Promise.all(files.map((name) => readFile(join(place, name), 'utf8')));
  const inodes = () => Promise.all(files.map(async (name) => (await stat(join(place, name))).ino));
  expect(await held()).toEqual([vault('one', 'first'), station, ...files.slice(2).map((name) => `first ${name}`)]);
  expect((await readdir(place)).sort()).toEqual([
    'handover',
    'journal',
    'keys',
    'photos',
    'station.json',
    'takeovers.sealed',
    'third-copy.json',
    'vault.json',
  ]);
  expect((await readdir(join(place, 'keys'))).sort()).toEqual(['a.json', 'a.tries.json']);
  expect(await readdir(join(place, 'handover/outbox/b'))).toEqual(['batch.sealed']);

  const before = await inodes();
  await room.pull();
  await room.look();
  await put('vault.json', vault('one', 'another passphrase'));
  await room.plug();
  await room.look();
  expect((await held())[0]).toBe(vault('one', 'another passphrase'));
  expect((await inodes()).map((inode, n) => inode === before[n])).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
    true,
    true,
  ]);

  // an earlier version may have left a batch there in clear
  await writeFile(join(place, 'handover/outbox/b/batch.txt'), 'in clear');
  await room.pull();
  await room.look();
  await room.plug();
  await room.look();
  expect(await readdir(join(place, 'handover/outbox/b'))).toEqual(['batch.sealed']);

  // what rotted here stays whole there
  await put('station.json', station.slice(0, 60));
  await room.look();
  expect((await held())[1]).toBe(station);

  // what opens the files on the stick is never lost to a damaged file or to a vault made anew
  for (const [other, state] of [
    ['{"damag', 'current'],
    [vault('two', 'first'), 'missing'],
  ] as const) {
    await put('vault.json', other);
    await put('station.json', 'of another vault');
    await room.look();
    expect([(await held())[0], room.copy.status().state]).toEqual([vault('one', 'another passphrase'), state]);
  }
  // chosen again it gets a folder of its own beside the other
  must(await room.copy.choose(room.stick));
  expect(room.copy.status().state).toBe('current');
  expect([(await held())[0], (await readdir(room.stick)).length]).toEqual([vault('one', 'another passphrase'), 2]);
});

import { appendFile, mkdtemp, open, readdir, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { must } from '#test/support/must.ts';
import {
  aLog,
  alterLine,
  clearRooms,
  emptyMountPoint,
  entriesOn,
  faultyStick,
  isWhole,
  keepLines,
  STATION,
  stickRoom,
  type StickRoom,
} from '#test/support/stick-room.ts';

const { log, lines } = aLog(12);
afterEach(clearRooms);
const stateOf = ({ copy }: StickRoom) => copy.status().state;
const copyOf = ({ copy }: StickRoom, of = log) => copy.status().copies.find((known) => known.log === of);

async function chosen(given: Parameters<typeof stickRoom>[0] = {}): Promise<StickRoom> {
  const room = await stickRoom(given);
  await room.record(log, lines.slice(0, 4));
  expect(await room.copy.choose(room.stick)).toEqual({ ok: true, value: null });
  return room;
}

describe('keeping a third copy', () => {
  it('is silent until a stick is chosen, then holds every journal byte for byte', async () => {
    const room = await stickRoom();
    await room.record(log, lines.slice(0, 2));
    expect(room.copy.status()).toMatchObject({ state: 'none', folder: null, copies: [] });
    must(await room.copy.choose(room.stick));
    expect(room.copy.status()).toMatchObject({ state: 'current', folder: room.stick, sameDisk: true, since: null });
    await room.record(log, lines.slice(2));
    expect(copyOf(room)).toEqual({ log, state: 'current', held: 12, total: 12, seq: null });
    expect(await isWhole(room, log)).toBe(true);
  });

  it('goes on after a restart, and ends when it is left; what lies there stays', async () => {
    const room = await chosen();
    room.copy.close();
    const again = await stickRoom(room);
    await again.look();
    expect(stateOf(again)).toBe('current');
    must(await again.copy.leave());
    await again.record(log, lines.slice(4, 5));
    expect(stateOf(again)).toBe('none');
    expect((await readFile(await again.stickFile(log), 'utf8')).split('\n')).toHaveLength(5);
    must(await again.copy.choose(room.stick));
    expect([await readdir(room.stick), await isWhole(again, log)]).toEqual([[expect.any(String)], true]);
  });

  it('refuses a folder that is not there, one among the data, and any before there is a station', async () => {
    const room = await stickRoom();
    const refusal = async (folder: string) => {
      const answer = await room.copy.choose(folder);
      return answer.ok ? null : answer.error.kind;
    };
    expect(await refusal('/nowhere/at/all')).toBe('stick_folder_missing');
    expect(await refusal('relative')).toBe('stick_folder_missing');
    expect(await refusal(room.root)).toBe('stick_in_data');
    expect(await refusal(join(room.root, 'journal'))).toBe('stick_in_data');
    expect(stateOf(room)).toBe('none');
  });

  it('shares no folder with another computer of the same station', async () => {
    const one = await chosen();
    const other = await stickRoom({ stick: one.stick });
    must(await other.copy.choose(one.stick));
    const short = `考评台-${STATION.stationId.slice(0, 8)}`;
    expect((await readdir(one.stick)).sort()).toEqual([short, `${short}-2`]);
  });
});

describe('a stick that vanishes', () => {
  it('is said with its time, stays out of the way, and on its return gets only what is missing', async () => {
    const room = await chosen();
    const path = await room.stickFile(log);
    const before = { inode: (await stat(path)).ino, bytes: await readFile(path) };
    await room.pull();
    await room.record(log, lines.slice(4, 8));
    expect(room.copy.status()).toMatchObject({ state: 'missing', since: '2026-11-20T02:00:00.000Z' });
    expect(copyOf(room)).toMatchObject({ state: 'behind', held: 4, total: 8 });
    await room.plug();
    await room.look();
    expect(room.copy.status()).toMatchObject({ state: 'current', since: null });
    const after = await readFile(path);
    expect((await stat(path)).ino).toBe(before.inode);
    expect(Buffer.compare(after.subarray(0, before.bytes.length), before.bytes)).toBe(0);
    expect(await isWhole(room, log)).toBe(true);
  });

  it('is not mistaken: neither its empty mount point nor another stick is written to', async () => {
    const room = await chosen();
    await room.pull();
    await emptyMountPoint(room);
    await room.record(log, lines.slice(4, 5));
    expect([stateOf(room), await readdir(room.stick)]).toEqual(['missing', []]);
    const other = await stickRoom();
    must(await other.copy.choose(room.stick));
    await room.record(log, lines.slice(5, 6));
    const [home] = await readdir(room.stick);
    expect([stateOf(room), await readdir(join(room.stick, home!, 'journal'))]).toEqual(['missing', []]);
  });
});

describe('a fault on the stick', () => {
  it.each([
    ['fails', 'unwritable'],
    ['fails-halfway', 'unwritable'],
    ['full-halfway', 'full'],
    ['short', 'current'],
  ] as const)(
    '"%s" at any write or flush never reaches the journal and is repaired by appending',
    async (fault, state) => {
      let points = 0;
      for (let at = 1; ; at += 1) {
        const faulty = faultyStick(fault);
        const room = await chosen({ disk: faulty.disk });
        faulty.arm(at);
        for (let n = 4; n < 8; n += 1) await room.record(log, lines.slice(n, n + 1));
        if (faulty.hits() === 0) break;
        points += 1;
        const journal = room.journals.list()[0]!;
        expect([journal.head.seq, journal.problem]).toEqual([7, null]);
        await room.look();
        expect([stateOf(room), copyOf(room)?.held, await isWhole(room, log)]).toEqual(['current', 8, true]);
      }
      // four appends of one write and one flush each; a short write is followed by another
      expect(points).toBeGreaterThanOrEqual(8);
      const faulty = faultyStick(fault);
      const room = await chosen({ disk: faulty.disk });
      faulty.arm(1);
      await room.record(log, lines.slice(4, 5));
      expect(stateOf(room)).toBe(state);
    },
  );

  it.each(['fails', 'fails-halfway', 'full-halfway'] as const)(
    '"%s" in an act of several entries leaves all of it on the stick or none, whenever the stick is pulled',
    async (fault) => {
      let points = 0;
      for (let at = 1; ; at += 1) {
        const faulty = faultyStick(fault);
        const room = await chosen({ disk: faulty.disk });
        faulty.arm(at);
        await room.record(log, lines.slice(4, 9));
        expect([4, 9]).toContain((await entriesOn(room, log)).length);
        if (faulty.hits() === 0) break;
        points += 1;
        await room.look();
        expect([stateOf(room), copyOf(room)?.held, await isWhole(room, log)]).toEqual(['current', 9, true]);
      }
      // the lines and their flush, the byte that decides and its flush
      expect(points).toBe(4);
    },
  );

  it('a stick that does not answer is said so, nothing waits for it, and once it answers it is repaired', async () => {
    const faulty = faultyStick('hangs');
    const room = await chosen({ disk: faulty.disk, limitMs: 400 });
    faulty.arm(1);
    await room.record(log, lines.slice(4, 6));
    expect([stateOf(room), room.journals.list()[0]!.head.seq]).toEqual(['silent', 5]);
    await room.record(log, lines.slice(6, 7));
    expect(stateOf(room)).toBe('silent');
    faulty.release();
    await vi.waitFor(async () => {
      await room.look();
      expect(stateOf(room)).toBe('current');
    }, 10_000);
    expect(await isWhole(room, log)).toBe(true);
  });
});

describe('what lies on the stick', () => {
  it('is cut back where its end was never written whole', async () => {
    const room = await chosen();
    const path = await room.stickFile(log);
    const partOf = (n: number) => Buffer.from(lines[n]!.slice(0, 40));
    for (const [n, tail] of [Buffer.alloc(300), Buffer.concat([partOf(5), Buffer.alloc(80)]), partOf(6)].entries()) {
      await room.pull();
      await room.look();
      await room.plug();
      await appendFile(path, tail);
      await room.look();
      expect([stateOf(room), copyOf(room)?.held]).toEqual(['current', 4 + n]);
      await room.record(log, lines.slice(4 + n, 5 + n));
      expect(await isWhole(room, log)).toBe(true);
    }
    await room.pull();
    await room.look();
    await room.plug();
    await truncate(path, (await stat(path)).size - 7);
    await room.look();
    expect([stateOf(room), await isWhole(room, log)]).toEqual(['current', true]);
  });

  it('is never overwritten where it tells another story; put aside, the journal is copied anew', async () => {
    const room = await chosen();
    const path = await room.stickFile(log);
    await room.pull();
    await room.look();
    await room.plug();
    await alterLine(path, 2);
    const altered = await readFile(path, 'utf8');
    await room.record(log, lines.slice(4, 6));
    expect(copyOf(room)).toMatchObject({ state: 'differs', seq: 2, total: 6 });
    expect(await readFile(path, 'utf8')).toBe(altered);
    const done = await room.copy.withCopy(log, (file, disk) => disk.rename(file, `${file}.aside`));
    expect(done.ok).toBe(true);
    expect([copyOf(room)?.state, await isWhole(room, log)]).toEqual(['current', true]);
    expect(await readFile(`${path}.aside`, 'utf8')).toBe(altered);
  });

  it('is left alone where it holds more than the journal, until the journal has caught up', async () => {
    const room = await chosen();
    const path = await room.stickFile(log);
    await room.record(log, lines.slice(4, 6));
    const more = await readFile(path, 'utf8');
    room.copy.close();
    await room.copy.settled();
    await keepLines(room.journalFile(log), 4);
    const again = await stickRoom(room);
    await again.look();
    expect(copyOf(again)).toEqual({ log, state: 'ahead', held: 6, total: 4, seq: null });
    await again.record(log, lines.slice(4, 5));
    expect([copyOf(again)?.state, await readFile(path, 'utf8')]).toEqual(['ahead', more]);
    await again.record(log, lines.slice(5, 8));
    expect([copyOf(again)?.state, await entriesOn(again, log)]).toEqual(['current', lines.slice(0, 8)]);
    expect((await readFile(path, 'utf8')).startsWith(more)).toBe(true);
  });

  it('is known for a sitting this computer has lost altogether', async () => {
    const room = await chosen();
    room.copy.close();
    await rm(room.journalFile(log));
    const again = await stickRoom(room);
    await again.look();
    expect(copyOf(again)).toEqual({ log, state: 'ahead', held: 4, total: 0, seq: null });
  });

  it('is written by one hand: a file somebody else has changed is held against the journal first', async () => {
    const room = await chosen();
    const path = await room.stickFile(log);
    const handle = await open(path, 'a');
    await handle.write('{"not":"ours"}\n');
    await handle.close();
    await room.record(log, lines.slice(4, 5));
    expect(copyOf(room)).toMatchObject({ state: 'differs', seq: 4 });
  });
});

it('takes a stick up again that was moved to another place and chosen there', async () => {
  const room = await chosen();
  const elsewhere = join(await mkdtemp(join(tmpdir(), 'mount-')), 'stick');
  await rename(room.stick, elsewhere);
  await room.record(log, lines.slice(4, 6));
  expect(stateOf(room)).toBe('missing');
  must(await room.copy.choose(elsewhere));
  expect([stateOf(room), copyOf(room)?.held, await readdir(elsewhere)]).toEqual([
    'current',
    6,
    [`考评台-${STATION.stationId.slice(0, 8)}`],
  ]);
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { aLog, clearRooms, faultyStick, isWhole, stickRoom, type StickRoom } from '#test/support/stick-room.ts';
import { must } from '#test/support/must.ts';

// What versions before encryption left on a stick: names and marks that anybody could read who finds it.

const { log, lines } = aLog(8);
afterEach(clearRooms);

const clearFile = async (room: StickRoom): Promise<string> => (await room.stickFile(log)).replace('.kpj', '.jsonl');
const journalsOn = async (room: StickRoom): Promise<string[]> => readdir(dirname(await room.stickFile(log)));

/** A stick with a clear copy of so many lines beside the sealed one, looked at again from the start. */
async function withClear(room: StickRoom, text: string): Promise<void> {
  await room.record(log, lines);
  must(await room.copy.choose(room.stick));
  await writeFile(await clearFile(room), text);
  await room.pull();
  await room.look();
  await room.plug();
}

it('a clear copy goes once the sealed one beside it holds all it says; an end that was never written counts for nothing', async () => {
  const room = await stickRoom();
  await withClear(room, `${lines.slice(0, 5).join('\n')}\n{"v":1,"half`);
  await room.look();
  expect([await journalsOn(room), await isWhole(room, log)]).toEqual([[`${log}.kpj`], true]);
  expect(room.copy.status().state).toBe('current');
});

it('one that says more, or something else, is left to a person', async () => {
  for (const other of [
    [...lines, '{"more":true}'],
    [lines[0]!, '{"else":true}'],
  ]) {
    const room = await stickRoom();
    await withClear(room, `${other.join('\n')}\n`);
    await room.look();
    expect((await journalsOn(room)).sort()).toEqual([`${log}.jsonl`, `${log}.kpj`]);
    expect(await readFile(await clearFile(room), 'utf8')).toBe(`${other.join('\n')}\n`);
  }
});

it('it stays while the sealed one could not be written to its end', async () => {
  const faulty = faultyStick('full-halfway');
  const room = await stickRoom({ disk: faulty.disk });
  await withClear(room, `${lines[0]!}\n`);
  const more = aLog(3);
  faulty.arm(1);
  await room.record(more.log, more.lines);
  expect([faulty.hits(), room.copy.status().state, (await journalsOn(room)).includes(`${log}.jsonl`)]).toEqual([
    1,
    'full',
    true,
  ]);
  await room.look();
  expect(await journalsOn(room)).not.toContain(`${log}.jsonl`);
});

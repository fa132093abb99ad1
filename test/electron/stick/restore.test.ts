import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createStickHandlers } from '#electron/stick/handlers.ts';
import {
  aLog,
  alterLine,
  clearRooms,
  entriesOn,
  keepLines,
  isWhole,
  stickRoom,
  type StickRoom,
} from '#test/support/stick-room.ts';

const { log, lines } = aLog(9);
afterEach(clearRooms);

const handlersOf = ({ copy, journals, stick }: StickRoom) =>
  createStickHandlers({
    thirdCopy: copy,
    journals,
    chooseFolder: () => Promise.resolve(stick),
    now: () => new Date('2026-11-20T02:00:00.000Z'),
  });

/** A day with everything on the stick, then something happens to the journal, then the computer is started again. */
async function afterwards(harm: (journal: string) => Promise<void>): Promise<StickRoom> {
  const room = await stickRoom();
  await room.record(log, lines);
  const chosen = await handlersOf(room)['stick:choose']({ folder: null });
  expect(chosen).toMatchObject({ ok: true, value: { state: 'current', folder: room.stick } });
  room.copy.close();
  await room.copy.settled();
  await harm(room.journalFile(log));
  const again = await stickRoom(room);
  await again.look();
  return again;
}
const linesOf = async ({ journals }: StickRoom): Promise<readonly string[]> => {
  const page = await journals.read({ log, practice: false }, 0, 100);
  return page.ok ? page.value.lines : [];
};
const stateOf = ({ copy }: StickRoom) => copy.status().copies[0]?.state;

it('gives a damaged journal back what it has lost, keeps the damaged file, and the sitting goes on', async () => {
  const room = await afterwards((journal) => alterLine(journal, 4));
  const before = room.journals.list()[0]!;
  expect(before.problem).not.toBe(null);
  expect(stateOf(room)).toBe('ahead');
  const handlers = handlersOf(room);
  expect(await handlers['stick:restore']({ log })).toEqual({ ok: true, value: { entries: 8 - before.head.seq } });
  expect(await linesOf(room)).toEqual(lines);
  expect(room.journals.list()).toMatchObject([{ head: { seq: 8 }, problem: null }]);
  const names = await readdir(dirname(room.journalFile(log)));
  expect(names.filter((name) => name.includes('.damaged-'))).toHaveLength(1);
  expect(names.filter((name) => name.includes('.mending'))).toEqual([]);
  expect([stateOf(room), await entriesOn(room, log)]).toEqual(['current', lines]);
  expect(await handlers['stick:restore']({ log })).toEqual({ ok: false, error: { kind: 'stick_refused' } });
});

it.each([
  ['that is gone', (journal: string) => rm(journal)],
  ['that lost its end', (journal: string) => keepLines(journal, 3)],
])('gives a journal %s its entries back', async (_, harm) => {
  const room = await afterwards(harm);
  expect(stateOf(room)).toBe('ahead');
  expect(await handlersOf(room)['stick:restore']({ log })).toMatchObject({ ok: true });
  expect(await linesOf(room)).toEqual(lines);
  expect(stateOf(room)).toBe('current');
});

it('refuses a copy that contradicts the journal or is damaged itself, and changes nothing', async () => {
  const room = await afterwards((journal) => keepLines(journal, 3));
  const path = await room.stickFile(log);
  const { restore } = { restore: () => handlersOf(room)['stick:restore']({ log }) };
  const refused = { ok: false, error: { kind: 'stick_refused' } };
  const sound = await readFile(path);
  const other = await stickRoom();
  const otherLog = aLog(9);
  await other.record(otherLog.log, otherLog.lines);
  for (const harm of [
    () => alterLine(path, 5),
    () => alterLine(path, 1),
    async () => writeFile(path, await readFile(other.journalFile(otherLog.log))),
  ]) {
    await writeFile(path, sound);
    await harm();
    expect(await restore()).toEqual(refused);
  }
  expect(await linesOf(room)).toEqual(lines.slice(0, 3));
  await room.pull();
  expect(await restore()).toEqual({ ok: false, error: { kind: 'stick_missing' } });
});

it('puts a copy aside under another name and copies the journal anew', async () => {
  const room = await afterwards(() => Promise.resolve());
  const path = await room.stickFile(log);
  await room.pull();
  await room.look();
  await room.plug();
  await alterLine(path, 2);
  const altered = await readFile(path, 'utf8');
  await room.look();
  expect(stateOf(room)).toBe('differs');
  const done = await handlersOf(room)['stick:put-aside']({ log });
  expect(done).toMatchObject({ ok: true, value: { state: 'current', copies: [{ state: 'current', held: 9 }] } });
  expect(await readFile(`${path}.aside-2026-11-20T020000.000Z`, 'utf8')).toBe(altered);
  expect(await isWhole(room, log)).toBe(true);
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keeperCommand } from '#central/keeper/commands.ts';
import { DATABASE, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import type { StandingAnswer } from '#shared/wire/sync/wire.ts';
import { centralIn, enrolAt, verdictOn } from '../support/central.ts';
import { idOf, linesOf, openedLog, sealed, signedBatch, signedLog, sittingOf, stationOf } from '../support/handover.ts';
import type { TestBatch, TestLog } from '../support/handover.ts';

// A folder that was copied to another computer: the same station key, used in two places.

const station = stationOf(1);
const [first, second, third] = [1, 2, 3].map((room) => openedLog(sittingOf(station, room))) as [
  TestLog,
  TestLog,
  TestLog,
];
let data = '';
let central: Central;
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'central-'));
  central = await centralIn(data);
  await enrolAt(central.url, await central.code(), station);
});
afterEach(() => central.close());

let ids = 0xc0;
/** A batch that the station, or a copy of it, counts as its so-manieth. */
function counted(log: TestLog, number?: number): TestBatch {
  const batch = sealed(station, log, { batchId: idOf((ids += 1)) });
  return number === undefined ? batch : signedBatch(station, { ...batch.header, number }, linesOf(log.links));
}
const twiceAt = async (): Promise<string | undefined> => {
  const answer = await fetch(`${central.url}/v1/stations/${station.stationId}`);
  return ((await answer.json()) as StandingAnswer).twiceAt;
};
const page = async (): Promise<string> => (await fetch(central.keeperUrl)).text();

test('a copy that opens a new sitting is found by the number both have given, and both sittings are kept', async () => {
  expect(await verdictOn(central.url, counted(first, 1))).toBe('receipt');
  expect(await verdictOn(central.url, counted(second, 2))).toBe('receipt');
  expect([await twiceAt(), (await page()).includes('同一密钥在两处使用')]).toEqual([undefined, false]);
  // the copy was made after the first batch: its second is another
  expect(await verdictOn(central.url, counted(third, 2))).toBe('receipt');
  expect(await twiceAt()).toMatch(/^20/);
  expect(await page()).toContain('同一密钥在两处使用');
});

test('the same batch again, and batches in any order, say nothing of the kind', async () => {
  const late = counted(second, 1);
  expect(await verdictOn(central.url, counted(first, 5))).toBe('receipt');
  expect(await verdictOn(central.url, late)).toBe('receipt');
  expect(await verdictOn(central.url, late)).toBe('receipt');
  // from before batches were counted
  expect(await verdictOn(central.url, counted(third))).toBe('receipt');
  expect(await twiceAt()).toBeUndefined();
});

test('a log that one station tells in two ways is a copy of it, too', async () => {
  const sitting = sittingOf(station, 1);
  expect(await verdictOn(central.url, counted(signedLog(sitting), 1))).toBe('receipt');
  const other = openedLog({ ...sitting, room: '另一考场' });
  expect(await verdictOn(central.url, counted(other, 2))).toBe('history_differs');
  expect(await twiceAt()).toMatch(/^20/);
});

test('the keeper who has looked into it puts it right, until it shows again', async () => {
  for (const [log, number] of [
    [first, 1],
    [second, 1],
  ] as const)
    await verdictOn(central.url, counted(log, number));
  const store = openSqlite(join(data, DATABASE));
  const listed = await keeperCommand(store, ['stations'], new Date());
  expect(listed.lines.join()).toContain('同一密钥在两处使用');
  await keeperCommand(store, ['enable', station.stationId], new Date());
  await store.close();
  expect(await twiceAt()).toBeUndefined();
  expect(await verdictOn(central.url, counted(third, 1))).toBe('receipt');
  expect(await twiceAt()).toMatch(/^20/);
});

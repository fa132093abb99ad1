import { mkdtempSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keeperCommand } from '#central/keeper/commands.ts';
import { readActs } from '#central/store/act-log.ts';
import { DATABASE, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { centralIn, enrolAt, post, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';
import { certificateOf } from '../support/takeover.ts';

// A station that knows another one's sitting id hands in first under it. The keeper takes what it handed in out of the sitting.

const [wrong, right, heir] = [stationOf(1), stationOf(2), stationOf(3)] as const;
const WHO = ['王主任', '场次是二号机的，一号机冒报'] as const;
/** One sitting by its id, as each of them tells it. */
const claimed = sealed(wrong, signedLog(sittingOf(wrong, 7)), { batchId: idOf(0xc1) });
const honest = sealed(right, signedLog(sittingOf(right, 7)), { batchId: idOf(0xc2) });
const { sittingId } = sittingOf(right, 7);

let data = '';
let central: Central;
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'central-'));
  central = await centralIn(data);
  for (const station of [wrong, right]) await enrolAt(central.url, await central.code(), station);
});
afterEach(() => central.close());
const command = async (...typed: string[]) => {
  const store = openSqlite(join(data, DATABASE));
  const said = await keeperCommand(store, typed, new Date('2026-12-02T05:00:00.000Z'), 'keeper');
  await store.close();
  return said;
};
const page = async (): Promise<string> => (await fetch(central.keeperUrl)).text();
const digestOf = ({ text }: { readonly text: string }): string => bytesToHex(sha256(utf8ToBytes(text)));

it('frees a sitting that the wrong station claimed, keeps what it handed in, and takes the right one', async () => {
  expect(await verdictOn(central.url, claimed)).toBe('receipt');
  expect(await verdictOn(central.url, honest)).toBe('history_differs');
  const listed = await command('sittings');
  expect(listed.lines.join('\n')).toContain(`${sittingId}  `);
  expect(await command('set-aside', sittingId.slice(0, 7), ...WHO)).toMatchObject({ done: false });
  expect(await command('set-aside', sittingId, '王主任')).toMatchObject({ done: false });
  expect(await command('set-aside', sittingId, ...WHO)).toMatchObject({ done: true });

  const later = await post(central.url, claimed);
  expect([later.status, JSON.parse(later.body)]).toMatchObject([403, { refused: 'sitting_claimed' }]);
  expect(await verdictOn(central.url, honest)).toBe('receipt');
  // what was taken out is there to the byte, with who took it out and why
  expect(await (await fetch(`${central.keeperUrl}v1/set-aside/${digestOf(claimed)}`)).text()).toBe(claimed.text);
  const shown = await page();
  for (const text of ['管理员另存的场次', ...WHO, digestOf(claimed)]) expect(shown).toContain(text);
  const store = openSqlite(join(data, DATABASE));
  expect(await store.sittings()).toMatchObject([{ sittingId, stationId: right.stationId }]);
  const { acts, brokenAt } = readActs(await store.acts());
  await store.close();
  expect(brokenAt).toBeNull();
  expect(acts.at(-1)).toMatchObject({
    ...{ what: 'set_aside', sittingId, stations: [wrong.stationId], batches: [digestOf(claimed)] },
    ...{ who: WHO[0], why: WHO[1], account: 'keeper' },
  });
});

it('takes it from whoever goes on for the wrong station no more than from that one, until the keeper admits it', async () => {
  await verdictOn(central.url, claimed);
  await command('set-aside', sittingId, ...WHO);
  const certificate = JSON.stringify(certificateOf(wrong, heir));
  await fetch(`${central.url}/v1/takeovers`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: certificate },
  });
  const again = sealed(heir, signedLog(sittingOf(heir, 7)), { batchId: idOf(0xc3) });
  expect(await verdictOn(central.url, again)).toBe('sitting_claimed');
  const other = sealed(heir, signedLog(sittingOf(heir, 8)), { batchId: idOf(0xc4) });
  expect(await verdictOn(central.url, other)).toBe('receipt');
  expect(await command('admit', sittingId, heir.stationId, ...WHO)).toMatchObject({ done: false });
  expect(await command('admit', sittingId, wrong.stationId, ...WHO)).toMatchObject({ done: true });
  expect(await verdictOn(central.url, again)).toBe('receipt');
});

it('keeps what came under a number of a batch that is taken out', async () => {
  await verdictOn(central.url, claimed);
  const doubled = sealed(wrong, signedLog(sittingOf(wrong, 9)), { batchId: idOf(0xc1) });
  expect(await verdictOn(central.url, doubled)).toBe('conflict');
  expect(await command('set-aside', sittingId, ...WHO)).toMatchObject({ done: true });
  const store = openSqlite(join(data, DATABASE));
  expect((await store.asides()).map(({ sha256: digest, why }) => [digest, why])).toEqual([
    [digestOf(doubled), 'conflict'],
  ]);
  expect(await store.conflicts()).toEqual([]);
  await store.close();
});

it('has every act of the keeper in one chain, and shows a line that was altered or left out', async () => {
  await verdictOn(central.url, claimed);
  await command('disable', wrong.stationId, '借出');
  await command('enable', wrong.stationId);
  await command('quota', wrong.stationId, '20', ...WHO);
  await command('set-aside', sittingId, ...WHO);
  await command('rules', 'accept', 'ab'.repeat(32), '同一来源');
  const told = await command('log');
  expect(told).toMatchObject({ done: true });
  expect(told.lines.map((line) => line.split('  ')[3])).toEqual([
    ...[`停用${wrong.name}`, `恢复使用${wrong.name}`, `${wrong.name}的存储额度改为 20 MB`],
    ...[`另存${wrong.name}上报的场次 ${sittingId}，1 个批次`, `认可规则 ${'ab'.repeat(6)}`],
  ]);
  const db = new DatabaseSync(join(data, DATABASE));
  db.exec("UPDATE acts SET line = replace(line, '借出', '停用') WHERE seq = 0");
  db.close();
  expect(await command('log')).toMatchObject({ done: false });
  expect(await page()).toContain('管理记录被改动过：第 2 条接不上');
});

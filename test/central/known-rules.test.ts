import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keeperCommand } from '#central/keeper/commands.ts';
import { rulesLists, rulesRefusal } from '#central/receive/known-rules.ts';
import { DATABASE, startCentral, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { passes } from '#shared/wire/sync/refusal.ts';
import { enrolAt, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf, type TestBatch } from '../support/handover.ts';

const STATION = stationOf(1);
const UNKNOWN = 'a'.repeat(64);

/** A signed day under those rules. */
function someBatch(rulesHash = UNKNOWN): TestBatch {
  const sitting = sittingOf(STATION);
  return sealed(STATION, signedLog({ ...sitting, policy: { ...sitting.policy, rulesHash } }));
}

const now = new Date('2026-11-28T09:00:00.000Z');
let central: Central | null = null;
afterEach(() => central?.close());

async function start(data: string): Promise<Central> {
  const options = { host: '127.0.0.1', port: 0, name: '测试中心', now: () => now, log: () => undefined };
  central = await startCentral({ ...options, data });
  return central;
}

async function typed(data: string, ...words: string[]): Promise<{ done: boolean; lines: readonly string[] }> {
  const store = openSqlite(join(data, DATABASE));
  const said = await keeperCommand(store, words, now);
  await store.close();
  return said;
}

describe('results under rules that nobody at central knows', () => {
  it('wait at the station until the keeper accepts the rules', async () => {
    const data = mkdtempSync(join(tmpdir(), 'central-'));
    const { url, code, keeperUrl } = await start(data);
    await enrolAt(url, await code(), STATION);
    const batch = someBatch();
    expect(await verdictOn(url, batch)).toBe('rules_unknown');
    expect(passes('rules_unknown')).toBe(true);
    expect(await (await fetch(keeperUrl)).text()).toContain(UNKNOWN.slice(0, 12));
    expect((await typed(data, 'rules')).lines.join()).toContain(UNKNOWN);

    expect(await typed(data, 'rules', 'accept', UNKNOWN.slice(0, 12))).toMatchObject({ done: false });
    expect(await typed(data, 'rules', 'accept', UNKNOWN.slice(0, 11), '2026 年试点版')).toMatchObject({ done: false });
    expect(await typed(data, 'rules', 'accept', UNKNOWN.slice(0, 12), '2026 年试点版')).toMatchObject({ done: true });
    expect(await (await fetch(keeperUrl)).text()).not.toContain('待认可的规则版本');
    expect(await verdictOn(url, batch)).toBe('receipt');
  });

  it('are shown for every station that waits, also where another one makes rules up', async () => {
    const data = mkdtempSync(join(tmpdir(), 'central-'));
    const { url, code } = await start(data);
    const dishonest = stationOf(2);
    await enrolAt(url, await code(), dishonest);
    await enrolAt(url, (await central?.code()) ?? '', STATION);
    for (let n = 0; n < 25; n += 1) {
      const sitting = sittingOf(dishonest, 2);
      const rulesHash = n.toString(16).padStart(64, '0');
      const made = signedLog({ ...sitting, policy: { ...sitting.policy, rulesHash } });
      expect(await verdictOn(url, sealed(dishonest, made, { batchId: idOf(0xe00 + n) }))).toBe('rules_unknown');
    }
    expect(await verdictOn(url, someBatch())).toBe('rules_unknown');
    expect((await typed(data, 'rules')).lines.join()).toContain(UNKNOWN);
  });

  it('are those of no build that this service ran', async () => {
    const data = mkdtempSync(join(tmpdir(), 'central-'));
    await start(data);
    expect((await typed(data, 'rules')).lines).toEqual([expect.stringContaining(`${RULES_HASH}  2026-11-28`)]);
  });

  it('are kept in mind up to a bound, of one station and of all', async () => {
    const store = openSqlite(join(mkdtempSync(join(tmpdir(), 'central-')), DATABASE));
    const askedOf = async (station: number): Promise<number> => {
      for (let at = 0; at < 25; at += 1) {
        const rulesHash = (station * 100 + at).toString(16).padStart(64, '0');
        const asks = { policy: { rulesHash }, stationId: stationOf(station).stationId };
        expect(await rulesRefusal(store, asks, now)).toMatchObject({ kind: 'rules_unknown' });
      }
      return (await rulesLists(store)).asked.length;
    };
    expect(await askedOf(1)).toBe(3);
    for (let station = 2; station < 12; station += 1) await askedOf(station);
    expect(await askedOf(12)).toBe(20);
    await store.close();
  });
});

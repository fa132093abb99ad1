import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { keeperCommand } from '#central/keeper/commands.ts';
import { DATABASE, startCentral, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { RULES_HASH } from '#shared/law/rules-hash.ts';
import { passes } from '#shared/wire/sync/refusal.ts';
import { enrolAt, verdictOn } from '../support/central.ts';
import { sealed, signedLog, sittingOf, stationOf, type TestBatch } from '../support/handover.ts';

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

  it('are those of no build that this service ran', async () => {
    const data = mkdtempSync(join(tmpdir(), 'central-'));
    await start(data);
    expect((await typed(data, 'rules')).lines).toEqual([expect.stringContaining(`${RULES_HASH}  2026-11-28`)]);
  });

  it('are kept in mind up to a bound', async () => {
    const data = mkdtempSync(join(tmpdir(), 'central-'));
    const { url, code } = await start(data);
    await enrolAt(url, await code(), STATION);
    for (let at = 0; at < 25; at += 1)
      expect(await verdictOn(url, someBatch(at.toString(16).padStart(64, '0')))).toBe('rules_unknown');
    expect((await typed(data, 'rules')).lines).toHaveLength(21);
  });
});

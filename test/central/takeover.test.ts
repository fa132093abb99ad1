import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keeperCommand } from '#central/keeper/commands.ts';
import { DATABASE, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import type { DeliveredAnswer, StandingAnswer } from '#shared/wire/sync/wire.ts';
import type { TakeoverCertificate } from '#shared/model/takeover.ts';
import { centralIn, enrolAt, post, verdictOn } from '../support/central.ts';
import {
  idOf,
  keyOf,
  openedLog,
  record,
  scoredFrom,
  scoredLog,
  sealed,
  signedLog,
  sittingOf,
  stationOf,
} from '../support/handover.ts';
import { certificateOf, certified, statementOf, takenOver } from '../support/takeover.ts';

const [old, spare, other] = [stationOf(1), stationOf(2), stationOf(3)] as const;
const sitting = sittingOf(old);
let data = '';
let central: Central;
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'central-'));
  central = await centralIn(data);
  await enrolAt(central.url, await central.code(), old);
});
afterEach(() => central.close());

async function takeOver(certificate: TakeoverCertificate): Promise<{ status: number; refused?: string }> {
  const response = await fetch(`${central.url}/v1/takeovers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(certificate),
  });
  const { refused } = (await response.json()) as { refused?: string };
  return refused === undefined ? { status: response.status } : { status: response.status, refused };
}
const standing = async (id: string, headers: Record<string, string> = {}): Promise<StandingAnswer> =>
  (await (await fetch(`${central.url}/v1/stations/${id}`, { headers })).json()) as StandingAnswer;
/** The question as that station signs it. */
const askedBy = ({ stationId, key }: typeof old, over: { about?: string; at?: string } = {}) => {
  const { about = stationId, at = new Date(Math.max(Date.now(), Date.parse('2026-12-01'))).toISOString() } = over;
  const text = JSON.stringify({ stationId: about, at });
  return { 'kaoping-standing': text, 'kaoping-signature': key.sign('standing', text) };
};
const page = async (): Promise<string> => (await fetch(central.keeperUrl)).text();
const command = async (...typed: string[]) => {
  const store = openSqlite(join(data, DATABASE));
  const said = await keeperCommand(store, typed, new Date('2026-11-20T05:00:00.000Z'));
  await store.close();
  return said;
};

describe('a takeover', () => {
  const log = scoredFrom(takenOver(openedLog(sitting), sitting, old, spare), sitting);

  it('lets the new station hand over, and the old one no more', async () => {
    expect(await verdictOn(central.url, sealed(spare, log))).toBe('station_unknown');
    expect(await takeOver(certificateOf(old, spare))).toEqual({ status: 200 });
    expect(await takeOver(certificateOf(old, spare))).toEqual({ status: 200 });
    expect(await verdictOn(central.url, sealed(spare, log))).toBe('receipt');
    const late = await post(central.url, sealed(old, scoredLog(sitting), { batchId: idOf(0xb9) }));
    expect(JSON.parse(late.body)).toMatchObject({ refused: 'station_replaced', detail: { name: spare.name } });
    expect(late.status).toBe(403);
    const told = { stationId: old.stationId, standing: 'replaced', certificate: certificateOf(old, spare) };
    expect(await standing(old.stationId, askedBy(old))).toEqual(told);
    // a machine that lay switched off may have any clock; whoever is not that station hears no name
    expect(await standing(old.stationId, askedBy(old, { at: '2001-01-01T00:00:00.000Z' }))).toEqual(told);
    const nobody = { ...told, certificate: null };
    for (const headers of [
      {},
      askedBy(spare, { about: old.stationId }),
      askedBy(old, { about: spare.stationId }),
      { ...askedBy(old), 'kaoping-standing': '{}' },
    ])
      expect(await standing(old.stationId, headers)).toEqual(nobody);
    expect(await standing(spare.stationId)).toMatchObject({ standing: 'enrolled', certificate: null });
    expect(await page()).toContain(`已由“${spare.name}”接替`);
  });

  it('keeps a late batch of the old station to the byte, for the keeper alone', async () => {
    await takeOver(certificateOf(old, spare));
    const late = sealed(old, scoredLog(sitting));
    await post(central.url, late);
    expect(await verdictOn(central.url, late)).toBe('station_replaced');
    const store = openSqlite(join(data, DATABASE));
    const [aside, ...more] = await store.asides();
    await store.close();
    expect([aside?.why, more]).toEqual(['station_replaced', []]);
    const url = `${central.keeperUrl}v1/set-aside/${aside?.sha256 ?? ''}`;
    expect(await (await fetch(url)).text()).toBe(late.text);
    expect((await fetch(url, { headers: { forwarded: 'for=1.2.3.4' } })).status).toBe(403);
    expect(await page()).toContain('另存的批次');
  });

  it('gives the old station’s delivered batches their receipts again', async () => {
    const batch = sealed(old, openedLog(sitting));
    const first = await post(central.url, batch);
    await takeOver(certificateOf(old, spare));
    expect(await post(central.url, batch)).toEqual({ status: 200, body: first.body });
  });

  it.each<[string, TakeoverCertificate, string]>([
    ['of a station nobody knows', certificateOf(other, spare), 'station_unknown'],
    [
      'by a key that is not the enrolled one',
      certified(statementOf(old, spare, { oldKey: keyOf(9).publicKey }), keyOf(9), spare.key),
      'station_key_differs',
    ],
    ['one of the two did not sign', certified(statementOf(old, spare), keyOf(9), spare.key), 'takeover_forged'],
    ['that is none', { ...certificateOf(old, spare), text: '{}' }, 'takeover_unreadable'],
  ])('is refused: %s', async (_, certificate, refused) => {
    expect((await takeOver(certificate)).refused).toBe(refused);
    expect((await standing(old.stationId)).standing).toBe('enrolled');
  });

  it('is refused to a second spare machine of the same backup', async () => {
    await takeOver(certificateOf(old, spare));
    expect(await takeOver(certificateOf(old, other))).toEqual({ status: 403, refused: 'station_replaced' });
  });

  it('counts in a batch only as it was registered', async () => {
    await enrolAt(central.url, await central.code(), spare);
    expect(await verdictOn(central.url, sealed(spare, log))).toBe('takeover_unknown');
    await takeOver(certificateOf(old, spare));
    expect(await verdictOn(central.url, sealed(spare, log))).toBe('receipt');
  });

  it('needs the certificate where the writer changes between two batches', async () => {
    await enrolAt(central.url, await central.code(), spare);
    const opened = openedLog(sitting);
    expect(await verdictOn(central.url, sealed(old, opened))).toBe('receipt');
    const strange = record({ ...opened, state: { ...opened.state, replacements: log.state.replacements } }, sitting, {
      type: 'note_added',
      candidateId: null,
      text: '换了工位',
    });
    const batch = sealed(spare, strange, { batchId: idOf(0xbb), from: opened.links.length });
    expect(await verdictOn(central.url, batch)).toBe('station_changed');
  });
});

describe('a spare machine’s log that does not begin where central’s ends', () => {
  const opened = openedLog(sitting);
  const onward = (from = opened) => scoredFrom(takenOver(from, sitting, old, spare), sitting);
  const delivered = async (from: number): Promise<DeliveredAnswer> =>
    (await (
      await fetch(`${central.url}/v1/sittings/${sitting.sittingId}/batches?from=${from}`)
    ).json()) as DeliveredAnswer;

  it('only overlaps where the entries are the same, and central lists what it holds', async () => {
    await verdictOn(central.url, sealed(old, opened, { to: 4 }));
    await takeOver(certificateOf(old, spare));
    const answer = await post(central.url, sealed(spare, onward(), { batchId: idOf(0xbb), from: 2 }));
    expect(JSON.parse(answer.body)).toMatchObject({ refused: 'overlap', detail: { expected: 4 } });
    expect(await delivered(0)).toMatchObject({
      batches: [{ fromSeq: 0, toSeq: 3, lastHash: opened.links[3]!.head.hash }],
    });
    expect((await delivered(4)).batches).toEqual([]);
    expect(await verdictOn(central.url, sealed(spare, onward(), { batchId: idOf(0xbc), from: 4 }))).toBe('receipt');
  });

  it('has forked where the old station went on after the backup: central says where, and keeps both', async () => {
    await verdictOn(central.url, sealed(old, signedLog(sitting)));
    await takeOver(certificateOf(old, spare));
    const answer = await post(central.url, sealed(spare, onward(), { batchId: idOf(0xbb), from: 3 }));
    expect(JSON.parse(answer.body)).toMatchObject({
      refused: 'history_differs',
      detail: { expected: signedLog(sitting).links.length, differs: opened.links.length },
    });
    expect(await page()).toContain('另存的批次');
  });
});

describe('a station the keeper disabled', () => {
  it('hands nothing over until it is enabled again, and what it sent is kept', async () => {
    const said = await command('disable', old.stationId.slice(0, 8), '被盗');
    expect(said).toMatchObject({ done: true });
    expect(await verdictOn(central.url, sealed(old, openedLog(sitting)))).toBe('station_disabled');
    expect((await command('stations')).lines.join()).toContain('已停用：被盗');
    expect(await page()).toContain('已停用：被盗');
    expect(await command('enable', old.stationId)).toMatchObject({ done: true });
    expect(await verdictOn(central.url, sealed(old, openedLog(sitting)))).toBe('receipt');
  });

  it('vouches for no spare machine but one the keeper enrolled with a code', async () => {
    await command('disable', old.stationId, '被盗');
    expect((await takeOver(certificateOf(old, spare))).refused).toBe('station_disabled');
    await enrolAt(central.url, await central.code(), spare);
    expect(await takeOver(certificateOf(old, spare))).toEqual({ status: 200 });
  });

  it('is only ever named by enough of its number, with a reason', async () => {
    await enrolAt(central.url, await central.code(), spare);
    for (const typed of [['disable', old.stationId], ['disable', '0000', '被盗'], ['disable', idOf(1), '被盗'], ['?']])
      expect(await command(...typed)).toMatchObject({ done: false });
    expect((await command('disable', old.stationId.slice(0, 8), '被盗')).done).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { createExaminer, type Examined, type Examiner } from '#central/receive/examine.ts';
import { examinerPool } from '#central/receive/examiner-pool.ts';
import type { StoredHead } from '#central/store/port.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf, type TestBatch, type TestLog } from '../support/handover.ts';

const station = stationOf(1);
const ROOM = 10_000;
const bytesOf = ({ text }: TestBatch): Uint8Array => new TextEncoder().encode(text);
const endOf = ({ header }: TestBatch): StoredHead => ({
  ...{ seq: header.toSeq, hash: header.lastHash, stationId: header.stationId },
});

/** A log in batches of four entries. */
function parted(n: number, candidates = 3): { log: TestLog; batches: readonly TestBatch[] } {
  const log = signedLog(sittingOf(station, n), candidates);
  const batches: TestBatch[] = [];
  for (let from = 0; from < log.links.length; from += 4) {
    const to = Math.min(from + 4, log.links.length);
    batches.push(sealed(station, log, { batchId: idOf(0xb00 + from), from, to }));
  }
  return { log, batches };
}
const ask = (examiner: Examiner, batch: TestBatch, head: StoredHead | null, stored?: readonly TestBatch[]) =>
  examiner.examine(batch.header.sittingId, {
    ...{ bytes: bytesOf(batch), head, now: new Date('2026-12-01T00:00:00.000Z') },
    ...(stored === undefined ? {} : { stored: stored.map(bytesOf) }),
  });

/** What somebody says who replays everything. */
const afresh = (batches: readonly TestBatch[], at: number): Promise<Examined> =>
  ask(createExaminer(ROOM), batches[at]!, at === 0 ? null : endOf(batches[at - 1]!), batches.slice(0, at));

describe('an examiner that remembers', () => {
  it('says of every batch what replaying everything says', async () => {
    const { batches } = parted(1);
    const examiner = createExaminer(ROOM);
    for (const [at, batch] of batches.entries()) {
      const said = await ask(examiner, batch, at === 0 ? null : endOf(batches[at - 1]!));
      expect(said.kind).toBe('replayed');
      expect(said).toEqual(await afresh(batches, at));
    }
  });

  it('goes on from what the store ends in, not from what it saw last', async () => {
    const { log, batches } = parted(2);
    const [first, second] = batches;
    const examiner = createExaminer(ROOM);
    await ask(examiner, first!, null);
    // Judged and then not stored, because another batch came first: the same entries, cut elsewhere.
    await ask(examiner, second!, endOf(first!));
    const longer = sealed(station, log, { batchId: idOf(0xbff), from: 4, to: 11 });
    const said = await ask(examiner, longer, endOf(first!));
    expect(said).toEqual(await ask(createExaminer(ROOM), longer, endOf(first!), [first!]));
    expect(said).toMatchObject({ kind: 'replayed', sitting: { ok: true, value: { entries: 11 } } });
  });

  it('remembers nothing of a batch that it refused', async () => {
    const { batches } = parted(3);
    const examiner = createExaminer(ROOM);
    await ask(examiner, batches[0]!, null);
    const forged = { ...batches[1]!, text: batches[1]!.text.replace('考生1', '考生九') };
    expect((await ask(examiner, forged, endOf(batches[0]!))).kind).toBe('refused');
    expect(await ask(examiner, batches[1]!, endOf(batches[0]!))).toEqual(await afresh(batches, 1));
  });

  it('asks for what is stored when it forgot, and takes nothing that ends elsewhere', async () => {
    const { batches } = parted(4);
    const examiner = createExaminer(ROOM);
    expect(await ask(examiner, batches[2]!, endOf(batches[1]!))).toEqual({ kind: 'stored_wanted' });
    expect(await ask(examiner, batches[2]!, endOf(batches[1]!), batches.slice(0, 1))).toEqual({
      kind: 'stored_wanted',
    });
    expect(await ask(examiner, batches[2]!, endOf(batches[1]!), batches.slice(0, 2))).toEqual(await afresh(batches, 2));
    // From here on it remembers again.
    expect(await ask(examiner, batches[3]!, endOf(batches[2]!))).toEqual(await afresh(batches, 3));
  });

  it('holds no more than it may: who was asked about longest ago goes first', async () => {
    const examiner = createExaminer(10);
    const days = [parted(5), parted(6), parted(7)];
    for (const { batches } of days) await ask(examiner, batches[0]!, null);
    const kinds: string[] = [];
    for (const { batches } of [days[2]!, days[0]!]) {
      kinds.push((await ask(examiner, batches[1]!, endOf(batches[0]!))).kind);
    }
    expect(kinds).toEqual(['replayed', 'stored_wanted']);
  });

  it('tells a batch from elsewhere, and where it differs', async () => {
    const { batches } = parted(8);
    const other = parted(8, 2).batches;
    const examiner = createExaminer(ROOM);
    expect(await ask(examiner, batches[2]!, endOf(batches[0]!))).toEqual({ kind: 'elsewhere' });
    expect(await ask(examiner, batches[1]!, { ...endOf(batches[0]!), hash: 'ab'.repeat(32) })).toEqual({
      kind: 'elsewhere',
    });
    const difference = (batch: TestBatch, stored: readonly TestBatch[]) =>
      examiner.difference(batch.header.sittingId, bytesOf(batch), stored.map(bytesOf));
    expect(await difference(batches[1]!, batches)).toBeNull();
    expect(await difference(other[1]!, batches)).toBe(6);
  });

  it('says so when a stored batch is damaged', async () => {
    const { batches } = parted(9);
    const damaged = { ...batches[0]!, text: batches[0]!.text.replace('焊工', '车工') };
    await expect(ask(createExaminer(ROOM), batches[1]!, endOf(batches[0]!), [damaged])).rejects.toThrow('damaged');
  });
});

describe('a pool of examiners', () => {
  it('says the same as one, for several sittings at once', async () => {
    const pool = examinerPool(2);
    const days = [parted(11), parted(12), parted(13)];
    for (const at of [0, 1, 2]) {
      const said = await Promise.all(
        days.map(({ batches }) => ask(pool, batches[at]!, at === 0 ? null : endOf(batches[at - 1]!))),
      );
      expect(said).toEqual(await Promise.all(days.map(({ batches }) => afresh(batches, at))));
    }
    expect(await pool.difference(idOf(11), bytesOf(days[0]!.batches[1]!), days[0]!.batches.map(bytesOf))).toBeNull();
    await pool.close();
  });

  it('tells whoever waits when a question fails or its thread ends, and begins anew', async () => {
    const pool = examinerPool(1);
    const { batches } = parted(14);
    await expect(
      pool.examine(idOf(14), { bytes: new TextEncoder().encode('no batch'), head: null, now: new Date() }),
    ).rejects.toThrow('no batch');
    const waiting = ask(pool, batches[0]!, null);
    const ended = expect(waiting).rejects.toThrow('ended');
    await pool.close();
    await ended;
    expect(await ask(pool, batches[0]!, null)).toEqual(await afresh(batches, 0));
    await pool.close();
  });
});

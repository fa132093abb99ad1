import { LONGEST_WAIT } from '#shared/wire/sync/backoff.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Central } from '#central/start.ts';
import type { Output } from '#shared/wire/host/contract.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import type { Result } from '#shared/base/result.ts';
import { checkReceipt } from '#shared/wire/sync/check-receipt.ts';
import { startCentral } from '#central/start.ts';
import { acceptTestRules } from '../../support/central.ts';
import { keyOf, openedLog, scoredLog, signedLog, sittingOf, stationOf } from '../../support/handover.ts';
import { LOOK_COUNTS_MS } from '#electron/sync/reachability.ts';
import { centralFound } from '../../support/central-found.ts';
import { hostOf, type TestHost } from '../../support/sync-room.ts';
import type { SyncRoom } from '#electron/sync/handlers.ts';

/** Central's worker has to start first, on a computer that may be busy. */
const STARTED = { timeout: 15_000 };
const station = stationOf(1);
const sitting = sittingOf(station);
const real = { practice: false, log: sitting.sittingId };
let running: Central[] = [];
const start = async (data: string, port = 0): Promise<Central> => {
  const options = { host: '127.0.0.1', name: '测试中心', now: () => new Date(), log: () => undefined };
  const central = await startCentral({ ...options, data, port });
  running.push(central);
  await acceptTestRules(data);
  return central;
};
const folder = (): string => mkdtempSync(join(tmpdir(), 'central-'));
const portOf = ({ url }: Central): number => Number(new URL(url).port);
afterEach(async () => {
  await Promise.allSettled(running.map((central) => central.close()));
  running = [];
});

async function enrolled(central: Central): Promise<{ host: TestHost; room: SyncRoom }> {
  const host = hostOf(station);
  const room = await host.open();
  const pinned = await enrol(room, central);
  expect(pinned).toEqual({ url: central.url, name: '测试中心', publicKey: central.publicKey });
  return { host, room };
}
async function send(room: SyncRoom): Promise<readonly OutboxItem[]> {
  const sent = await room.handlers['outbox:send']({});
  return sent.ok ? sent.value : [];
}
const isBatch = (input: Parameters<typeof fetch>[0]): boolean =>
  typeof input === 'string' && input.endsWith('/v1/batches');
/** What a Result holds; a failure fails the test. */
function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) expect.fail(JSON.stringify(result.error));
  return result.value;
}
const seal = async (room: SyncRoom): Promise<OutboxItem> => valueOf(await room.handlers['batch:seal'](real));
const enrol = async (room: SyncRoom, { url, code }: Central): Promise<Output<'central:enrol'>> =>
  valueOf(await room.handlers['central:enrol']({ url, code: await code() }));
const states = (items: readonly OutboxItem[]): string[] => items.map(({ state }) => state);

describe('a room and a central', () => {
  it('seals, sends, and keeps a receipt that verifies, over a restart', async () => {
    const central = await start(folder());
    const { host, room } = await enrolled(central);
    host.record(signedLog(sitting));
    await seal(room);
    const [item] = await send(room);
    expect(item?.state).toBe('receipt');
    expect(checkReceipt(item!.receipt!, item!, central.publicKey).ok).toBe(true);
    const list = await (await host.open()).handlers['outbox:list']({});
    expect(list).toEqual({ ok: true, value: [item] });
  });

  it('sends several batches of a sitting in order', async () => {
    const central = await start(folder());
    const { host, room } = await enrolled(central);
    await central.close();
    for (const log of [openedLog(sitting), scoredLog(sitting), signedLog(sitting)]) {
      host.record(log);
      await seal(room);
    }
    expect(states(await send(room))).toEqual(['waiting', 'held', 'held']);
    const again = await start(folder(), portOf(central));
    await enrol(room, again);
    expect(states(await send(room))).toEqual(['receipt', 'receipt', 'receipt']);
  });

  it('waits while central is away, tries again by itself, and says why', async () => {
    const data = folder();
    const central = await start(data);
    const { host, room } = await enrolled(central);
    await central.close();
    host.record(signedLog(sitting));
    await seal(room);
    const [waiting] = await send(room);
    expect(waiting).toMatchObject({ state: 'waiting', problem: 'central_unreachable' });
    expect(Date.parse(waiting?.nextAttemptAt ?? '')).toBeGreaterThan(host.clock.now.getTime());
    await centralFound(room, false);

    await start(data, portOf(central));
    host.clock.now = new Date(waiting?.nextAttemptAt ?? '');
    expect(host.timers).toHaveLength(1);
    host.timers[0]?.run();
    await expect
      .poll(async () => {
        const list = await room.handlers['outbox:list']({});
        return list.ok && states(list.value);
      }, STARTED)
      .toEqual(['receipt']);
    host.clock.now = new Date(host.clock.now.getTime() + LOOK_COUNTS_MS);
    await centralFound(room, true);
  });

  it('put right by a year, the clock keeps no batch waiting for a year, and no timer is asked for more than the longest wait', async () => {
    const data = folder();
    const central = await start(data);
    const { host, room } = await enrolled(central);
    await central.close();
    host.record(signedLog(sitting));
    await seal(room);
    const right = host.clock.now;
    host.clock.now = new Date(right.getTime() + 365 * 24 * 3_600_000);
    await send(room);
    host.clock.now = right;
    host.timers.length = 0;
    const again = await host.open();
    await expect.poll(() => host.timers.length).toBe(1);
    expect(host.timers[0]!.wait).toBeLessThanOrEqual(LONGEST_WAIT);
    host.clock.now = new Date(right.getTime() + host.timers[0]!.wait);
    await start(data, portOf(central));
    host.timers[0]!.run();
    await expect
      .poll(async () => {
        const list = await again.handlers['outbox:list']({});
        return list.ok && states(list.value);
      }, STARTED)
      .toEqual(['receipt']);
  });

  it('takes a batch refused for good to a person, keeps it, and tries again when asked', async () => {
    const data = folder();
    const central = await start(data);
    const { host, room } = await enrolled(central);
    await central.close();
    rmSync(join(data, 'central.db'), { force: true });
    for (const rest of ['central.db-wal', 'central.db-shm']) rmSync(join(data, rest), { force: true });
    const emptied = await start(data, portOf(central));
    host.record(signedLog(sitting));
    await seal(room);
    expect(await send(room)).toMatchObject([{ state: 'refused', problem: 'station_unknown', nextAttemptAt: null }]);
    await enrol(room, emptied);
    expect(states(await send(room))).toEqual(['receipt']);
  });

  it('hands over again what a restored central has lost', async () => {
    const first = await start(folder());
    const { host, room } = await enrolled(first);
    host.record(scoredLog(sitting));
    await seal(room);
    expect(states(await send(room))).toEqual(['receipt']);
    const restored = await start(folder());
    await enrol(room, restored);
    host.record(signedLog(sitting));
    await seal(room);
    await send(room);
    expect(states(await send(room))).toEqual(['receipt', 'receipt']);
    const list = await send(room);
    expect(list.map((item) => item.receipt?.publicKey)).toEqual([restored.publicKey, restored.publicKey]);
  });
});

describe('receipts that do not count', () => {
  it.each([
    ['another key’s', 'receipt_other_key', keyOf(1)],
    ['forged', 'receipt_forged', null],
  ])('%s', async (_, problem, key) => {
    const central = await start(folder());
    const host = hostOf(station, {
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (!isBatch(input)) return response;
        const receipt = (await response.json()) as { text: string };
        const forged =
          key === null
            ? { ...receipt, text: `${receipt.text} ` }
            : { ...receipt, publicKey: key.publicKey, signature: key.sign('receipt', receipt.text) };
        return Response.json(forged);
      },
    });
    const room = await host.open();
    await enrol(room, central);
    host.record(signedLog(sitting));
    await seal(room);
    expect(await send(room)).toMatchObject([{ state: 'sent', problem, receipt: null }]);
  });

  it('are pages of some hotel’s network, and redirects to elsewhere', async () => {
    const central = await start(folder());
    const host = hostOf(station, {
      fetch: async (input, init) => (isBatch(input) ? new Response('<html>请登录</html>') : fetch(input, init)),
    });
    const room = await host.open();
    await enrol(room, central);
    host.record(signedLog(sitting));
    await seal(room);
    expect(await send(room)).toMatchObject([{ state: 'sent', problem: 'central_unreadable' }]);
  });
});

describe('enrolling', () => {
  it('says what is wrong with address, code or line', async () => {
    const central = await start(folder());
    const room = await hostOf(station).open();
    const ask = (url: string, code: string) => room.handlers['central:enrol']({ url, code });
    expect(await ask('http://192.168.1.5:42180', 'X')).toEqual({ ok: false, error: { kind: 'central_url_bad' } });
    expect(await ask('http://127.0.0.1:9', 'X')).toEqual({ ok: false, error: { kind: 'central_unreachable' } });
    expect(await ask(central.url, 'AAAA-AAAA')).toMatchObject({
      ok: false,
      error: {
        kind: 'central_refused',
        detail: { refusal: 'code_wrong', reason: '登记码不正确或已过期，请向中心管理员索取' },
      },
    });
    expect(await room.handlers['central:status']({})).toEqual({
      ok: true,
      value: { central: null, confirmed: false, reachable: null },
    });
  });
});

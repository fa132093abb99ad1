import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Central } from '#central/start.ts';
import { writePinned } from '#electron/sync/central-file.ts';
import { createSyncHandlers, type SyncRoom } from '#electron/sync/handlers.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import { checkReceipt } from '#shared/wire/sync/check-receipt.ts';
import type { TakeoverCertificate } from '#shared/model/takeover.ts';
import { centralIn } from '../../support/central.ts';
import {
  keyOf,
  openedLog,
  scoredFrom,
  scoredLog,
  signedFrom,
  signedLog,
  sittingOf,
  stationOf,
  type TestLog,
  type TestStation,
} from '../../support/handover.ts';
import { must } from '../../support/must.ts';
import { centralFound } from '../../support/central-found.ts';
import { hostOf, type TestHost } from '../../support/sync-room.ts';
import { testAnchors } from '../../support/vault.ts';
import { certificateOf, certified, statementOf, takenOver } from '../../support/takeover.ts';

// A spare machine beside the one it goes on for, and a central between them.

const [old, spare, other] = [stationOf(1), stationOf(2), stationOf(3)] as const;
const sitting = sittingOf(old);
const real = { practice: false, log: sitting.sittingId };
type Machine = { readonly host: TestHost; readonly room: SyncRoom };

let central: Central;
beforeEach(async () => {
  central = await centralIn();
});
afterEach(() => central.close());

const enrol = async ({ room }: Machine) =>
  must(await room.handlers['central:enrol']({ url: central.url, code: await central.code() }));
const send = async ({ room }: Machine): Promise<readonly OutboxItem[]> => must(await room.handlers['outbox:send']({}));
async function handOver(machine: Machine, log: TestLog): Promise<readonly OutboxItem[]> {
  machine.host.record(log);
  must(await machine.room.handlers['batch:seal'](real));
  return send(machine);
}
async function machine(station: TestStation, takeovers: readonly TakeoverCertificate[] = []): Promise<Machine> {
  const host = hostOf(station, { takeovers: async () => takeovers, newId: randomUUID });
  return { host, room: await host.open() };
}
/** The machine that goes on in the old one's place; central's address came along with the backup. */
async function spareMachine(station: TestStation): Promise<Machine> {
  const going = await machine(station, [certificateOf(old, station)]);
  const { url, publicKey } = central;
  await writePinned(going.host.ports.root, going.host.ports.anchors, { url, name: '测试中心', publicKey });
  return { host: going.host, room: await going.host.open() };
}
const onward = (log: TestLog, station = spare): TestLog =>
  signedFrom(scoredFrom(takenOver(log, sitting, old, station), sitting), sitting);
const figures = (items: readonly OutboxItem[]) => items.map(({ state, fromSeq, toSeq }) => [state, fromSeq, toSeq]);

describe('central that came along', () => {
  it('hears nothing before a person here has compared its key', async () => {
    const going = await machine(spare, [certificateOf(old, spare)]);
    const { url, publicKey } = central;
    const sent: string[] = [];
    const ports = {
      ...going.host.ports,
      anchors: await testAnchors(going.host.ports.root),
      fetch: (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
        sent.push(input instanceof Request ? input.url : input.toString());
        return fetch(input, init);
      },
    };
    await writeFile(join(ports.root, 'central.json'), JSON.stringify({ url, name: '测试中心', publicKey }));
    const room = await createSyncHandlers(ports);
    expect(must(await room.handlers['central:status']({}))).toMatchObject({ confirmed: false, reachable: null });
    must(await room.handlers['outbox:send']({}));
    expect(sent).toEqual([]);
    const other = await room.handlers['central:confirm']({ publicKey: 'b'.repeat(64) });
    expect(other).toMatchObject({ error: { kind: 'central_not_set' } });
    must(await room.handlers['central:confirm']({ publicKey }));
    await expect.poll(async () => must(await room.handlers['central:status']({})).reachable).toBe(true);
    expect(must(await room.handlers['central:status']({})).confirmed).toBe(true);
    expect(sent.length).toBeGreaterThan(0);
    room.close();
    // and it stays so, until somebody edits the file
    const later = await createSyncHandlers(ports);
    expect(must(await later.handlers['central:status']({})).confirmed).toBe(true);
    later.close();
    await writeFile(join(ports.root, 'central.json'), JSON.stringify({ url, name: '另一个', publicKey }));
    const edited = await createSyncHandlers(ports);
    expect(must(await edited.handlers['central:status']({})).confirmed).toBe(false);
    edited.close();
  });
});

describe('a spare machine', () => {
  it('hands over under its own key, with no new code', async () => {
    await enrol(await machine(old));
    const going = await spareMachine(spare);
    const log = onward(openedLog(sitting));
    expect(figures(await handOver(going, log))).toEqual([['receipt', 0, log.links.length - 1]]);
  });

  it('takes over the receipts of what the old machine delivered after the backup, and seals the rest', async () => {
    const first = await machine(old);
    await enrol(first);
    const opened = openedLog(sitting);
    await handOver(first, { ...opened, links: opened.links.slice(0, 4) });
    await handOver(first, opened);
    // its backup is older than both hand-overs, but not than the entries in them
    const going = await spareMachine(spare);
    const log = onward(opened);
    const items = await handOver(going, log);
    const end = opened.links.length;
    expect(figures(items).sort()).toEqual(
      [
        ['receipt', 0, 3],
        ['receipt', 4, end - 1],
        ['receipt', end, log.links.length - 1],
      ].sort(),
    );
    for (const item of items) expect(checkReceipt(item.receipt!, item, central.publicKey).ok).toBe(true);
    const again = await going.host.open();
    expect(figures(must(await again.handlers['outbox:list']({}))).sort()).toEqual(figures(items).sort());
  });

  it('says from which entry on the records differ where the old machine went on after the backup', async () => {
    const first = await machine(old);
    await enrol(first);
    await handOver(first, signedLog(sitting));
    const going = await spareMachine(spare);
    const [item] = await handOver(going, onward(openedLog(sitting)));
    expect(item).toMatchObject({
      state: 'refused',
      problem: 'history_differs',
      detail: { differs: openedLog(sitting).links.length },
    });
    expect(going.host.journals.get(sitting.sittingId)).toHaveLength(onward(openedLog(sitting)).links.length);
  });

  it('believes no list of batches without receipts of the pinned central', async () => {
    const first = await machine(old);
    await enrol(first);
    await handOver(first, openedLog(sitting));
    const going = await spareMachine(spare);
    const { ports } = going.host;
    const lying: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (!(typeof input === 'string' && input.includes('/batches?from='))) return response;
      const body = (await response.text()).replaceAll(
        /"signature":"(.)/g,
        (_, first: string) => `"signature":"${first === '0' ? '1' : '0'}`,
      );
      return new Response(body, response);
    };
    going.room.close();
    const room = await createSyncHandlers({ ...ports, fetch: lying });
    const [item] = await handOver({ ...going, room }, onward(openedLog(sitting)));
    expect(item).toMatchObject({ state: 'refused', problem: 'overlap' });
  });

  it('hears that another spare machine was faster', async () => {
    await enrol(await machine(old));
    await handOver(await spareMachine(spare), onward(openedLog(sitting)));
    const late = await spareMachine(other);
    const [item] = await handOver(late, onward(openedLog(sitting), other));
    expect(item).toMatchObject({ state: 'refused', problem: 'station_replaced', detail: { name: spare.name } });
  });
});

describe('the old machine, waking up', () => {
  it('learns who went on in its place, seals nothing more, and keeps every record', async () => {
    const first = await machine(old);
    await enrol(first);
    first.host.record(scoredLog(sitting));
    must(await first.room.handlers['batch:seal'](real));
    first.room.close();
    await handOver(await spareMachine(spare), onward(openedLog(sitting)));

    const woken = { ...first, room: await first.host.open() };
    await expect.poll(async () => must(await woken.room.handlers['station:standing']({})).replacedBy).not.toBeNull();
    const { replacedBy } = must(await woken.room.handlers['station:standing']({}));
    expect(replacedBy).toEqual({
      ...{ name: spare.name, reason: '一号机无法开机', by: '罗芳', at: '2026-11-20T02:00:00.000Z' },
    });
    expect(await send(woken)).toMatchObject([{ problem: 'station_replaced', detail: { name: spare.name } }]);
    first.host.record(signedLog(sitting));
    expect(await woken.room.handlers['batch:seal'](real)).toEqual({
      ok: false,
      error: { kind: 'station_replaced', detail: { name: spare.name } },
    });
    expect(first.host.journals.get(sitting.sittingId)).toHaveLength(signedLog(sitting).links.length);

    // it stays so without a network
    await central.close();
    const offline = await first.host.open();
    expect(must(await offline.handlers['station:standing']({})).replacedBy?.name).toBe(spare.name);
  });

  it('is put out of use by its own key alone', async () => {
    const said = statementOf(old, spare);
    for (const certificate of [certified(said, keyOf(9), spare.key), certificateOf(other, spare)]) {
      const rumour: typeof fetch = async (input, init) =>
        typeof input === 'string' && input.endsWith(`/v1/stations/${old.stationId}`)
          ? Response.json({ stationId: old.stationId, standing: 'replaced', certificate })
          : fetch(input, init);
      const host = hostOf(old, { fetch: rumour });
      const first = { host, room: await host.open() };
      await enrol(first);
      await centralFound(first.room, true);
      expect(must(await first.room.handlers['station:standing']({})).replacedBy).toBeNull();
    }
  });
});

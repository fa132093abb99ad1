import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { countTries } from '#central/enrol/tries.ts';
import { networkOf } from '#central/parts/network.ts';
import { readBody } from '#central/http/body.ts';
import { bodyRoom, boundConnections } from '#central/http/room.ts';
import { BATCH_CONTENT_TYPE, SIGNATURE_HEADER } from '#shared/wire/sync/wire.ts';
import { centralIn, enrolAt, post, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';

// Whoever reaches central's port and never enrolled: what they may cost it.

describe('by whom callers are counted', () => {
  it('is an IPv4 address, or the half of an IPv6 address that somebody is given, however it is written', () => {
    for (const [address, network] of [
      ['192.0.2.7', '192.0.2.7'],
      ['::ffff:192.0.2.7', '192.0.2.7'],
      ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7'],
      ['2001:db8::1', '2001:db8:0:0'],
      ['2001:db8::1:2:3:4', '2001:db8:0:0'],
      ['2001:DB8::9', '2001:db8:0:0'],
      ['2001:db8:0:1::9', '2001:db8:0:1'],
      ['fe80::1%eth0', 'fe80:0:0:0'],
      ['64:ff9b::192.0.2.7', '64:ff9b:0:0'],
      ['::1', '0:0:0:0'],
    ] as const)
      expect([address, networkOf(address)]).toEqual([address, network]);
  });

  it('gives nobody more tries for writing zeros another way', () => {
    const tries = countTries();
    const now = new Date();
    for (let n = 0; n < 10; n += 1) tries.failed(`2001:db8::${String(n + 1)}:1:1:1`, now);
    expect(tries.exhausted('2001:db8::ffff:1:1:1', now)).toBe(true);
    expect(tries.exhausted('2001:db8:0:1::1', now)).toBe(false);
  });
});

it('has room for so much of what is still coming in, and for less of what one network sends', () => {
  const room = bodyRoom(100, 40);
  expect([room.take('192.0.2.1', 40), room.take('192.0.2.1', 1)]).toEqual([true, false]);
  expect([room.take('127.0.0.1', 60), room.take('192.0.2.2', 1)]).toEqual([true, false]);
  room.give('192.0.2.1', 40);
  expect([room.take('192.0.2.2', 40), room.take('192.0.2.2', 1)]).toEqual([true, false]);
});

it('closes what one network opens beyond its share, and lets it in again', async () => {
  const server = createServer();
  // this computer has no share of its own, so the peer is said to be somebody else
  server.prependListener('connection', (socket: Socket) =>
    Object.defineProperty(socket, 'remoteAddress', { value: '192.0.2.9' }),
  );
  boundConnections(server, 3);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const open = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  const sockets = [await open(), await open(), await open()];
  const beyond = await open();
  await once(beyond, 'close');
  sockets[0]?.destroy();
  await wait(50);
  const again = await open();
  await wait(50);
  expect([again.destroyed, sockets[1]?.destroyed]).toEqual([false, false]);
  for (const socket of [...sockets, again]) socket.destroy();
  server.close();
});

it('holds nothing any more once the beginning of a body was refused, or there is no room for it', async () => {
  for (const [kind, room, first] of [
    ['station_unknown', bodyRoom(), { at: 100, look: () => Promise.resolve({ kind: 'station_unknown' } as const) }],
    ['busy', bodyRoom(150), undefined],
  ] as const) {
    let [most, now] = [0, 0];
    const counted = {
      take: (address: string, bytes: number): boolean => {
        const taken = room.take(address, bytes);
        if (taken) most = Math.max(most, (now += bytes));
        return taken;
      },
      give: (address: string, bytes: number): void => {
        now -= bytes;
        room.give(address, bytes);
      },
    };
    const request = Object.assign(Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(60))), {
      headers: {},
      socket: { remoteAddress: '192.0.2.1' },
    });
    const said = await readBody(request as unknown as IncomingMessage, 10_000, counted, first);
    expect([said.ok ? 'read' : said.error.kind, most, now]).toEqual([kind, 120, 0]);
  }
});

/** A batch of somebody's, as far as it was sent, and what is said to it in the end. */
function sending(url: string, head: string, length: number) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const headers = [
    `content-type: ${BATCH_CONTENT_TYPE}`,
    `${SIGNATURE_HEADER}: ${'ab'.repeat(64)}`,
    `content-length: ${String(length)}`,
  ];
  socket.write(`POST /v1/batches HTTP/1.1\r\nhost: x\r\n${headers.join('\r\n')}\r\n\r\n${head}`);
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
  socket.on('error', () => undefined);
  return { socket, said: () => said };
}

it('tells whoever is nobody so at the end of what they send, and goes on', async () => {
  const central = await centralIn();
  const [stranger, known] = [stationOf(1), stationOf(2)];
  await enrolAt(central.url, await central.code(), known);
  const beginning = sealed(stranger, signedLog(sittingOf(stranger))).text;
  const length = 32 * 1024 * 1024;
  const filling = 'x'.repeat(1024 * 1024);
  for (const [head, kind] of [
    [beginning, 'station_unknown'],
    ['kaoping/batch/1\n', 'header_unreadable'],
    ['hello\n', 'batch_malformed'],
    [sealed({ ...known, key: stranger.key }, signedLog(sittingOf(known))).text, 'station_key_differs'],
  ] as const) {
    const { socket, said } = sending(central.url, head, length);
    for (let sent = Buffer.byteLength(head); sent < length; sent += filling.length) {
      const piece = filling.slice(0, Math.min(filling.length, length - sent));
      if (!socket.write(piece)) await once(socket, 'drain');
    }
    await expect.poll(said, { timeout: 20_000 }).toContain(`"refused":"${kind}"`);
    socket.destroy();
  }
  // and whoever is known goes on as ever
  expect(await verdictOn(central.url, sealed(known, signedLog(sittingOf(known)), { batchId: idOf(0xb1) }))).toBe(
    'receipt',
  );
  await central.close();
});

it('lets one of twenty deliveries of the same batch in, and gives all of them the same receipt', async () => {
  const central = await centralIn();
  const station = stationOf(1);
  await enrolAt(central.url, await central.code(), station);
  const batch = sealed(station, signedLog(sittingOf(station)));
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(central.url, batch)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  await central.close();
});

import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keeperCommand } from '#central/keeper/commands.ts';
import { DATABASE, type Central } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { centralIn, enrolAt, verdictOn } from '../support/central.ts';
import { idOf, sealed, signedLog, sittingOf, stationOf } from '../support/handover.ts';

// What lies before central's keeper, and who else gets at it.

const data = join(mkdtempSync(join(tmpdir(), 'central-')), 'there-before');
mkdirSync(data, { mode: 0o755 });
let central: Central;
beforeAll(async () => {
  central = await centralIn(data);
});
afterAll(() => central.close());

it('lets no other account of the computer read the database, in whatever folder it lies', () => {
  const files = readdirSync(data).filter((name) => name.startsWith(DATABASE));
  expect(files.length).toBeGreaterThan(1);
  for (const name of files) expect([name, statSync(join(data, name)).mode & 0o077]).toEqual([name, 0]);
});

it('refuses a proxy that writes nothing of itself, and a request of two hosts', async () => {
  const { port, pathname } = new URL(central.keeperUrl);
  const own = `host: 127.0.0.1:${port}`;
  for (const [version, headers, status] of [
    ['1.1', [own], 200],
    // as nginx passes on where nobody told it otherwise
    ['1.0', [own], 403],
    ['1.1', [own, 'host: evil.example.cn'], 403],
    ['1.1', ['host: evil.example.cn', own], 403],
  ] as const) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET ${pathname} HTTP/${version}\r\n${headers.join('\r\n')}\r\nconnection: close\r\n\r\n`);
    const [said] = (await once(socket, 'data')) as [Buffer];
    expect([version, headers, said.toString().slice(9, 12)]).toEqual([version, headers, String(status)]);
    socket.destroy();
  }
});

it('spells out what would move a cursor or turn a line round, on the page and in the terminal', async () => {
  const name = '一号\u001b[2J\u202e机\u200b';
  await enrolAt(central.url, await central.code(), { ...stationOf(8), name });
  const page = await (await fetch(central.keeperUrl)).text();
  expect(page).toContain('一号\\u{001b}[2J\\u{202e}机\\u{200b}');
  const store = openSqlite(join(data, DATABASE));
  const { lines } = await keeperCommand(store, ['stations'], new Date());
  await store.close();
  expect(lines.join('\n')).toContain('一号\\u{001b}[2J\\u{202e}机\\u{200b}');
  expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u202e\u200b]/);
});

it('tells stations apart that call themselves the same, and make their numbers begin the same', async () => {
  const twins = [0xa1, 0xa2].map((n) => ({ ...stationOf(n), name: '三号机' }));
  const batches = twins.map((station, n) =>
    sealed(station, signedLog(sittingOf(station, 50 + n)), { batchId: idOf(0xc50 + n) }),
  );
  for (const [n, station] of twins.entries()) {
    await enrolAt(central.url, await central.code(), station);
    expect(await verdictOn(central.url, batches[n]!)).toBe('receipt');
  }
  const page = await (await fetch(central.keeperUrl)).text();
  for (const { stationId } of twins) {
    const cells = page.split(`三号机 <code>${stationId}</code>`).length - 1;
    // of the sitting and of its batch
    expect([stationId, cells]).toEqual([stationId, 2]);
  }
});

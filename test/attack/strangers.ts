import { mkdir, mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BATCH_CONTENT_TYPE, SIGNATURE_HEADER } from '#shared/wire/sync/wire.ts';
import { stationOf } from '#test/support/handover.ts';
import { spawnCentral, type SpawnedCentral } from '#test/support/spawn-central.ts';
import { met, type Attack } from './attack-types.ts';

// Whoever reaches central's ports and is nobody to it: what they can make it hold, show or leave lying about.

const MB = 1024 * 1024;

export async function strangerCentralAttacks(): Promise<{ attacks: readonly Attack[]; end: () => Promise<void> }> {
  const data = join(await mkdtemp(join(tmpdir(), 'kaoping-attacked-')), 'there-before');
  await mkdir(data, { mode: 0o755 });
  const central = await spawnCentral(data);
  const by = 'somebody on the network';
  const attacks: Attack[] = [
    { by, name: 'forty bodies of 40 MB at once, signed by nobody', play: () => bodies(central) },
    { by, name: 'five hundred connections that never finish a request', play: () => unfinished(central) },
    { by, name: 'one enrolment code, tried a hundred times in one breath', play: () => pipelined(central) },
    { by, name: 'a request hidden in the body of another', play: () => hidden(central) },
    { by: 'a proxy that writes nothing of itself', name: 'the keeper’s pages passed on', play: () => silent(central) },
    {
      by: 'another account of central’s computer',
      name: 'the database in a folder that lets it in',
      play: () => rights(data),
    },
  ];
  return { attacks, end: central.kill };
}

const portOf = ({ url }: SpawnedCentral): number => Number(new URL(url).port);
function open(port: number, text: string): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  if (text !== '') socket.write(text);
  return socket;
}
async function said(port: number, text: string): Promise<string> {
  const socket = open(port, text);
  let all = '';
  socket.on('data', (chunk: Buffer) => (all += chunk.toString('latin1')));
  await Promise.race([once(socket, 'close'), wait(3000)]);
  socket.destroy();
  return all;
}

/** Megabytes that a process holds in memory; Linux alone tells. */
const held = async (pid: number): Promise<number> =>
  Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1024;

async function bodies(central: SpawnedCentral): Promise<string> {
  if (process.platform !== 'linux') return 'not played: only Linux tells what a process holds';
  const before = await held(central.pid);
  const head = `POST /v1/batches HTTP/1.1\r\nHost: x\r\nContent-Type: ${BATCH_CONTENT_TYPE}\r\n${SIGNATURE_HEADER}: ${'ab'.repeat(64)}\r\nContent-Length: ${String(64 * MB)}\r\n\r\n`;
  const sockets = Array.from({ length: 40 }, () => open(portOf(central), head).setMaxListeners(100));
  const chunk = Buffer.alloc(MB, 0x5b);
  for (let sent = 0; sent < 40; sent += 1)
    await Promise.all(
      sockets.map(async (socket) => {
        if (!socket.destroyed && !socket.write(chunk))
          await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
      }),
    );
  const grown = (await held(central.pid)) - before;
  const { status } = await fetch(`${central.url}/v1/health`);
  for (const socket of sockets) socket.destroy();
  met([grown < 400, status], [true, 200]);
  return `${String(Math.round(grown))} MB more, and it answers`;
}

async function unfinished(central: SpawnedCentral): Promise<string> {
  const half = Array.from({ length: 250 }, () => open(portOf(central), 'GET /v1/hea'));
  const idle = Array.from({ length: 250 }, () => open(portOf(central), ''));
  await wait(1000);
  const { status } = await fetch(`${central.url}/v1/health`);
  const left = (): number => [...half, ...idle].filter((socket) => !socket.destroyed && !socket.readableEnded).length;
  for (let waited = 0; waited < 40 && left() > 0; waited += 1) {
    for (const socket of [...half, ...idle]) socket.resume();
    await wait(1000);
  }
  const still = left();
  for (const socket of [...half, ...idle]) socket.destroy();
  return met([status, still], [200, 0]);
}

async function pipelined(central: SpawnedCentral): Promise<string> {
  const { stationId, name, key } = stationOf(9);
  const request = (n: number): string => {
    const code = `AAAA-AAA${'23456789'.charAt(n % 8)}`;
    const text = JSON.stringify({
      ...{ stationId, name, organiser: '', publicKey: key.publicKey, code, at: '2026-11-20T08:00:00.000Z' },
    });
    const body = JSON.stringify({ text, signature: key.sign('enrolment', text) });
    return `POST /v1/stations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
  };
  const all = await said(portOf(central), Array.from({ length: 100 }, (_, n) => request(n)).join(''));
  return met([all.match(/"code_wrong"/g)?.length, all.includes('"too_many_tries"')], [10, true]);
}

async function hidden(central: SpawnedCentral): Promise<string> {
  const inside = 'GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n';
  const both = `Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inside}`;
  const twice = `Content-Length: 4\r\nContent-Length: ${String(inside.length)}\r\n\r\n${inside}`;
  const body = `Content-Length: ${String(inside.length)}\r\n\r\n${inside}`;
  const answers = await Promise.all(
    [both, twice, body].map((rest) => said(portOf(central), `POST /v1/nowhere HTTP/1.1\r\nHost: x\r\n${rest}`)),
  );
  return met(
    answers.map((one) => one.includes('kaoping-central')),
    [false, false, false],
  );
}

/** With the secret, by a proxy that passes on in HTTP/1.0 and under the keeper's own name, as nginx does by itself; and in other ways. */
async function silent({ keeperUrl }: SpawnedCentral): Promise<string> {
  const { port, pathname } = new URL(keeperUrl);
  const host = `Host: 127.0.0.1:${port}`;
  const asked = [
    `GET ${pathname} HTTP/1.0\r\n${host}\r\nConnection: close\r\n\r\n`,
    `GET ${pathname} HTTP/1.1\r\n${host}\r\nX-Cluster-Client-IP: 203.0.113.5\r\nConnection: close\r\n\r\n`,
    `GET ${pathname} HTTP/1.1\r\n${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    `GET http://evil.example${pathname} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
    `GET /${pathname} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
  ];
  const answers = await Promise.all(asked.map((text) => said(Number(port), text)));
  return met(
    answers.map((one) => one.includes('keeper_only')),
    asked.map(() => true),
  );
}

async function rights(data: string): Promise<string> {
  if (process.platform === 'win32') return 'not played: rights are told otherwise here';
  const names = (await readdir(data)).filter((name) => name.startsWith('central'));
  const open = await Promise.all(names.map(async (name) => ((await stat(join(data, name))).mode & 0o077) !== 0));
  return met([names.length > 1, open.some(Boolean)], [true, false]);
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { publicKeyPem } from '#shared/base/signing/public-key.ts';
import type { Benched } from '#test/support/benched.ts';
import { batchesOf, type Size } from '#test/support/bench-central.ts';
import { enrolAt, post } from '#test/support/central.ts';
import { stationOf, type TestBatch, type TestStation } from '#test/support/handover.ts';
import { spawnCentral, type SpawnedCentral } from '#test/support/spawn-central.ts';

const ENTRIES = 200;
const BATCHES = 1000;
const WINDOW = 40;
const WARM_UP = 60;
const STATIONS = 8;
const EACH = 30;
const GROWTH_LIMIT = 1.5;
const RATE_LIMIT = 60;
/** Signs the batches of `stationOf(n)`. */
const seedOf = (n: number): number => 100 + n;

/** One long day: 3,000 sheets of 20 lines, filled and signed, then corrected and signed again. */
const LONG_DAY: Size = { candidates: 1000, examiners: 3, lines: 20 };
const SHORT_DAY: Size = { candidates: 100, examiners: 2, lines: 20 };

/**
 * `npm run bench -- central`: what a batch of 200 entries costs central in CPU as its sitting grows to 200,000 entries, and how
 * many a second it takes from 8 stations at once, beside a service that only checks one signature and writes one row.
 */
export async function bench(): Promise<Benched> {
  const load = loadavg()[0] ?? 0;
  const central = await spawnCentral(mkdtempSync(join(tmpdir(), 'bench-central-')));
  try {
    const growth = await growthOf(central);
    const rate = await rateOf(central);
    const peer = await peerRate();
    const figures = {
      ...{ bench: 'central', cores: availableParallelism(), load: round(load), batches: BATCHES },
      ...{ firstCpuMs: round(growth.first), lastCpuMs: round(growth.last) },
      ...{ growth: round(growth.last / growth.first), growthLimit: GROWTH_LIMIT },
      ...{ perSecond: round(rate), rateLimit: RATE_LIMIT, peerPerSecond: round(peer), ofPeer: round(rate / peer) },
    };
    const text = [
      `central, batches of ${ENTRIES} entries (load ${figures.load} on ${figures.cores} cores):`,
      `  CPU a batch: ${growth.curve.map(({ at, ms }) => `${at}: ${round(ms)} ms`).join('   ')}`,
      `  last over first ${figures.growth} (at most ${GROWTH_LIMIT})`,
      `  ${STATIONS} stations: ${figures.perSecond} a second (at least ${RATE_LIMIT})`,
      `  beside HTTP + one signature + one row: ${figures.peerPerSecond} a second, ${figures.ofPeer} of it`,
    ].join('\n');
    const peerSaid = `HTTP, a signature, a row ${figures.peerPerSecond}/s`;
    return {
      text,
      figures,
      bounds: [
        { what: 'CPU of the 1,000th batch to the 1st', is: figures.growth, limit: GROWTH_LIMIT, unit: 'x' },
        {
          ...{ what: 'batches from 8 stations', is: figures.perSecond, limit: RATE_LIMIT, unit: '/s' },
          ...{ atLeast: true, beside: peerSaid },
        },
      ],
    };
  } finally {
    await central.kill();
  }
}

type Growth = {
  readonly first: number;
  readonly last: number;
  readonly curve: readonly { readonly at: number; readonly ms: number }[];
};

/** CPU ms of all central's threads a batch, in windows along one sitting; another of the same size warms it up. */
async function growthOf(central: SpawnedCentral): Promise<Growth> {
  for (const n of [1, 2]) await enrolAt(central.url, await central.code(), stationOf(n));
  await feed(central.url, batchesOf(stationOf(1), seedOf(1), 1, LONG_DAY, ENTRIES), WARM_UP);
  const batches = batchesOf(stationOf(2), seedOf(2), 2, LONG_DAY, ENTRIES);
  const curve: { at: number; ms: number }[] = [];
  for (let at = 0; at < BATCHES; at += WINDOW) {
    const before = cpuMs(central.pid);
    await feed(central.url, batches, WINDOW);
    curve.push({ at: at + WINDOW, ms: (cpuMs(central.pid) - before) / WINDOW });
  }
  const shown = curve.filter((_, index) => index % 6 === 0 || index === curve.length - 1);
  return { first: curve[0]?.ms ?? 0, last: curve.at(-1)?.ms ?? 0, curve: shown };
}

async function feed(url: string, batches: Iterator<TestBatch, void>, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const next = batches.next();
    if (next.done === true) return;
    await delivered(url, next.value);
  }
}

async function delivered(url: string, batch: TestBatch): Promise<void> {
  // Batches are made between the runs; a connection that idled meanwhile may just be closing.
  const { status, body } = await post(url, batch).catch(() => post(url, batch));
  if (status >= 300) throw new Error(`central answered ${status}: ${body}`);
}

/** Batches a second from stations that each hand over a sitting of their own, all at once. */
async function rateOf(central: SpawnedCentral): Promise<number> {
  const stations = Array.from({ length: STATIONS }, (_, n) => ({ n: n + 3, station: stationOf(n + 3) }));
  for (const { station } of stations) await enrolAt(central.url, await central.code(), station);
  const ready = stations.map(({ n, station }) => madeBefore(n, station));
  return rate(ready, (batch) => delivered(central.url, batch));
}

/** Made before the clock runs: only the service is measured. */
function madeBefore(n: number, station: TestStation): readonly TestBatch[] {
  const batches = batchesOf(station, seedOf(n), n, SHORT_DAY, ENTRIES);
  return Array.from({ length: EACH }, () => batches.next().value as TestBatch);
}

async function rate(
  stations: readonly (readonly TestBatch[])[],
  send: (batch: TestBatch) => Promise<void>,
): Promise<number> {
  const started = performance.now();
  await Promise.all(
    stations.map(async (batches) => {
      for (const batch of batches) await send(batch);
    }),
  );
  return (stations.length * EACH) / ((performance.now() - started) / 1000);
}

/** The same batches to a service that does the least any such service must. */
async function peerRate(): Promise<number> {
  const station = stationOf(1);
  const script = join(import.meta.dirname, '..', 'support', 'bench-central-peer.ts');
  const pem = publicKeyPem(station.key.publicKey);
  const child = spawn(process.execPath, [script, '--', pem], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const lines = createInterface({ input: child.stdout });
    const url = await new Promise<string>((resolve) => lines.once('line', resolve));
    const batches = madeBefore(1, station);
    return await rate(
      Array.from({ length: STATIONS }, () => batches),
      async ({ text, signature }) => {
        const answer = await fetch(url, { method: 'POST', headers: { 'kaoping-signature': signature }, body: text });
        if (answer.status !== 201) throw new Error(`the peer answered ${answer.status}`);
        await answer.arrayBuffer();
      },
    );
  } finally {
    child.kill('SIGKILL');
  }
}

/** CPU a process has used, threads included, in ms; the kernel counts in hundredths of a second. */
function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const round = (value: number): number => Math.round(value * 100) / 100;

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashApp } from '#test/crash/crash-app.ts';
import { beginPractice } from '#test/e2e/practice-steps.ts';
import { ms, percentile } from '#test/support/bench-app.ts';
import { hasDisplay, whyNoElectron } from '#scripts/worlds.ts';
import { playDay, SECONDS_A_MARK } from './day.ts';
import { openGauge, type Reading } from './gauge.ts';
import { takeLatencies } from './stopwatch.ts';

const TENTHS = 10;
const MAX_GROWTH = 1.05;
const MAX_SLOWING = 1.5;
/** Tenths that are the start, and the end, where speed is judged: the slowest hundredth is a dozen marks then, not one or two. */
const LONG_ENOUGH = 2;

type Tenth = Reading & { readonly latencies: readonly number[] };
type Day = { readonly minutes: number; readonly speed: number };
type Outcome = { readonly figures: Readonly<Record<string, unknown>>; readonly passed: boolean };

/** The command behind `npm run soak`: an exam day at many times its speed, measured in tenths. */
export async function soak({ minutes, speed }: Day, say: (line: string) => void): Promise<Outcome> {
  const marks = Math.max(TENTHS, Math.round((minutes * 60 * speed) / SECONDS_A_MARK));
  const world = whyNoElectron(hasDisplay()) === null ? 'electron' : 'portable';
  const home = await mkdtemp(join(tmpdir(), 'kaoping-soak-'));
  const app = crashApp({ world, home, engine: 'leveldb', hostArgs: ['--inspect=0'] });
  say(`${(minutes * speed) / 60} hours at ${speed} times their speed, ${marks} marks, in ${world}`);
  const tenths: Tenth[] = [];
  try {
    await app.revive();
    await beginPractice(app.page());
    const read = await openGauge(app);
    // a look at the heap may leave its collection slower; then that has to be so from the first mark on
    await read();
    await playDay({
      page: app.page(),
      marks,
      pace: (SECONDS_A_MARK * 1000) / speed,
      marked: async (done) => {
        if (Math.floor((done * TENTHS) / marks) <= tenths.length) return;
        const tenth = { ...(await read()), latencies: await takeLatencies(app.page()) };
        tenths.push(tenth);
        say(describe(tenths.length, tenth));
      },
    });
  } finally {
    await app.kill('all');
    await rm(home, { recursive: true, force: true });
  }
  return judge(tenths, { world, minutes, speed, marks });
}

const describe = (number: number, { heap, memory, memoryOf, handles, nodes, listeners, latencies }: Tenth): string =>
  `tenth ${number}: heap ${heap} MB, own memory ${memory} MB ${JSON.stringify(memoryOf)}, ${handles} handles, ${nodes} nodes, ` +
  `${listeners} listeners, typed to green p50 ${at(latencies, 0.5)} p99 ${at(latencies, 0.99)} ms of ${latencies.length}`;

const at = (latencies: readonly number[], share: number): number => ms(percentile(latencies, share));

/** Growth is the largest reading after the first tenth against the first; slowing, the p99 at the end against the start. */
function judge(tenths: readonly Tenth[], setting: Readonly<Record<string, unknown>>): Outcome {
  const growth = (of: (tenth: Tenth) => number): number => Math.max(...tenths.slice(1).map(of)) / of(tenths[0]!);
  const p99 = (some: readonly Tenth[]): number =>
    at(
      some.flatMap(({ latencies }) => latencies),
      0.99,
    );
  const [startP99, endP99] = [p99(tenths.slice(0, LONG_ENOUGH)), p99(tenths.slice(-LONG_ENOUGH))];
  const grown = {
    heapGrowth: growth(({ heap }) => heap),
    memoryGrowth: growth(({ memory }) => memory),
    handleGrowth: growth(({ handles }) => handles),
  };
  const slowing = endP99 / startP99;
  const passed = Object.values(grown).every((it) => it <= MAX_GROWTH) && slowing <= MAX_SLOWING;
  const [{ latencies: _, ...first }, { latencies: __, ...last }] = [tenths[0]!, tenths.at(-1)!];
  const figures = { soak: 'day', ...setting, ...shown({ ...grown, slowing }), startP99, endP99, first, last, passed };
  return { figures, passed };
}

/** For print only: what is judged is not rounded. */
const shown = (ratios: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, Math.round(ratio * 1000) / 1000]));

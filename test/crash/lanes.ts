import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { addUp } from './mixed.ts';
import type { AnyMode, CrashOptions } from './options.ts';
import type { CrashFigures } from './series.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'scripts', 'crash.ts');
/** Seeds of two lanes are further apart than the stretches of one. */
const SEEDS_APART = 1000;

/** The same series on several computers side by side: the portable app has one port, so each gets a network of its own. */
export async function runLanes(
  options: CrashOptions<AnyMode>,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<CrashFigures> {
  const { lanes, points, mode, engine, seed } = options;
  const begun = performance.now();
  const all = await Promise.all(
    shares(points, lanes).map((share, lane) =>
      runLane(
        { ...options, points: share, seed: seed + lane * SEEDS_APART },
        (line) => say(`${lane + 1}: ${line}`),
        interrupted,
      ),
    ),
  );
  const sum: Record<string, number> = {};
  for (const figures of all) addUp(sum, figures);
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { lost: 0, phantom: 0, points: 0, stuck: 0, ...sum, lanes, mode, engine, seed, seconds };
}

/** Crashes of each lane: as equal as they can be, `points` in all. */
export const shares = (points: number, lanes: number): readonly number[] =>
  Array.from({ length: lanes }, (_, lane) => Math.floor((points + lane) / lanes));

/** One lane to its end: its figures are the one line it prints; one that prints none is stuck. */
function runLane(
  { points, mode, engine, world, seed, act }: CrashOptions<AnyMode>,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const own = { points, mode, engine, world, seed, ...(act === null ? {} : { act }) };
  const args = ['--built', ...Object.entries(own).map(([name, value]) => `--${name}=${value}`)];
  const program = [process.execPath, ...process.execArgv, COMMAND, ...args];
  // out of reach of the terminal's Ctrl+C, which is passed on once
  const child = spawn('unshare', ['--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  interrupted.addEventListener('abort', () => child.kill('SIGINT'));
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  createInterface({ input: child.stderr }).on('line', say);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () =>
      resolve(printed === '' ? { stuck: 1 } : (JSON.parse(printed) as Record<string, unknown>)),
    );
  });
}

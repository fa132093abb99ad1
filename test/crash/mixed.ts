import { hasDisplay, whyNoElectron } from '#scripts/worlds.ts';
import { MIXED, MODES, type CrashOptions, type Mode } from './options.ts';
import { runSeries, type CrashFigures } from './series.ts';

/** Crashes in one stretch. Each stretch starts with an empty computer, so that first days are among the days that crash. */
const STRETCH = 20;

/** The modes a stretch after the other, `points` in all: what is left over makes the last one shorter. */
export function stretches(points: number): readonly { readonly mode: Mode; readonly points: number }[] {
  const turns = Math.ceil(points / STRETCH);
  return Array.from({ length: turns }, (_, turn) => ({
    mode: MODES[turn % MODES.length] ?? 'kill',
    points: Math.min(STRETCH, points - turn * STRETCH),
  }));
}

/**
 * Every mode in turn. Kills on LevelDB strike Electron where it can run, everything else a stock browser; the figures of all
 * stretches are added up, `crashes` says how many of each mode there were.
 */
export async function runMixed(
  options: CrashOptions<unknown>,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<CrashFigures> {
  const { engine, seed } = options;
  const electron = engine === 'leveldb' && whyNoElectron(hasDisplay()) === null;
  const sum: Record<string, number> = {};
  const crashes: Record<string, number> = {};
  for (const [turn, { mode, points }] of stretches(options.points).entries()) {
    if (interrupted.aborted) break;
    const world = mode === 'kill' && electron ? 'electron' : 'portable';
    say(`${mode}, ${world}`);
    const figures = await runSeries({ ...options, world, mode, points, seed: seed + turn }, say, interrupted);
    addUp(sum, figures);
    addUp(crashes, { [`${mode} (${world})`]: figures.points });
  }
  return { lost: 0, phantom: 0, points: 0, stuck: 0, ...sum, ...crashes, mode: MIXED, engine, seed };
}

/** Adds every number to what stands under its name. */
export function addUp(sum: Record<string, number>, figures: Readonly<Record<string, unknown>>): void {
  for (const [name, figure] of Object.entries(figures))
    if (typeof figure === 'number') sum[name] = (sum[name] ?? 0) + figure;
}

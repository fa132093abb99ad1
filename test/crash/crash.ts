import { runActs } from './acts/series.ts';
import { runLanes } from './lanes.ts';
import { runMixed } from './mixed.ts';
import { MIXED, type AnyMode, type CrashOptions } from './options.ts';
import { runSeries, type CrashFigures } from './series.ts';

export { readOptions } from './options.ts';

/** The command behind `npm run crash`. */
export async function crash(
  options: CrashOptions<AnyMode>,
  say: (line: string) => void,
): Promise<{ readonly figures: CrashFigures; readonly passed: boolean }> {
  say(`${options.points} crashes (${options.mode}, ${options.world}, ${options.engine}), seed ${options.seed}`);
  // Ctrl+C ends a long series after the crash under way, with the figures so far
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const figures = await run(options, say, interrupt.signal);
  const bad = ['lost', 'phantom', 'half', 'stuck', 'green', 'broken'].filter((name) => (figures[name] ?? 0) !== 0);
  return { figures, passed: bad.length === 0 };
}

function run(
  options: CrashOptions<AnyMode>,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<CrashFigures> {
  const { mode } = options;
  const { act } = options;
  if (options.lanes > 1) return runLanes(options, say, interrupted);
  if (act !== null)
    return runActs({ ...options, act }, say, interrupted).then((figures) => ({ phantom: 0, ...figures }));
  return mode === MIXED ? runMixed(options, say, interrupted) : runSeries({ ...options, mode }, say, interrupted);
}

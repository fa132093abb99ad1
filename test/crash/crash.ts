import { runLanes } from './lanes.ts';
import { runMixed } from './mixed.ts';
import { MIXED, readOptions, type AnyMode, type CrashOptions } from './options.ts';
import { runSeries, type CrashFigures } from './series.ts';

/** The command behind `npm run crash`; answers a sentence where this machine can't do what is asked. */
export async function crash(
  args: readonly string[],
  say: (line: string) => void,
): Promise<{ readonly figures: CrashFigures; readonly passed: boolean } | string> {
  const options = readOptions(args);
  if (typeof options === 'string') return options;
  say(`${options.points} crashes (${options.mode}, ${options.world}, ${options.engine}), seed ${options.seed}`);
  // Ctrl+C ends a long series after the crash under way, with the figures so far
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const figures = await run(options, say, interrupt.signal);
  return { figures, passed: figures.lost === 0 && figures.phantom === 0 && figures.stuck === 0 };
}

function run(
  options: CrashOptions<AnyMode>,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<CrashFigures> {
  const { mode } = options;
  if (options.lanes > 1) return runLanes(options, say, interrupted);
  return mode === MIXED ? runMixed(options, say, interrupted) : runSeries({ ...options, mode }, say, interrupted);
}

import type { Link } from '#shared/record/chain.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import { startFold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { turn } from '#renderer/turns/turn.ts';

/** Shorter than anybody sees: a press is answered within it, and what is being drawn goes on. */
const TURN_MS = 25;
/** So many are folded before the clock is asked again; they take a millisecond. */
const ENTRIES_A_LOOK = 256;

/**
 * The state of a log from its genesis on. A day of 50,000 entries folds for 150 ms and one of 200,000 for half a second: that long
 * the page would take no press and draw nothing, so it has its turn in between.
 */
export async function foldInTurns(links: readonly Link[]): Promise<SittingState> {
  const run = startFold(EMPTY_STATE);
  let since = performance.now();
  for (const [at, link] of links.entries()) {
    run.add(link);
    if (at % ENTRIES_A_LOOK !== 0 || performance.now() - since < TURN_MS) continue;
    await turn();
    since = performance.now();
  }
  return run.state;
}

import { judgeEntry, type EntryFault } from '#shared/conduct/judge-entry.ts';
import type { Link } from '#shared/record/chain.ts';
import { startFold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies } from '../parts/verify.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';

/** An entry may be timed so much later than central's own clock shows: clocks differ, and no more. */
const AHEAD_MS = 15 * 60_000;

/**
 * Replays entries on top of `state` through the one door that they passed at the station. Answers the state they lead to.
 * `now`: what central's clock shows; a day that is yet to come was not held. Whether the third copy was kept at the time nobody here can know.
 */
export function checkEntries(state: SittingState, links: readonly Link[], now: Date): Result<SittingState, Rejection> {
  const latest = new Date(now.getTime() + AHEAD_MS).toISOString();
  const run = startFold(state);
  for (const link of links) {
    const { at, seq } = link.entry;
    if (at > latest) return err({ kind: 'procedure_broken', detail: { seq, rule: 'time_ahead' } });
    const judged = judgeEntry(run.state, link.entry, { thirdCopyKept: true, verifies });
    if (!judged.ok) return err(refusalOf(judged.error, seq));
    run.add(link);
  }
  return ok(run.state);
}

const refusalOf = (fault: EntryFault, seq: number): Rejection =>
  fault.kind === 'forged'
    ? { kind: fault.as, detail: { seq } }
    : { kind: 'procedure_broken', detail: { seq, rule: fault.refusal.kind } };

import { judgeEntry, type EntryFault } from '#shared/conduct/judge-entry.ts';
import type { Link } from '#shared/record/chain.ts';
import { startFold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies } from '../parts/verify.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';

/**
 * Replays entries on top of `state` through the one door that they passed at the station. Answers the state they lead to.
 * Whether the third copy was kept at the time nobody here can know.
 */
export function checkEntries(state: SittingState, links: readonly Link[]): Result<SittingState, Rejection> {
  const run = startFold(state);
  for (const link of links) {
    const judged = judgeEntry(run.state, link.entry, { thirdCopyKept: true, verifies });
    if (!judged.ok) return err(refusalOf(judged.error, link.entry.seq));
    run.add(link);
  }
  return ok(run.state);
}

const refusalOf = (fault: EntryFault, seq: number): Rejection =>
  fault.kind === 'forged'
    ? { kind: fault.as, detail: { seq } }
    : { kind: 'procedure_broken', detail: { seq, rule: fault.refusal.kind } };

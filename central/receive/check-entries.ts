import { judgeEntry, type EntryFault } from '#shared/conduct/judge-entry.ts';
import type { Link } from '#shared/record/chain.ts';
import { fold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { verifies } from '../parts/verify.ts';
import type { Rejection } from '#shared/wire/sync/refusal.ts';

/**
 * Replays entries on top of `state` through the one door that they passed at the station. Answers the state they lead to.
 * Whether the third copy was kept at the time nobody here can know.
 */
export function checkEntries(state: SittingState, links: readonly Link[]): Result<SittingState, Rejection> {
  let reached = state;
  for (const link of links) {
    const judged = judgeEntry(reached, link.entry, { thirdCopyKept: true, verifies });
    if (!judged.ok) return err(refusalOf(judged.error, link.entry.seq));
    reached = fold(reached, link);
  }
  return ok(reached);
}

const refusalOf = (fault: EntryFault, seq: number): Rejection =>
  fault.kind === 'forged'
    ? { kind: fault.as, detail: { seq } }
    : { kind: 'procedure_broken', detail: { seq, rule: fault.refusal.kind } };

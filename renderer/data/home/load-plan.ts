import { foldInTurns } from '#renderer/data/fold-in-turns.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { handedOf, type Handed } from '#shared/plans/handed-over.ts';
import { keepersOf, type Keeper } from '#shared/plans/keepers.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { partOf, type Part } from '#shared/plans/part.ts';
import { markingOf, type Marking } from '#shared/plans/plan-marking.ts';
import { followAll, type Link } from '#shared/record/chain.ts';
import { EMPTY_HEAD } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { counting, type KnownPlan } from './plans.ts';
import type { SittingSummary } from './sitting-summary.ts';

/** A plan with what its sittings here bring, and its own record. */
export type LoadedPlan = {
  readonly known: KnownPlan;
  readonly practice: boolean;
  readonly parts: readonly Part[];
  readonly elsewhere: readonly Part[];
  /** How its sittings were marked. */
  readonly marking: readonly Marking[];
  /** What is handed over of each of its sittings. */
  readonly handed: readonly Handed[];
  /** Who may add to its record: each once, by the first sitting that knows their key. */
  readonly keepers: readonly Keeper[];
  readonly entries: readonly PlanEntry[];
  /** Digest of the record's last line; null where nothing is recorded. */
  readonly last: string | null;
  /** Its own record does not read: what only it can say is not known, until it is restored or rebuilt. */
  readonly damaged: boolean;
};

const PAGE_LINES = 5000;

/** Reads every sitting of a plan that counts from its journal, as the host keeps it, and folds it; `read` tells how many are done. */
export async function loadPlan(
  known: KnownPlan,
  read: (done: number, of: number) => void,
): Promise<Result<LoadedPlan, HostFailure>> {
  const practice = known.sittings.some((sitting) => sitting.practice);
  const sittings = [...counting(known.sittings)].sort(byDay);
  const parts: Part[] = [];
  const keepers: Keeper[] = [];
  const handed: Handed[] = [];
  const marking: Marking[] = [];
  for (const [done, sitting] of sittings.entries()) {
    read(done, sittings.length);
    const state = await readState(sitting);
    if (!state.ok) return state;
    const part = partOf(state.value);
    if (part !== null) parts.push(part);
    const marks = markingOf(state.value);
    if (marks !== null) marking.push(marks);
    const over = handedOf(state.value);
    if (over !== null) handed.push(over);
    keepers.push(...keepersOf(state.value).filter((one) => !keepers.some((known) => isSame(known, one))));
  }
  const elsewhere: Part[] = [];
  for (const sitting of known.elsewhere) {
    const state = await readState(sitting);
    if (!state.ok) return state;
    const part = partOf(state.value);
    if (part !== null) elsewhere.push(part);
  }
  const record = await invoke('plan:read', { practice, planId: known.plan.planId });
  const plan = { known, practice, parts, elsewhere, marking, handed, keepers };
  if (record.ok) return ok({ ...plan, ...record.value, damaged: false });
  // what its sittings say stands without it
  return record.error.kind === 'plan_damaged' ? ok({ ...plan, entries: [], last: null, damaged: true }) : record;
}

/** A sitting from its journal, as the host keeps it. */
export async function readState({ log, practice }: SittingSummary): Promise<Result<SittingState, HostFailure>> {
  const links: Link[] = [];
  for (;;) {
    const page = await invoke('journal:read', { practice, log, fromSeq: links.length, limit: PAGE_LINES });
    if (!page.ok) return page;
    const followed = followAll(page.value.lines, links.at(-1)?.head ?? EMPTY_HEAD);
    if (!followed.ok) return err({ kind: 'journal_damaged' });
    for (const link of followed.value) links.push(link);
    if (followed.value.length === 0 || links.length > page.value.head.seq) break;
  }
  return ok(await foldInTurns(links));
}

const isSame = (a: Keeper, b: Keeper): boolean => a.personId === b.personId && a.publicKey === b.publicKey;

const byDay = ({ sitting: a }: SittingSummary, { sitting: b }: SittingSummary): number =>
  `${a?.heldOn ?? ''} ${a?.title ?? ''}` < `${b?.heldOn ?? ''} ${b?.title ?? ''}` ? -1 : 1;

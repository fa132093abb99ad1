import { invoke } from '#renderer/host/bridge.ts';
import { countsPeople, type Plan } from '#shared/model/plan.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { entrySchema } from '#shared/record/entry.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { SittingSummary } from './sitting-summary.ts';

/** A plan as the sittings of it on this computer tell of it. */
export type KnownPlan = {
  readonly plan: Pick<Plan, 'planId' | 'title' | 'source' | 'people'>;
  readonly sittings: readonly SittingSummary[];
  /** How many of the roster are in no sitting here that counts: who was in one that is void is to be put into another. */
  readonly missing: number;
  /** 综合评审 at this station outside the plan: the one re-review is one over all of them. */
  readonly elsewhere: readonly SittingSummary[];
};

/** Those that were not opened by mistake. */
export const counting = (sittings: readonly SittingSummary[]): readonly SittingSummary[] =>
  sittings.filter(({ voided }) => voided === null);

/** Those that placed people of the roster, who came to none before. */
export const placing = (sittings: readonly SittingSummary[]): readonly SittingSummary[] =>
  counting(sittings).filter(({ sitting }) => countsPeople(sitting));

/** Every plan that a sitting here belongs to. */
export function plansOf(all: readonly SittingSummary[]): KnownPlan[] {
  const byPlan = new Map<string, { readonly plan: Plan; readonly sittings: SittingSummary[] }>();
  for (const summary of all) {
    const plan = summary.sitting?.plan;
    if (plan === undefined) continue;
    const known = byPlan.get(plan.planId);
    if (known === undefined) byPlan.set(plan.planId, { plan, sittings: [summary] });
    else known.sittings.push(summary);
  }
  return [...byPlan.values()].map(({ plan, sittings }) => {
    const shares = placing(sittings).reduce((sum, { sitting }) => sum + (sitting?.plan?.share ?? 0), 0);
    const elsewhere = counting(all).filter(
      ({ sitting, practice }) =>
        sitting !== null &&
        procedureOf(sitting).resultShape === 'stages' &&
        sitting.plan?.planId !== plan.planId &&
        practice === sittings.some((one) => one.practice),
    );
    return { plan, sittings, missing: plan.people - shares, elsewhere };
  });
}

/** A sitting begins with its genesis, a scheme perhaps, and its people in entries of at least one. */
const FIRST_ENTRIES = 1000;

/** Those whom a sitting of a plan was opened with, as its journal says. */
export async function openedWith({
  log,
  practice,
  sitting,
}: SittingSummary): Promise<Result<readonly Candidate[], HostFailure>> {
  const page = await invoke('journal:read', { practice, log, fromSeq: 0, limit: FIRST_ENTRIES });
  if (!page.ok) return page;
  const people: Candidate[] = [];
  for (const line of page.value.lines) {
    if (people.length >= (sitting?.plan?.share ?? 0)) break;
    const entry = entrySchema.safeParse(JSON.parse(line)).data;
    if (entry?.body.type === 'candidates_admitted') people.push(...entry.body.candidates);
  }
  return ok(people);
}

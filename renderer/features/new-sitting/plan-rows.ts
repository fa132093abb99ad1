import { openedWith, placing, plansOf } from '#renderer/data/home/plans.ts';
import type { Home } from '#renderer/data/home/load-home.ts';
import type { CandidateRow } from '#shared/importing/read-candidate.ts';
import type { Plan } from '#shared/model/plan.ts';
import { ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { PlanFrame } from './plan-draft.ts';

/** The roster of a plan once it was read: whom to place, and what goes on where some of them were placed before. */
export type PlanRows = {
  readonly frame: PlanFrame;
  readonly rows: readonly CandidateRow[];
  readonly goesOn: boolean;
};

/**
 * What is left to place of a roster: everybody, or, where a plan of this very file was made before, whoever is in none of its
 * sittings. A plan that a power cut broke off goes on so, under its own name, with nobody twice. Practice begins anew each time.
 */
export async function rowsToPlace(
  home: Home,
  all: readonly CandidateRow[],
  source: Plan['source'],
  isPractice: boolean,
): Promise<Result<PlanRows, HostFailure>> {
  const real = isPractice ? [] : home.sittings.filter(({ practice }) => !practice);
  const known = plansOf(real).find(({ plan }) => plan.source.sha256 === source.sha256);
  if (known === undefined) {
    const frame = { planId: crypto.randomUUID(), title: '', source, people: all.length, before: [] };
    return ok({ frame, rows: all, goesOn: false });
  }
  const before: { occupation: string; people: readonly { readonly idNumber: string }[] }[] = [];
  for (const summary of placing(known.sittings)) {
    const people = await openedWith(summary);
    if (!people.ok) return people;
    before.push({ occupation: summary.sitting?.occupation ?? '', people: people.value });
  }
  const placed = new Set(before.flatMap(({ people }) => people.map(({ idNumber }) => idNumber)));
  const { planId, title, people } = known.plan;
  const frame = { planId, title, source: known.plan.source, people, before };
  return ok({ frame, rows: all.filter(({ candidate }) => !placed.has(candidate.idNumber)), goesOn: true });
}

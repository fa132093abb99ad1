import { counting, openedWith, placing, plansOf } from '#renderer/data/home/plans.ts';
import type { SittingSummary } from '#renderer/data/home/sitting-summary.ts';
import { slotKey, slotsOf } from '#shared/model/evaluation.ts';
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
  const slots = await slotsPlaced(counting(known.sittings));
  if (!slots.ok) return slots;
  const isLeft = ({ candidate: { idNumber } }: CandidateRow): boolean =>
    !placed.has(idNumber) || slots.value?.lack(idNumber) === true;
  const more = slots.value === null ? {} : { evaluation: slots.value.evaluation, placed: slots.value.placed };
  return ok({ frame: { ...frame, ...more }, rows: all.filter(isLeft), goesOn: true });
}

/** Who stands in which slot of the plan's evaluation, and who lacks one of those that are theirs; null where it has none. */
async function slotsPlaced(sittings: readonly SittingSummary[]) {
  const evaluation = sittings.flatMap(({ sitting }) => sitting?.evaluation ?? [])[0];
  if (evaluation === undefined) return ok(null);
  const placed = new Map<string, Set<string>>();
  for (const summary of sittings) {
    const { evaluation: own, plan } = summary.sitting ?? {};
    if (own === undefined || plan?.resit !== undefined) continue;
    const people = await openedWith(summary);
    if (!people.ok) return people;
    const there = placed.get(slotKey(own)) ?? new Set<string>();
    for (const { idNumber } of people.value) there.add(idNumber);
    placed.set(slotKey(own), there);
  }
  const keys = slotsOf(evaluation.subjects).map(slotKey);
  const isIn = (key: string, idNumber: string): boolean => placed.get(key)?.has(idNumber) === true;
  // whoever is in none of them goes another way
  const lack = (idNumber: string): boolean =>
    keys.some((key) => isIn(key, idNumber)) && !keys.every((key) => isIn(key, idNumber));
  return ok({ evaluation, placed, lack });
}

import type { CivilDate } from '#shared/base/calendar/civil-date.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Plan } from '#shared/model/plan.ts';
import type { SittingState } from '#shared/record/state.ts';
import { dutyDatesOf } from '../parts/duty-dates.ts';
import type { Kept } from '../parts/kept.ts';
import { documentOf } from '../registry.ts';

/** What the sitting's document wants kept of it, counted from the day it ended; nothing where it does not speak of it. */
export function keptOf(state: SittingState): readonly Kept[] {
  const { endedOn } = dutyDatesOf(state);
  return endedOn === undefined ? [] : (documentOf(state.sitting)?.keeps?.(endedOn) ?? []);
}

/** When anything at all of a plan may go: the first day of the last of its sittings; undefined where no document says. */
export type PlanKept = {
  readonly plan: Pick<Plan, 'planId' | 'title'>;
  readonly sittings: number;
  readonly mayGoFrom: CivilDate | undefined;
};

type OfSitting = { readonly sitting: Sitting; readonly kept: readonly Kept[] };

/** Every plan of these sittings with the earliest day on which something of all of them may go. */
export function earliestByPlan(all: readonly OfSitting[]): PlanKept[] {
  const plans = new Map<string, PlanKept>();
  for (const { sitting, kept } of all) {
    if (sitting.plan === undefined) continue;
    const { planId, title } = sitting.plan;
    const before = plans.get(planId);
    const days = kept.flatMap(({ mayGoFrom }) => (mayGoFrom === null ? [] : [mayGoFrom]));
    const [mayGoFrom] = [...days, ...(before?.mayGoFrom === undefined ? [] : [before.mayGoFrom])].sort().reverse();
    plans.set(planId, { plan: { planId, title }, sittings: (before?.sittings ?? 0) + 1, mayGoFrom });
  }
  return [...plans.values()];
}

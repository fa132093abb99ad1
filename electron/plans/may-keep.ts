import { inBeijing } from '#shared/base/calendar/beijing.ts';
import { buildCalendar } from '#shared/base/calendar/working-days.ts';
import type { YearCalendar } from '#shared/base/calendar/year-calendar.ts';
import { handedOf } from '#shared/plans/handed-over.ts';
import { mayDispute } from '#shared/plans/may-dispute.ts';
import { partOf } from '#shared/plans/part.ts';
import type { PlanBody, PlanEntry } from '#shared/plans/plan-entry.ts';
import { mayKeep, planRecordOf } from '#shared/plans/plan-record.ts';
import { wholePlan } from '#shared/plans/whole-plan.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { ListChoice } from '#shared/wire/host/score-channels.ts';
import type { ScoreLists } from '../score-lists/score-lists.ts';
import type { PlanFound } from './whole.ts';

type Ports = {
  readonly scoreLists: Pick<ScoreLists, 'againstPlan'>;
  readonly years: () => readonly YearCalendar[];
  readonly now: () => Date;
};

/** Why the host does not record this of a plan, by its own reading of it; null where it does. */
export async function whyNotKeep(
  { scoreLists, years, now }: Ports,
  { plan, sittings }: PlanFound,
  entries: readonly PlanEntry[],
  body: PlanBody,
  choice: ListChoice,
): Promise<HostFailure | null> {
  if (body.type === 'theory_imported' || body.type === 'plan_settled') {
    const people = sittings.flatMap(({ candidates }) => [...candidates.values()]);
    const refusal = mayKeep(planRecordOf(entries), people, body);
    if (refusal !== null) return { kind: refusal.kind, detail: { count: refusal.count } };
    return body.type === 'plan_settled' ? null : scoreLists.againstPlan(body, people, choice);
  }
  const today = inBeijing(now()).day;
  // neither what was sealed nor reviews of other plans have a part in a joint result
  const whole = wholePlan(
    {
      ...{ plan, entries, last: null, elsewhere: [], batches: [] },
      parts: sittings.flatMap((state) => partOf(state) ?? []),
      handed: sittings.flatMap((state) => handedOf(state) ?? []),
    },
    today,
  );
  return mayDispute(whole, body, { calendar: buildCalendar(years()), today });
}

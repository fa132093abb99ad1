import { ok, type Result } from '#shared/base/result.ts';
import { mayTrace, traceOf, type Traced } from '#shared/plans/trace.ts';
import type { Entry } from '#shared/record/entry.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { TracePlace } from '#shared/wire/host/trace-channels.ts';
import { tracePlan, type TracedPlan } from '#shared/plans/trace-plan.ts';
import { lastDigest } from '../files/chained-lines.ts';
import type { Journals } from '../journal/journals.ts';
import type { PlanPorts } from '../plans/plan-file.ts';
import { planRecord } from '../plans/whole.ts';
import { foldJournal } from './fold-journal.ts';

type Asked = { readonly practice: boolean; readonly places: readonly TracePlace[] };

/** A person, as one sitting after the other and then the plans of those sittings tell of them. */
export type History = { readonly traced: readonly Traced[]; readonly plans: readonly TracedPlan[] };

/** The same with the records of their plans: theory lists, 公示 and objections stand in no sitting. */
export async function readHistory(
  ports: PlanPorts & { readonly journals: Pick<Journals, 'read'> },
  asked: Asked,
): Promise<Result<History, HostFailure>> {
  const traced = await readTraced(ports.journals, asked);
  if (!traced.ok) return traced;
  const named = new Map(traced.value.map((one) => [one.planId ?? '', one]));
  const plans: TracedPlan[] = [];
  for (const [planId, { plan: title, name, idNumber }] of named) {
    const record = planId === '' ? null : await planRecord(ports, { practice: asked.practice, planId });
    // one that is damaged is told of where the plan is opened; what the sittings say stands without it
    const text = record?.ok === true ? record.value.text : '';
    const entries = record?.ok === true ? record.value.entries : [];
    const [events, last] = [tracePlan(entries, { name, idNumber }), lastDigest(text)];
    if (events.length > 0 && last !== null) plans.push({ planId, title, entries: entries.length, last, events });
  }
  return ok({ traced: traced.value, plans });
}

/** What the records of these sittings hold about somebody, the earliest sitting first; folded apart from the folds of the day. */
export async function readTraced(
  journals: Pick<Journals, 'read'>,
  { practice, places }: Asked,
): Promise<Result<Traced[], HostFailure>> {
  const traced: Traced[] = [];
  for (const { log, candidateId } of places) {
    const entries: Entry[] = [];
    const state = await foldJournal(journals, { practice, log }, ({ line, entry }) => {
      if (mayTrace(line, candidateId)) entries.push(entry);
    });
    if (!state.ok) return state;
    const one = traceOf(state.value, candidateId, entries);
    if (one !== null) traced.push(one);
  }
  return ok(traced.sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0)));
}

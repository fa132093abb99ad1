import { ok, type Result } from '#shared/base/result.ts';
import { settledIn } from '#shared/plans/disputes.ts';
import { jointResults, type PlanPerson } from '#shared/plans/joint.ts';
import { toPublish } from '#shared/plans/may-dispute.ts';
import { partOf } from '#shared/plans/part.ts';
import { planRecordOf } from '#shared/plans/plan-record.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Journals } from '../journal/journals.ts';
import type { PlanOwner, PlanPorts } from './plan-file.ts';
import { planRecord, planSittings } from './whole.ts';

type Ports = PlanPorts & { readonly journals: Pick<Journals, 'list' | 'read' | 'stateOf'> };

/** Everybody who passed all that the plan asks of them for good, by the host's own folds. */
export async function jointlyPassed(
  ports: Ports,
  owner: PlanOwner,
): Promise<Result<readonly PlanPerson[], HostFailure>> {
  const record = await planRecord(ports, owner);
  if (!record.ok) return record;
  const found = await planSittings(ports, owner);
  if (!found.ok) return found;
  const { settings, theory, objections } = planRecordOf(record.value.entries);
  const { sittings } = found.value;
  const joint = jointResults({
    parts: sittings.flatMap((state) => partOf(state) ?? []),
    ...{ theory, settings, settled: settledIn(objections) },
    // whoever passed everything is judged by the days of that, whatever today is
    today: sittings.at(-1)?.sitting?.heldOn ?? '',
  });
  return ok(toPublish({ joint }));
}

import { entrySchema } from '#shared/record/entry.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Owner } from '../journal/check-line.ts';
import type { Journals } from '../journal/journals.ts';
import { planSittings } from './whole.ts';

/** Refuses to open a sitting of a plan that has sittings in the other area: a plan is real or practice, and never both. */
export async function inOneArea(
  journals: Pick<Journals, 'list' | 'read' | 'stateOf'>,
  { practice }: Pick<Owner, 'practice'>,
  lines: readonly string[],
): Promise<Result<null, HostFailure>> {
  const opening = lines.find((line) => line.includes('"type":"sitting_opened"') && line.includes('"planId":'));
  const body = opening === undefined ? undefined : openingIn(opening);
  if (body?.type !== 'sitting_opened' || body.sitting.plan === undefined) return ok(null);
  const found = await planSittings({ journals }, { practice: !practice, planId: body.sitting.plan.planId });
  return found.ok ? err({ kind: 'plan_other_area' }) : ok(null);
}

function openingIn(line: string) {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data?.body;
  } catch {
    // the journal says itself what is wrong with it
    return undefined;
  }
}

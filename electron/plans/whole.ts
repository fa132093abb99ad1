import { inBeijing } from '#shared/base/calendar/beijing.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Plan } from '#shared/model/plan.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import { handedOf } from '#shared/plans/handed-over.ts';
import { partOf } from '#shared/plans/part.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { wholePlan, type WholePlan } from '#shared/plans/whole-plan.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { entrySchema } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { handedBatch } from '#shared/wire/sync/handed-batch.ts';
import type { OutboxItem } from '#shared/wire/sync/outbox-view.ts';
import type { Journals } from '../journal/journals.ts';
import { lastDigest } from '../files/chained-lines.ts';
import { entriesIn, readPlanText, type PlanOwner, type PlanPorts } from './plan-file.ts';

type WholePorts = PlanPorts & {
  readonly journals: Pick<Journals, 'list' | 'read' | 'stateOf'>;
  readonly outbox: () => Promise<Result<readonly OutboxItem[], HostFailure>>;
  readonly now: () => Date;
};

/** A plan by the host's own folds. */
export type HeldPlan = {
  readonly whole: WholePlan;
  /** The lines of its record, as they stand. */
  readonly lines: readonly string[];
  /** Its sittings that count, in the order of their days, and those that are void. */
  readonly sittings: readonly SittingState[];
  readonly voided: readonly SittingState[];
};

/** Reads a plan as it stands: its record, its sittings, and the reviews that were held outside of it. */
export async function readWholePlan(ports: WholePorts, owner: PlanOwner): Promise<Result<HeldPlan, HostFailure>> {
  const record = await planRecord(ports, owner);
  if (!record.ok) return record;
  const found = await planSittings(ports, owner);
  if (!found.ok) return found;
  const outbox = await ports.outbox();
  if (!outbox.ok) return outbox;
  const elsewhere = await reviewsElsewhere(ports, owner);
  if (!elsewhere.ok) return elsewhere;
  const { plan, sittings, voided } = found.value;
  const { entries, text } = record.value;
  const whole = wholePlan(
    {
      ...{ plan, entries, last: lastDigest(text) },
      parts: sittings.flatMap((state) => partOf(state) ?? []),
      handed: sittings.flatMap((state) => handedOf(state) ?? []),
      elsewhere: elsewhere.value.flatMap((state) => partOf(state) ?? []),
      batches: outbox.value.filter(({ practice }) => practice === owner.practice).map(handedBatch),
    },
    inBeijing(ports.now()).day,
  );
  return ok({ whole, sittings, voided, lines: text.split('\n').slice(0, -1) });
}

/** The plan's own record, whole. */
export async function planRecord(
  ports: PlanPorts,
  owner: PlanOwner,
): Promise<Result<{ readonly entries: PlanEntry[]; readonly text: string }, HostFailure>> {
  const text = await readPlanText(ports, owner);
  const entries = text === null ? null : entriesIn(text, owner.planId);
  return text === null || entries === null ? err({ kind: 'plan_damaged' }) : ok({ entries, text });
}

/** A plan's sittings here, and what they say of it. */
export type PlanFound = Pick<HeldPlan, 'sittings' | 'voided'> & { readonly plan: Plan };

/** Every sitting of the plan by the host's own fold, in the order of their days; `plan_unknown` where there is none. */
export async function planSittings(
  ports: Pick<WholePorts, 'journals'>,
  { practice, planId }: PlanOwner,
): Promise<Result<PlanFound, HostFailure>> {
  const states = await statesOf(ports, practice, ({ plan }) => plan?.planId === planId);
  if (!states.ok) return states;
  const inOrder = states.value.toSorted((a, b) => (dayOf(a.sitting) < dayOf(b.sitting) ? -1 : 1));
  const plan = inOrder[0]?.sitting?.plan;
  if (plan === undefined) return err({ kind: 'plan_unknown' });
  const sittings = inOrder.filter(({ voided }) => voided === null);
  return ok({ plan, sittings, voided: inOrder.filter(({ voided }) => voided !== null) });
}

/** Reviews that belong to other plans or to none: the one re-review is one over all of them. */
const reviewsElsewhere = (ports: Pick<WholePorts, 'journals'>, { practice, planId }: PlanOwner) =>
  reviewsHere(ports.journals, practice, ({ plan }) => plan?.planId !== planId);

/** Those of the reviews here that are meant and count. */
export async function reviewsHere(
  journals: WholePorts['journals'],
  practice: boolean,
  isMeant: (sitting: Sitting) => boolean,
): Promise<Result<readonly SittingState[], HostFailure>> {
  const isReview = (sitting: Sitting): boolean => procedureOf(sitting).resultShape === 'stages' && isMeant(sitting);
  const states = await statesOf({ journals }, practice, isReview);
  return states.ok ? ok(states.value.filter(({ voided }) => voided === null)) : states;
}

/** Those of the sittings here whose opening says so. */
async function statesOf(
  { journals }: Pick<WholePorts, 'journals'>,
  practice: boolean,
  isWanted: (sitting: Sitting) => boolean,
): Promise<Result<SittingState[], HostFailure>> {
  const states: SittingState[] = [];
  for (const journal of journals.list().filter((one) => one.practice === practice)) {
    const owner = { practice, log: journal.log };
    const first = await journals.read(owner, 0, 1);
    const body = first.ok ? entrySchema.safeParse(JSON.parse(first.value.lines[0] ?? 'null')).data?.body : undefined;
    if (body?.type !== 'sitting_opened' || !isWanted(body.sitting)) continue;
    const state = await journals.stateOf(owner);
    if (!state.ok) return state;
    states.push(state.value);
  }
  return ok(states);
}

const dayOf = (sitting: Sitting | null): string => `${sitting?.heldOn ?? ''} ${sitting?.title ?? ''}`;

import type { CivilDate } from '../base/calendar/civil-date.ts';
import { countsPeople, type Plan } from '../model/plan.ts';
import { hashLine } from '../record/chain.ts';
import { settledIn } from './disputes.ts';
import type { Handed, HandedBatch } from './handed-over.ts';
import { jointResults, type Joint } from './joint.ts';
import type { Part } from './part.ts';
import type { PlanEntry } from './plan-entry.ts';
import { planRecordOf, type PlanRecord } from './plan-record.ts';
import { resitsOf, type Resit } from './resit.ts';

/** What a plan is read from: its sittings here that count, in order, and its own record. */
type PlanSources = {
  readonly plan: Pick<Plan, 'planId' | 'title' | 'people'>;
  readonly parts: readonly Part[];
  readonly handed: readonly Handed[];
  /** Reviews at this station that belong to other plans or to none. */
  readonly elsewhere: readonly Part[];
  readonly entries: readonly PlanEntry[];
  /** Digest of the record's last line; null where nothing is recorded. */
  readonly last: string | null;
  /** Batches of its sittings. */
  readonly batches: readonly HandedBatch[];
};

/** A plan as it stands on a day: everything that is printed of it. */
export type WholePlan = PlanSources & {
  readonly record: PlanRecord;
  readonly joint: Joint;
  readonly resits: readonly Resit[];
  /** How many of the roster are in no sitting here that counts. */
  readonly missing: number;
};

/** Judges everybody of a plan over its sittings. */
export function wholePlan(sources: PlanSources, today: CivilDate): WholePlan {
  const { plan, parts, elsewhere, entries } = sources;
  const record = planRecordOf(entries);
  const { settings, theory, objections } = record;
  const settled = settledIn(objections);
  const joint = jointResults({ parts, elsewhere, theory, settled, settings, today });
  const resits = joint.people.flatMap((person) => resitsOf(person, settings, today));
  const placed = parts.map(({ sitting }) => (countsPeople(sitting) ? (sitting.plan?.share ?? 0) : 0));
  const missing = plan.people - placed.reduce((sum, share) => sum + share, 0);
  return { ...sources, record, joint, resits, missing };
}

/** Whether nothing of it is still to be signed: every sitting that counts is closed. */
export const isInForce = ({ handed }: Pick<WholePlan, 'handed'>): boolean =>
  handed.length > 0 && handed.every(({ isClosed }) => isClosed);

/** What a plan's papers rest on, as one text: its own record and that of each sitting, each by its length and last digest. */
function planSnapshot({ plan, handed, entries, last }: Pick<WholePlan, 'plan' | 'handed' | 'entries' | 'last'>) {
  const sittings = handed.map(
    ({ sitting, entries: count, lastHash }) => `${sitting.sittingId} ${String(count)} ${lastHash}`,
  );
  return ['kaoping/plan-paper/1', plan.planId, `${String(entries.length)} ${last ?? '-'}`, ...sittings.sort()].join(
    '\n',
  );
}

/** SHA-256 of that text: the digest on a plan's papers. */
export const planDigest = (whole: Parameters<typeof planSnapshot>[0]): string => hashLine(planSnapshot(whole));

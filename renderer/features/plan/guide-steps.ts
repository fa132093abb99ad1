import { procedureOf } from '#shared/procedures/registry.ts';
import type { OpenPlan } from './use-plan.ts';

export const GUIDE_STEPS = ['theory', 'practical', 'review', 'resit', 'publicity', 'objection', 'forms'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

type Parts = OpenPlan['whole']['parts'];
const isReview = ({ sitting }: Parts[number]): boolean => procedureOf(sitting).resultShape === 'stages';

/** The first sitting of a kind that is not closed; null where all are. */
export const toHold = ({ whole: { parts } }: Pick<OpenPlan, 'whole'>, review: boolean): string | null =>
  parts.find((part) => isReview(part) === review && !part.isClosed)?.sitting.sittingId ?? null;

/** Which steps of a practised plan are done, as its sittings and its record say: whoever comes back goes on where they were. */
export function guideDone({ whole, record, joint }: Pick<OpenPlan, 'whole' | 'record' | 'joint'>, isPrinted: boolean) {
  const tookTwice = joint.people.some(({ standings }) => standings.some(({ attempts }) => attempts.length > 1));
  const done: Readonly<Record<GuideStep, boolean>> = {
    theory: record.files.length > 0,
    practical: toHold({ whole }, false) === null,
    review: toHold({ whole }, true) === null,
    resit: tookTwice,
    publicity: record.publicities.length > 0,
    objection: record.objections.some(({ state }) => state === 'closed'),
    forms: isPrinted,
  };
  return new Set(GUIDE_STEPS.filter((step) => done[step]));
}

import type { Plan } from '#shared/model/plan.ts';
import { certificateOf } from '#shared/certificates/standing.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import { partOf, type Part, type PartPerson } from '#shared/plans/part.ts';
import type { SittingState } from '#shared/record/state.ts';

/** What a sitting brings the plan it belongs to, with the certificate numbers that stand in it. */
export type PlanShare = Pick<Plan, 'planId' | 'title' | 'people'> & {
  /** Of nobody before the sitting is closed: nothing is decided until then. */
  readonly part: Part;
  readonly numbers: readonly { readonly candidateId: string; readonly number: string }[];
};

/** Null where it is of no plan, or void. */
export function shareOf(state: SittingState): PlanShare | null {
  const { sitting, closing, voided } = state;
  if (sitting?.plan === undefined || voided !== null) return null;
  const part = closing === null ? null : partOf(state);
  const { planId, title, people } = sitting.plan;
  const numbers = [...state.candidates.keys()].flatMap((candidateId) => {
    const held = certificateOf(state, candidateId);
    return held === null ? [] : [{ candidateId, number: held.number }];
  });
  return {
    planId,
    title,
    people,
    part: { sitting, isClosed: closing !== null, people: part?.people.map(bare) ?? [] },
    numbers,
  };
}

/** Without reasons, and without what nothing is joined by: the batches hold all of it. */
const bare = ({ candidate, brings, exemption, ...person }: PartPerson): PartPerson => ({
  ...person,
  candidate: named(candidate),
  brings: brings.map((one) => ({ ...one, because: [] })),
  exemption: exemption === null ? null : { ...exemption, because: [] },
});
const named = (candidate: Candidate): Candidate => ({
  ...candidate,
  ...{ employer: '', phone: '', examType: '', birthDate: null, extra: {} },
});

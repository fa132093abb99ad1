import { isExpert, type Person } from '#shared/model/staff.ts';
import { isRecused } from '#shared/record/recusal.ts';
import type { SittingState } from '#shared/record/state.ts';
import { SENIOR_EXAMINER } from '#shared/record/draw.ts';

/** Who could sit on a panel: the experts of the staff list who are senior examiners and valid on the day (天津 综合评审工作流程 三). */
export const ableOf = ({ people, sitting }: SittingState): Person[] =>
  [...people.values()].filter(
    ({ role, qualification, validUntil }) =>
      isExpert(role) &&
      qualification === SENIOR_EXAMINER &&
      (validUntil === null || sitting === null || validUntil >= sitting.heldOn),
  );

/** Who may be drawn: of these, whoever is recused from nobody of this sitting. */
export const poolOf = (state: SittingState): Person[] =>
  ableOf(state).filter(
    ({ personId }) => ![...state.candidates.keys()].some((candidateId) => isRecused(state, personId, candidateId)),
  );

import { isExpert, type Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import { SENIOR_EXAMINER } from '#shared/record/draw.ts';

/** Who may be drawn: the experts of the staff list who are senior examiners and valid on the day (天津 综合评审工作流程 三). */
export const poolOf = ({ people, sitting }: SittingState): Person[] =>
  [...people.values()].filter(
    ({ role, qualification, validUntil }) =>
      isExpert(role) &&
      qualification === SENIOR_EXAMINER &&
      (validUntil === null || sitting === null || validUntil >= sitting.heldOn),
  );

import { isGroundOf, thresholdsSchema } from '../model/thresholds.ts';
import { procedureOf } from '../procedures/registry.ts';
import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { mayHaveThresholds, THRESHOLDS } from '../record/thresholds.ts';
import { roleOf } from './known.ts';
import { fine, refuse, type Permission } from './refusal.ts';

/** Other marks than 60 are the office's to state, of a sitting or of somebody, before anybody there was marked. */
export function mayStateThresholds(
  state: SittingState,
  { rule, facts, candidateId }: BodyOf<'facts_stated'>,
  actor: string | null,
): Permission {
  const { sitting, sheets } = state;
  if (rule !== THRESHOLDS || !mayHaveThresholds(sitting)) return fine;
  if (actor === null) return refuse('sign_in_first');
  const role = roleOf(state, actor);
  if (role !== 'site-head' && role !== 'clerk') return refuse('role_may_not');
  const said = thresholdsSchema.safeParse(facts);
  const isReview = procedureOf(sitting).resultShape === 'stages';
  if (!isReview || !said.success || !isGroundOf(said.data.ground, candidateId)) return refuse('thresholds_unsound');
  const isMarked = [...sheets.values()].some((sheet) => candidateId === null || sheet.candidateId === candidateId);
  return isMarked ? refuse('thresholds_in_use') : fine;
}

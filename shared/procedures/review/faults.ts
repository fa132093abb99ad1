import type { BodyOf } from '#shared/record/body.ts';
import type { SittingState } from '#shared/record/state.ts';
import { drawSchema } from '#shared/record/draw.ts';
import type { StageLock } from '../parts/stage-lock.ts';
import { poolOf } from './pool.ts';
import { linesOf, lockOf, reviewOf, type Review } from './stages.ts';

// What the staged review of 天津 综合评审工作流程 asks of an entry beyond what every sitting asks.

export type ReviewRefusal =
  | 'draw_unsound'
  | 'draw_in_use'
  | 'scores_in_use'
  | 'review_undecided'
  | 'decision_below_pass'
  | 'decision_needs_reason';

const reviewIn = (state: SittingState, candidateId: string): Review | null => {
  const candidate = state.candidates.get(candidateId);
  return state.sitting?.procedure === 'review' && candidate !== undefined ? reviewOf(state, candidate) : null;
};

/** Questions belong to a defence: none for a 技师, none before the review was entered. */
export function questionFault(state: SittingState, candidateId: string): StageLock | null {
  const review = reviewIn(state, candidateId);
  const [first = ''] = linesOf(state.scheme, 'content');
  return review === null ? null : lockOf(review, first);
}

/** A panel is drawn from senior examiners who are on the staff list, as many as the sitting asks for, and before any mark. */
export function drawFault(state: SittingState, facts: unknown): ReviewRefusal | null {
  const draw = drawSchema.safeParse(facts);
  if (!draw.success) return 'draw_unsound';
  const { pool, size } = draw.data;
  const mayBeDrawn = new Set(poolOf(state).map(({ personId }) => personId));
  const ids = new Set(pool.map(({ personId }) => personId));
  const sound =
    ids.size === pool.length &&
    pool.length >= size &&
    size === state.sitting?.settings.examinersPerCandidate &&
    pool.every(({ personId }) => mayBeDrawn.has(personId));
  if (!sound) return 'draw_unsound';
  return state.sheets.size === 0 ? null : 'draw_in_use';
}

/** Imported scores are read only: once a candidate has marks that rest on them they may only come again as they were. */
export function importFault(state: SittingState, body: BodyOf<'subject_scores_imported'>): ReviewRefusal | null {
  if (state.sitting?.procedure !== 'review') return null;
  const marked = new Set([...state.sheets.values()].map(({ candidateId }) => candidateId));
  const changed = body.scores.some(
    ({ candidateId, score }) =>
      marked.has(candidateId) && state.subjectScores.get(candidateId)?.[body.subject] !== score,
  );
  return changed ? 'scores_in_use' : null;
}

/** The tick follows the scores; against them only 不通过, and only with a reason (综合评审工作流程 五（三）、五（四）). */
export function tickFault(state: SittingState, body: BodyOf<'decision_recorded'>): ReviewRefusal | StageLock | null {
  const review = reviewIn(state, body.candidateId);
  if (review === null) return null;
  const { derived, stages } = review;
  if (stages.entry.status === 'failed') return 'review_entry_failed';
  if (derived === null) return 'review_undecided';
  if (body.decision === derived) return null;
  if (body.decision === 'pass') return 'decision_below_pass';
  return body.reason.trim() === '' ? 'decision_needs_reason' : null;
}

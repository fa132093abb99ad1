import { scores, type Role } from '../model/staff.ts';
import { examinersOf, leadOf, type SittingState } from '../record/state.ts';
import { poolOf } from '../review/pool.ts';

export type ListName = 'sitting' | 'staff' | 'draw' | 'roster' | 'scores' | 'scheme';

const LISTS: readonly ListName[] = ['sitting', 'staff', 'roster', 'scheme'];
const REVIEW_LISTS: readonly ListName[] = ['sitting', 'staff', 'draw', 'roster', 'scores', 'scheme'];

/** What is prepared, in the order of the checklist; a review also draws its panel and takes in theory and practical scores. */
export const listsOf = ({ sitting }: SittingState): readonly ListName[] =>
  sitting?.procedure === 'review' ? REVIEW_LISTS : LISTS;

/** What a preparation still lacks; null when it is ready. */
export type Lack =
  | { readonly kind: 'missing' }
  | { readonly kind: 'few_senior_examiners'; readonly have: number; readonly need: number }
  /** Candidates without theory and practical scores. */
  | { readonly kind: 'few_scores'; readonly have: number; readonly need: number }
  | { readonly kind: 'few_examiners'; readonly have: number; readonly need: number }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

/** What is ready and what is lacking, in the order of the checklist. */
export function preparationsOf(state: SittingState): Readonly<Record<ListName, Lack | null>> {
  return {
    sitting: state.sitting === null ? { kind: 'missing' } : null,
    staff: staffLack(state),
    draw: state.sitting?.procedure === 'review' && state.drawn.length === 0 ? { kind: 'missing' } : null,
    scores: scoresLack(state),
    roster: state.candidates.size === 0 ? { kind: 'missing' } : null,
    scheme: state.scheme === null ? { kind: 'missing' } : null,
  };
}

function scoresLack(state: SittingState): Lack | null {
  if (state.sitting?.procedure !== 'review') return null;
  if (state.subjectScores.size === 0) return { kind: 'missing' };
  const need = state.candidates.size;
  const have = [...state.candidates.keys()].filter((id) => {
    const scores = state.subjectScores.get(id);
    return scores?.theory !== undefined && scores.practical !== undefined;
  }).length;
  return have < need ? { kind: 'few_scores', have, need } : null;
}

/** Enough people who score, and everyone who must sign under the sitting. */
function staffLack(state: SittingState): Lack | null {
  if (state.people.size === 0) return { kind: 'missing' };
  const have = examinersOf(state).filter(({ role }) => scores(role)).length;
  const need = state.sitting?.settings.examinersPerCandidate ?? 1;
  const review = state.sitting?.procedure === 'review';
  if (review) {
    const pool = poolOf(state).length;
    if (pool < need) return { kind: 'few_senior_examiners', have: pool, need };
  } else if (have < need) return { kind: 'few_examiners', have, need };
  const held = new Set([...state.people.values()].map(({ role }) => role));
  const lead: Role = state.sitting?.procedure === 'practical' ? 'examiner-lead' : 'expert-lead';
  const roles: Role[] = [
    // the draw of a review names its lead
    ...(!review && leadOf(state) === undefined ? [lead] : []),
    ...(['checker', 'supervisor'] as const).filter((role) => !held.has(role)),
  ];
  return roles.length === 0 ? null : { kind: 'roles', roles };
}

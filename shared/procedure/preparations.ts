import { scores, type Role } from '../model/staff.ts';
import { examinersOf, leadOf, type SittingState } from '../record/state.ts';

export const LISTS = ['sitting', 'staff', 'roster', 'scheme'] as const;
export type ListName = (typeof LISTS)[number];

/** What a preparation still lacks; null when it is ready. */
export type Lack =
  | { readonly kind: 'missing' }
  | { readonly kind: 'panel_not_drawn' }
  | { readonly kind: 'few_examiners'; readonly have: number; readonly need: number }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

/** What is ready and what is lacking, in the order of the checklist. */
export function preparationsOf(state: SittingState): Readonly<Record<ListName, Lack | null>> {
  return {
    sitting: state.sitting === null ? { kind: 'missing' } : null,
    staff: staffLack(state),
    roster: state.candidates.size === 0 ? { kind: 'missing' } : null,
    scheme: state.scheme === null ? { kind: 'missing' } : null,
  };
}

/** Enough people who score, and everyone who must sign under the sitting. */
function staffLack(state: SittingState): Lack | null {
  if (state.people.size === 0) return { kind: 'missing' };
  const have = examinersOf(state).filter(({ role }) => scores(role)).length;
  const need = state.sitting?.settings.examinersPerCandidate ?? 1;
  if (state.sitting?.procedure === 'review' && state.drawn.length === 0) return { kind: 'panel_not_drawn' };
  if (have < need) return { kind: 'few_examiners', have, need };
  const held = new Set([...state.people.values()].map(({ role }) => role));
  const lead: Role = state.sitting?.procedure === 'practical' ? 'examiner-lead' : 'expert-lead';
  const roles: Role[] = [
    ...(leadOf(state) === undefined ? [lead] : []),
    ...(['checker', 'supervisor'] as const).filter((role) => !held.has(role)),
  ];
  return roles.length === 0 ? null : { kind: 'roles', roles };
}

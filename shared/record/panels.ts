import type { Panel } from '../model/panels.ts';
import type { BodyOf } from './body.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { drawRoom, PANELS_DRAW, roomDrawSchema } from './room-draw.ts';
import type { SittingState } from './state.ts';

// Several panels in one sitting: who was assigned to which of them. A sitting without panels has one, of everybody who scores.

/** Whether this sitting has panels of its own at all. */
export const hasPanels = ({ panels }: Pick<SittingState, 'panels'>): boolean => panels.length > 0;

/** The panel that judges a candidate; null where there are none, or nobody assigned them to one that stands. */
export function panelOf(
  { panels, assigned }: Pick<SittingState, 'panels' | 'assigned'>,
  candidateId: string,
): Panel | null {
  const name = assigned.get(candidateId)?.panel;
  return panels.find((panel) => panel.name === name) ?? null;
}

/** Candidates whom no panel judges yet; none where there are no panels. */
export const unassigned = (state: SittingState): string[] =>
  hasPanels(state) ? [...state.candidates.keys()].filter((id) => panelOf(state, id) === null) : [];

/** By hand or evenly: the last entry about a candidate counts. */
export function assign(draft: Draft, { at, actor, seq }: Entry, body: BodyOf<'candidates_assigned'>): void {
  for (const { candidateId, panel } of body.places)
    draft.assigned.set(candidateId, { panel, reason: body.reason, at, by: actor, seq });
}

/** By draw: everybody goes where their lot sends them. */
export function assignDrawn(draft: Draft, { at, actor, seq }: Entry, facts: unknown): void {
  const draw = roomDrawSchema.safeParse(facts);
  if (!draw.success) return;
  draft.assigned = new Map(draft.assigned);
  for (const { candidateId, label } of drawRoom(PANELS_DRAW, draw.data))
    draft.assigned.set(candidateId, { panel: label, reason: draw.data.reason, at, by: actor, seq });
}

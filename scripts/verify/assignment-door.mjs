import { decidersOf, judgeLead } from './own-lead.mjs';
import { panelOf } from './panels.mjs';
import { isRecused } from './recusal.mjs';
import { holderAt, seatsOn } from './seats.mjs';

// Which of several panels judges whom (docs/format.md, section 4).

/** Everybody goes to a panel that stands and that may judge them; whoever has a sheet or a stand-in stays. */
export function judgeAssignment(state, { places, reason }, wrong, actor) {
  if (state.panels.length === 0) return wrong('panels_not_here');
  if (new Set(places.map(({ candidateId }) => candidateId)).size < places.length) wrong('panels_unsound', 'places');
  for (const { candidateId, panel } of places) {
    if (!state.candidates.has(candidateId)) return wrong('no_such_candidate', 'places');
    if (!state.panels.some(({ name }) => name === panel)) return wrong('panels_unsound', 'places');
    const before = panelOf(state, candidateId);
    if (before === panel) continue;
    const hasSheet = [...state.sheets.keys()].some((key) => key.startsWith(`${candidateId}/`));
    if (hasSheet || state.standIns.some((one) => one.candidateId === candidateId)) wrong('assignment_late', 'places');
    const holders = seatsOn(state, panel).map((seat) => holderAt(state, seat, candidateId));
    if ([actor, ...holders].some((id) => isRecused(state, id, candidateId))) wrong('recused', 'places');
    if (before === undefined) continue;
    judgeLead(state, decidersOf(state, candidateId), wrong, actor);
    if (reason.trim() === '') wrong('reason_missing', 'reason');
  }
}

import { judgeOrdinary } from './answers-door.mjs';

// Who may explain what went otherwise than it should, and let work go on.

/** Who may explain a clock, and let work go on without the third copy. */
export const EXPLAINERS = ['supervisor', 'site-head'];

/** A clock set back, or a document out of force, answered for by whose part it is. */
export function judgeExplanation(state, { what }, wrong, actor) {
  const role = state.people.get(actor)?.role;
  judgeOrdinary(state, what, wrong);
  if (what === 'clock_set_back' && !EXPLAINERS.includes(role)) wrong('not_the_explainer', 'actor');
  if (what === 'policy_not_in_force' && role !== 'site-head') wrong('not_the_site_head', 'actor');
}

/** Work without the third copy that a sitting must have is for those to allow who explain a clock, with a reason. */
export function judgeWaiver(state, { whenGone, reason }, wrong, actor) {
  if (whenGone !== 'warn' || !state.mustStop) return;
  if (!EXPLAINERS.includes(state.people.get(actor)?.role)) wrong('not_the_waiver', 'actor');
  if (reason.trim() === '') wrong('waiver_unexplained', 'reason');
}

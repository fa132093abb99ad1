import { holderAt, rolesOf, seatsAt } from './seats.mjs';
import { decidersOf, judgeLead } from './own-lead.mjs';
import { hasKeyed } from './paper-door.mjs';
import { isRecused, seatAt } from './recusal.mjs';

// Who says that somebody is recused, who takes it back, and who takes over.

const LEADS = ['examiner-lead', 'expert-lead'];
/** What nobody writes about a candidate from whom they are recused. */
const JUDGING = new Set([
  ...['line_scored', 'veto_recorded', 'time_recorded', 'task_timed', 'sheet_signed', 'sheet_proofread'],
  ...['spread_conferred', 'difference_settled', 'question_recorded', 'decision_recorded', 'stand_in_named'],
  ...['third_named', 'spread_decided', 'deduction_withdrawn', 'paper_opened', 'paper_keyed', 'paper_settled'],
  'paper_checked',
]);

export function judgeImpartiality(state, { type, candidateId }, actor, wrong) {
  if (JUDGING.has(type) && actor !== null && isRecused(state, actor, candidateId)) wrong('recused', 'actor');
}

/** Everyone speaks for themselves; for others the head and the lead, before those have marked; nobody clears themselves. */
export function judgeRecusal(state, { candidateId, personId, applies }, wrong, actor) {
  if (!state.people.has(personId)) return wrong('no_such_person', 'personId');
  const forOthers = ['site-head', ...LEADS].includes(state.people.get(actor)?.role);
  if (actor !== personId) judgeLead(state, decidersOf(state, candidateId), wrong, actor);
  if (!applies) {
    if (!forOthers || actor === personId) wrong('role_may_not', 'actor');
    if (state.standIns.some((one) => one.candidateId === candidateId && one.leaves === personId))
      wrong('recusal_unsound', 'applies');
    return;
  }
  if (actor !== personId && !forOthers) wrong('role_may_not', 'actor');
  const hasMarked = state.sheets.has(`${candidateId}/${personId}`);
  if (isRecused(state, personId, candidateId) || (hasMarked && actor !== personId))
    wrong('recusal_unsound', 'personId');
}

/** One of the group who has no seat at this candidate, in the place of whoever is recused or stood in before. */
export function judgeStandIn(state, { candidateId, leaves, takes }, wrong, actor) {
  if (!['site-head', ...LEADS].includes(state.people.get(actor)?.role)) wrong('role_may_not', 'actor');
  const taker = state.people.get(takes);
  if (taker === undefined || !state.people.has(leaves)) return wrong('no_such_person', 'takes');
  const seats = seatsAt(state, candidateId);
  const isHolder = seats.some((seat) => holderAt(state, seat, candidateId) === leaves);
  const stoodIn = state.standIns.some((one) => one.candidateId === candidateId && one.takes === leaves);
  const isDue = isHolder && (stoodIn || isRecused(state, leaves, candidateId));
  const isOver = taker.validUntil !== null && taker.validUntil < state.sitting.heldOn;
  const mayBeDrawn = state.sitting.procedure !== 'review' || (taker.qualification === '高级考评员' && !isOver);
  const isHere =
    state.sheets.has(`${candidateId}/${takes}`) ||
    hasKeyed(state, candidateId, takes) ||
    seats.some((seat) => seatAt(state, seat, candidateId).includes(takes));
  const isFit = rolesOf(state.sitting).includes(taker.role) && mayBeDrawn && !isHere;
  if (!isDue || !isFit || isRecused(state, takes, candidateId)) wrong('not_the_replacement', 'takes');
}

import { panelOf } from './panels.mjs';
import { isRecused, seatAt } from './recusal.mjs';
import { seatsOn } from './seats.mjs';

// Which lead decides for a group (docs/format.md, section 4): from edition 10 on its own, where it has one.

const LEADS = ['examiner-lead', 'expert-lead'];
/** What a lead writes as the lead of the candidate's group. */
const LEADING = new Set([
  ...['stand_in_named', 'spread_conferred', 'third_named', 'spread_decided', 'paper_opened'],
  ...['difference_settled', 'deduction_withdrawn', 'decision_recorded'],
]);

const leadsAmong = ({ people }, ids) => ids.filter((id) => LEADS.includes(people.get(id)?.role));
const orEveryLead = ({ sitting, people }, own) =>
  (sitting.edition ?? 1) >= 10 && own.length > 0 ? own : leadsAmong({ people }, [...people.keys()]);

/** The leads who decide about a candidate: those who hold a seat of the group here and are not recused, else every lead. */
export function decidersOf(state, candidateId) {
  const seats = state.panels.length === 0 ? [] : seatsOn(state, panelOf(state, candidateId));
  const seated = seats.map((seat) => seatAt(state, seat, candidateId).at(-1));
  return orEveryLead(
    state,
    leadsAmong(state, seated).filter((id) => !isRecused(state, id, candidateId)),
  );
}

/** The same of a group as such. */
export const decidersIn = (state, name) =>
  orEveryLead(
    state,
    leadsAmong(
      state,
      seatsOn(state, name).map((seat) => seat.at(-1)),
    ),
  );

/** Whoever leads is one of these; what others write is no matter of this. */
export function judgeLead({ people }, deciders, wrong, actor) {
  if (LEADS.includes(people.get(actor)?.role) && !deciders.includes(actor)) wrong('lead_of_another', 'actor');
}

/** What a lead decides about a candidate is of the candidate's own group. */
export function judgeOwnLead(state, { type, candidateId }, actor, wrong) {
  if (LEADING.has(type) && candidateId !== null) judgeLead(state, decidersOf(state, candidateId), wrong, actor);
}

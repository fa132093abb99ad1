import { assignmentFault, mayAssign } from '../certificates/assignment.ts';
import { leads } from '../model/staff.ts';
import { isAboutTheCalendar, type Body, type BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { err } from '../base/result.ts';
import { PANEL_DRAW } from '../record/draw.ts';
import { readStatement } from '../model/takeover.ts';
import { writerOf } from '../record/succession.ts';
import { mayExplainClock } from './clock.ts';
import { fine, orFault, refuse, type Judgement } from './refusal.ts';
import { drawFault, importFault, questionFault, tickFault } from '../procedures/review/faults.ts';
import { mayScore, maySignSheet, mayTime, mayVeto } from './on-a-sheet.ts';
import { missingBeforeSigning } from '../progress/signing-order.ts';
import { thirdCopyFault } from './third-copy.ts';

/**
 * Judges whether `actor` may add this entry to the sitting as it stands. The station asks before recording, central asks
 * again on arrival: the same procedure at both ends.
 */
export function mayRecord(state: SittingState, body: Body, actor: string | null): Judgement {
  if (body.type === 'sitting_opened') return state.sitting === null ? fine : refuse('sitting_opened_already');
  if (state.sitting === null) return refuse('sitting_not_opened');
  if (state.closing !== null && !AFTER_CLOSING.has(body.type) && !isAboutTheCalendar(body))
    return refuse('sitting_is_closed');
  switch (body.type) {
    case 'staff_named':
      return fine;
    case 'key_registered':
      return mayRegister(state, body);
    case 'candidates_admitted':
      return mayAdmit(state, body);
    case 'scheme_adopted':
      return state.sheets.size === 0 ? fine : refuse('scheme_in_use');
    case 'attendance_recorded':
      return mayMarkAttendance(state, body, actor);
    case 'line_scored':
      return mayScore(state, body, actor);
    case 'veto_recorded':
      return mayVeto(state, body, actor);
    case 'time_recorded':
      return mayTime(state, body, actor);
    case 'facts_stated':
      return mayState(state, body, actor);
    case 'subject_scores_imported':
      return mayImport(state, body);
    case 'certificates_assigned':
      return mayNumber(state, body, actor);
    case 'question_recorded':
      return mayAsk(state, body, actor);
    case 'decision_recorded':
      return mayDecide(state, body, actor);
    case 'exception_explained':
      return mayExplain(state, body, actor);
    case 'station_replaced':
      return mayTakeOver(state, body);
    case 'third_copy_ruled':
      return orFault(fine, () => thirdCopyFault(state, body, actor));
    case 'note_added':
      return knownOrNobody(state, body.candidateId);
    case 'sheet_signed':
      return maySignSheet(state, body, actor);
    case 'sitting_signed':
      return maySignSitting(state, body, actor);
    case 'sitting_closed':
      return state.signatures.some((s) => s.role === 'lead') ? fine : refuse('signing_order');
  }
}

/** What may still come once the sitting is closed: numbers from the authority, another station, and why something was out of the ordinary. */
const AFTER_CLOSING: ReadonlySet<Body['type']> = new Set([
  'certificates_assigned',
  'exception_explained',
  'station_replaced',
]);

const knownOrNobody = (state: SittingState, candidateId: string | null): Judgement =>
  candidateId === null || state.candidates.has(candidateId) ? fine : refuse('candidate_unknown');

const allKnown = (state: SittingState, list: readonly { readonly candidateId: string }[]): Judgement =>
  list.every(({ candidateId }) => state.candidates.has(candidateId)) ? fine : refuse('candidate_unknown');

function mayDecide(state: SittingState, body: BodyOf<'decision_recorded'>, actor: string | null): Judgement {
  if (actor === null) return refuse('sign_in_first');
  const role = state.people.get(actor)?.role;
  if (role === undefined || !leads(role)) return refuse('role_may_not');
  return orFault(knownOrNobody(state, body.candidateId), () => tickFault(state, body));
}

function mayState(state: SittingState, body: BodyOf<'facts_stated'>, actor: string | null): Judgement {
  if (body.rule !== PANEL_DRAW) return knownOrNobody(state, body.candidateId);
  return actor === null ? refuse('sign_in_first') : orFault(fine, () => drawFault(state, body.facts));
}

function mayNumber(state: SittingState, body: BodyOf<'certificates_assigned'>, actor: string | null): Judgement {
  if (actor === null) return refuse('sign_in_first');
  const role = state.people.get(actor)?.role;
  if (role === undefined || !mayAssign(role)) return refuse('role_may_not');
  const known = allKnown(state, body.certificates);
  if (!known.ok) return known;
  const fault = assignmentFault(state, body);
  return fault === null ? fine : err(fault);
}

const mayImport = (state: SittingState, body: BodyOf<'subject_scores_imported'>): Judgement =>
  orFault(allKnown(state, body.scores), () => importFault(state, body));

function mayAsk(state: SittingState, body: BodyOf<'question_recorded'>, actor: string | null): Judgement {
  if (actor === null) return refuse('sign_in_first');
  return orFault(knownOrNobody(state, body.candidateId), () => questionFault(state, body.candidateId));
}

/** Whether to go on under a document that is not in force is for the site head to answer for; a clock also for the supervisor. */
function mayExplain(state: SittingState, body: BodyOf<'exception_explained'>, actor: string | null): Judgement {
  if (actor === null) return refuse('sign_in_first');
  const role = state.people.get(actor)?.role;
  if (body.what === 'clock_set_back')
    return role !== undefined && mayExplainClock(role) ? fine : refuse('role_may_not');
  return body.what !== 'policy_not_in_force' || role === 'site-head' ? fine : refuse('role_may_not');
}

/** Only the station that writes now can be replaced; its signature is judged where keys are known. */
function mayTakeOver(state: SittingState, body: BodyOf<'station_replaced'>): Judgement {
  return readStatement(body.text)?.oldStationId === writerOf(state)?.stationId ? fine : refuse('takeover_out_of_turn');
}

function mayRegister(state: SittingState, body: BodyOf<'key_registered'>): Judgement {
  if (!state.people.has(body.personId)) return refuse('person_unknown');
  const known = state.keys.get(body.personId);
  return known === undefined || known === body.publicKey ? fine : refuse('key_changed');
}

function mayAdmit(state: SittingState, body: BodyOf<'candidates_admitted'>): Judgement {
  const owner = new Map([...state.candidates.values()].map((c) => [c.number, c.candidateId]));
  for (const { number, candidateId } of body.candidates) {
    const taken = owner.get(number);
    if (taken !== undefined && taken !== candidateId) return refuse('candidate_number_taken', { number });
    owner.set(number, candidateId);
  }
  return fine;
}

function mayMarkAttendance(state: SittingState, body: BodyOf<'attendance_recorded'>, actor: string | null): Judgement {
  if (actor === null) return refuse('sign_in_first');
  if (!state.candidates.has(body.candidateId)) return refuse('candidate_unknown');
  const scored = [...state.sheets.values()].some(
    (s) => s.candidateId === body.candidateId && Object.keys(s.scores).length > 0,
  );
  const needsReason = body.attendance === 'void' || scored || state.attendance.has(body.candidateId);
  return needsReason && body.reason.trim() === '' ? refuse('reason_needed') : fine;
}

function maySignSitting(state: SittingState, body: BodyOf<'sitting_signed'>, actor: string | null): Judgement {
  const person = state.people.get(body.personId);
  if (person === undefined) return refuse('person_unknown');
  if (actor !== body.personId) return refuse('sign_in_first');
  const mayBe = {
    checker: person.role === 'checker',
    lead: leads(person.role),
    supervisor: person.role === 'supervisor',
  };
  if (!mayBe[body.role]) return refuse('role_may_not');
  if (state.keys.get(body.personId) !== body.publicKey) return refuse('key_changed');
  return missingBeforeSigning(state, body.role) === null ? fine : refuse('signing_order');
}

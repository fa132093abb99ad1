import { assignmentFault, mayAssign, type CertificateRefusal } from '../certificates/assignment.ts';
import type { SchemeLine } from '../model/scheme.ts';
import type { LineScore, SheetRef } from '../model/sheet.ts';
import { leads, scores } from '../model/staff.ts';
import { isAboutTheCalendar, type Body, type BodyOf } from '../record/body.ts';
import { attendanceOf, sheetOf, type SittingState } from '../record/state.ts';
import { err, ok, type Result } from '../result/result.ts';
import { PANEL_DRAW } from '../review/draw.ts';
import type { StageLock } from '../review/stages.ts';
import { mayExplainClock, type ClockRefusal } from './clock.ts';
import { isBarred } from './ledger.ts';
import { drawFault, importFault, questionFault, stageLock, tickFault, type ReviewRefusal } from './review-guard.ts';
import { lineOf, unscoredLines } from './sheet-lines.ts';
import { missingBeforeSigning } from './signing-order.ts';
import { readStatement } from '../takeover/statement.ts';
import { writerOf } from '../takeover/succession.ts';
import { thirdCopyFault, type ThirdCopyRefusal } from './third-copy.ts';

/** Why an entry may not be recorded; each has its sentence in shared/words/refusals.ts. */
export type Refusal = {
  readonly kind:
    | 'sitting_not_opened'
    | 'sitting_opened_already'
    | 'sitting_is_closed'
    | 'sign_in_first'
    | 'not_your_sheet'
    | 'person_unknown'
    | 'candidate_unknown'
    | 'candidate_number_taken'
    | 'line_unknown'
    | 'mark_over_full'
    | 'candidate_absent'
    | 'candidate_void'
    | 'reason_needed'
    | 'sheet_incomplete'
    | 'scheme_in_use'
    | 'role_may_not'
    | 'signing_order'
    | 'key_changed'
    | 'takeover_out_of_turn'
    | ClockRefusal['kind']
    | ThirdCopyRefusal['kind']
    | 'third_copy_reason'
    | StageLock
    | ReviewRefusal
    | CertificateRefusal['kind'];
  readonly detail?: Readonly<Record<string, string | number>>;
};

type Judgement = Result<null, Refusal>;
const fine: Judgement = ok(null);
const refuse = (kind: Refusal['kind'], detail?: Refusal['detail']): Judgement =>
  err(detail === undefined ? { kind } : { kind, detail });

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

/** The first objection: that of the judgement before, else the fault that is found, if any. */
function orFault(before: Judgement, fault: () => Refusal['kind'] | null): Judgement {
  if (!before.ok) return before;
  const kind = fault();
  return kind === null ? fine : refuse(kind);
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

/** What every entry on a sheet needs: the right person at it and a candidate who is there. */
function atSheet(state: SittingState, ref: SheetRef, actor: string | null): Judgement {
  if (actor === null) return refuse('sign_in_first');
  const person = state.people.get(ref.examinerId);
  if (person === undefined) return refuse('person_unknown');
  if (!scores(person.role)) return refuse('role_may_not');
  if (actor !== ref.examinerId) return refuse('not_your_sheet', { name: person.name });
  const candidate = state.candidates.get(ref.candidateId);
  if (candidate === undefined) return refuse('candidate_unknown');
  const attendance = attendanceOf(state, ref.candidateId);
  if (attendance === 'absent') return refuse('candidate_absent', { name: candidate.name });
  return attendance === 'void' ? refuse('candidate_void', { name: candidate.name }) : fine;
}

function mayScore(state: SittingState, body: BodyOf<'line_scored'>, actor: string | null): Judgement {
  const seat = atSheet(state, body, actor);
  if (!seat.ok) return seat;
  const line = lineOf(state, body.line);
  if (line === null) return refuse('line_unknown');
  if (body.score !== null && !fits(body.score, line)) return refuse('mark_over_full', { full: line.fullMark / 100 });
  const lock = body.score === null ? null : stageLock(state, body);
  if (lock !== null) return refuse(lock);
  if (!sheetOf(state, body).everSigned) return fine;
  return body.cause === 'correction' && body.reason.trim() !== '' ? fine : refuse('reason_needed');
}

const fits = (score: LineScore, line: SchemeLine): boolean =>
  score.kind === 'mark' ? score.mark <= line.fullMark : score.deductions.every((d) => d <= line.fullMark);

function mayVeto(state: SittingState, body: BodyOf<'veto_recorded'>, actor: string | null): Judgement {
  const seat = atSheet(state, body, actor);
  if (!seat.ok) return seat;
  const veto = lineOf(state, body.line)?.veto ?? null;
  if (veto === null) return refuse('line_unknown');
  return body.reason.trim() === '' ? refuse('reason_needed') : fine;
}

function mayTime(state: SittingState, body: BodyOf<'time_recorded'>, actor: string | null): Judgement {
  const seat = atSheet(state, body, actor);
  if (!seat.ok) return seat;
  if (state.scheme?.tasks[body.task - 1] === undefined) return refuse('line_unknown');
  return sheetOf(state, body).everSigned ? refuse('reason_needed') : fine;
}

function maySignSheet(state: SittingState, body: BodyOf<'sheet_signed'>, actor: string | null): Judgement {
  const seat = atSheet(state, body, actor);
  if (!seat.ok) return seat;
  if (state.keys.get(body.examinerId) !== body.publicKey) return refuse('key_changed');
  if (isBarred(state, body.candidateId)) return refuse('review_entry_failed');
  const left = unscoredLines(state, body).length;
  return left === 0 ? fine : refuse('sheet_incomplete', { left });
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

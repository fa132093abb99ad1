import { assignCertificate } from './certificate-numbers.mjs';
import { turnClock } from './clock.mjs';
import { showFile } from './evidence.mjs';
import { changeHeads } from './heads.mjs';
import { dayOf, withDay } from './mark-days.mjs';
import { correctPerson, nameOne, putRight, replaceKey, takeRoot } from './people-record.mjs';
import { namePhoto, stateOf } from './photos.mjs';
import { recuse, standIn } from './recusal.mjs';
import { assignDrawn, isDraw, PANEL, PANELS, seat } from './seats.mjs';
import { applyToSheet, handOver, put } from './sheet-record.mjs';
import { THRESHOLDS } from './thresholds.mjs';

// What the entries of a log add up to (docs/format.md, section 4).

/** Entries that change no result: a signature under the sitting stands through them. */
const BESIDE_THE_RESULTS = new Set([
  'sitting_signed',
  'sitting_closed',
  'note_added',
  'key_registered',
  'key_replaced',
  'slip_issued',
  'supervisor_confirmed',
  'slip_used',
  'deputy_named',
  'head_succeeded',
  'certificates_assigned',
  'exception_explained',
  'station_replaced',
  'third_copy_ruled',
  'paper_check_drawn',
  'paper_checked',
  'promise_signed',
  'inspection_recorded',
]);
const ABOUT_A_SHEET = new Set([
  ...['line_scored', 'veto_recorded', 'time_recorded', 'sheet_signed'],
  ...['sheet_proofread', 'difference_settled', 'paper_opened', 'paper_keyed', 'paper_settled'],
  'paper_checked',
]);
const MARKS = new Set(['line_scored', 'veto_recorded', 'decision_recorded']);
/** When duties are due or holidays fall: it changes no result either, and may come after the closing entry. */
export const isBesideTheResults = ({ type, rule }) => type === 'facts_stated' && /^(calendar|forms)\./.test(rule);

/** Adds one entry's body to the state. */
export function apply(state, body, actor = null, at = '', seq = 0) {
  if (!BESIDE_THE_RESULTS.has(body.type) && !isBesideTheResults(body)) state.signatures = [];
  if (MARKS.has(body.type) && at !== '') noteDay(state, at);
  if (ABOUT_A_SHEET.has(body.type)) return applyToSheet(state, body, actor);
  switch (body.type) {
    case 'sitting_opened':
      state.sitting = body.sitting;
      if (body.root !== undefined) takeRoot(state, body.root);
      break;
    case 'sitting_corrected':
      state.sitting = { ...state.sitting, [body.field]: body.fresh };
      for (const [key, sheet] of state.sheets) state.sheets.set(key, { ...sheet, signed: null });
      break;
    case 'sitting_voided':
      state.voided = true;
      break;
    case 'paper_check_drawn':
      state.paperDrawn = true;
      for (const { candidateId, examinerId } of body.sheets) state.toCheck.add(`${candidateId}/${examinerId}`);
      break;
    case 'panels_formed':
      state.panels = body.panels;
      break;
    case 'candidates_assigned':
      for (const { candidateId, panel } of body.places) state.assigned.set(candidateId, panel);
      break;
    case 'tasks_divided':
      state.division = body.shares;
      break;
    case 'scheme_adopted':
      state.scheme = body.scheme;
      break;
    case 'staff_named':
      for (const person of body.people) nameOne(state, person);
      break;
    case 'scorer_replaced':
      handOver(state, body);
      break;
    case 'recusal_recorded':
      recuse(state, body);
      break;
    case 'stand_in_named':
      standIn(state, body);
      break;
    case 'candidates_admitted':
      for (const candidate of body.candidates) state.candidates.set(candidate.candidateId, candidate);
      break;
    case 'promise_signed':
      state.promised.add(body.candidateId);
      break;
    case 'candidate_corrected':
      state.promised.delete(body.candidateId);
      if (body.field === 'photo') namePhoto(state, body.candidateId, body.fresh);
      putRight(state, state.candidates, body.candidateId, body);
      break;
    case 'person_corrected':
      correctPerson(state, body);
      break;
    case 'key_registered':
      state.keys.set(body.personId, body.publicKey);
      break;
    case 'supervisor_confirmed':
      state.letters.set(body.personId, { ...body, by: state.people.get(actor)?.name ?? '', fell: false });
      break;
    case 'slip_issued':
      state.slips.set(body.personId, body.slipKey);
      break;
    case 'slip_used':
      state.keys.set(body.personId, body.publicKey);
      break;
    case 'key_replaced':
      replaceKey(state, body, actor, seq);
      break;
    case 'deputy_named':
      state.deputy = body.personId;
      break;
    case 'head_succeeded':
      changeHeads(state, body, seq);
      break;
    case 'attendance_recorded':
      state.attendance.set(body.candidateId, body.attendance);
      break;
    case 'facts_stated':
      if (isDraw(body.rule)) state.draws.add(body.rule);
      if (body.rule === PANEL) seat(state, body.facts);
      if (body.rule === PANELS) assignDrawn(state, body.facts);
      if (body.candidateId === null) state.stated.set(body.rule, body.facts);
      else stateOf(state, body);
      if (body.rule === THRESHOLDS) state.thresholds.set(body.candidateId, body.facts);
      break;
    case 'evidence_recorded':
      showFile(state, body);
      break;
    case 'inspection_recorded':
      state.inspections.push(body);
      break;
    case 'subject_scores_imported':
      for (const { candidateId, score } of body.scores)
        state.subjectScores.set(candidateId, { ...state.subjectScores.get(candidateId), [body.subject]: score });
      break;
    case 'question_recorded': {
      const asked = state.questions.get(body.candidateId) ?? new Map();
      put(asked, body.number, body.text === '' ? null : body.text);
      state.questions.set(body.candidateId, asked);
      break;
    }
    case 'decision_recorded':
      state.decisions.set(body.candidateId, body);
      break;
    case 'exception_explained':
      if (body.what === 'policy_not_in_force') state.forceExplained = true;
      break;
    case 'verdicts_answered':
      for (const { rule, candidateId, codes } of body.verdicts)
        state.answers.set(`${rule}/${candidateId ?? ''}`, [rule, candidateId, codes, body.reason.trim(), actor]);
      break;
    case 'third_copy_ruled':
      state.mustStop = body.whenGone === 'stop';
      break;
    case 'incident_recorded':
      if (body.candidateId !== null && body.kind.startsWith('cheating')) state.attendance.set(body.candidateId, 'void');
      if (body.percent !== undefined) state.breaches.set(seq, { candidateId: body.candidateId, percent: body.percent });
      break;
    case 'deduction_withdrawn':
      state.breaches.delete(body.incident);
      break;
    case 'spread_conferred':
      state.conferred.set(body.candidateId, [...(state.conferred.get(body.candidateId) ?? []), ...body.lines]);
      break;
    case 'third_named':
      state.thirds.set(body.candidateId, [...(state.thirds.get(body.candidateId) ?? []), body.personId]);
      break;
    case 'spread_decided':
      state.spreadDecisions.set(body.candidateId, { ...body, reason: body.reason.trim(), by: actor });
      break;
    case 'task_timed':
      turnClock(state, body, at);
      break;
    case 'sitting_signed':
      state.signatures.push(body);
      break;
    case 'certificates_assigned':
      for (const certificate of body.certificates) {
        assignCertificate(state.certificates, certificate);
        state.numbered.add(certificate.candidateId);
        if (certificate.number !== null) state.numbersGiven.add(certificate.number);
      }
      break;
    case 'sitting_closed':
      state.closing = body;
      break;
  }
}

/** The first and the last day, in Beijing, on which a mark was given or a decision made. */
function noteDay(state, at) {
  state.markDays = withDay(state.markDays, dayOf(at));
}

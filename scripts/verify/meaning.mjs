import { judgeCertificates } from './certificates.mjs';
import { isSigned, sha256 } from './hash.mjs';
import { differsAt, valueAt } from './locate.mjs';
import { ledgerOf, stageOf } from './ledger.mjs';
import { apply, BESIDE_THE_RESULTS, emptyState, expectedExaminers, isAboutTheCalendar, sheetOf } from './record.mjs';
import { sheetText, sittingText } from './snapshot.mjs';

// Replays the entries of a whole log and judges every signature against the record as it stood when it was given.

const SIGNERS = {
  checker: ['checker'],
  lead: ['examiner-lead', 'expert-lead'],
  supervisor: ['supervisor'],
};
const ORDER = Object.keys(SIGNERS);
const CLOCK_SLACK_MS = 120_000;
const CLOCK_EXPLAINERS = new Set(['supervisor', 'site-head']);
const SHEET_TYPES = new Set(['line_scored', 'veto_recorded', 'time_recorded', 'sheet_signed']);

/** Answers the final state and how much was signed; every flaw names the entry it was found in. */
export function replay({ entries }, flaws) {
  const state = emptyState();
  let clock = null;
  const counts = { keys: 0, sheets: 0, sitting: 0 };
  for (const line of entries) {
    const { body, actor, at } = line.json;
    const flaw = (check, why, field) =>
      flaws.push({ check, at: valueAt(line, field), line: line.number, why, seq: line.json.seq });
    try {
      if (clock !== null) judgeClock(state, body, Date.parse(clock) - Date.parse(at), flaw);
      if (clock === null || at > clock || explainsClock(body)) clock = at;
      judgeProcedure(state, body, actor, flaw);
      judgeSignatures(state, body, counts, flaw, line, flaws);
      apply(state, body, actor);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError)) throw error;
      flaw('entries', 'not_an_entry', 'body');
      return null;
    }
  }
  return { state, counts, ledger: ledgerOf(state) };
}

/** A clock set back by more than the slack must be explained before anything else is recorded. */
function judgeClock(state, body, behind, flaw) {
  const nobody = ![...state.people.values()].some(({ role }) => CLOCK_EXPLAINERS.has(role));
  const opensTheWay =
    body.type === 'key_registered' || body.type === 'station_replaced' || (body.type === 'staff_named' && nobody);
  if (behind > CLOCK_SLACK_MS && !explainsClock(body) && !opensTheWay) flaw('time', 'clock_unexplained', 'at');
}

const explainsClock = (body) => body.type === 'exception_explained' && body.what === 'clock_set_back';

function judgeProcedure(state, body, actor, flaw) {
  if ((body.type === 'sitting_opened') !== (state.sitting === null)) flaw('entries', 'genesis_misplaced', 'body');
  const beside = BESIDE_THE_RESULTS.has(body.type) || isAboutTheCalendar(body);
  if (state.closing !== null && (body.type === 'sitting_closed' || !beside)) flaw('procedure', 'after_closing', 'body');
  if (SHEET_TYPES.has(body.type)) {
    const person = state.people.get(body.examinerId);
    const gives = person !== undefined && /^(examiner|expert)/.test(person.role);
    if (!gives || actor !== body.examinerId) flaw('procedure', 'not_the_examiner', 'actor');
    if ((state.sitting?.edition ?? 1) >= 2 && !isExpected(state, body))
      flaw('procedure', 'not_the_examiner', 'examinerId');
    if (!state.candidates.has(body.candidateId)) flaw('procedure', 'no_such_candidate', 'candidateId');
  }
  if (body.type === 'scorer_replaced' && body.reason.trim() === '') flaw('procedure', 'reason_missing', 'reason');
  if (explainsClock(body) && !CLOCK_EXPLAINERS.has(state.people.get(actor)?.role))
    flaw('procedure', 'not_the_explainer', 'actor');
  if (body.type === 'certificates_assigned') judgeCertificates(state, body, flaw);
  if (body.type === 'verdicts_answered' && state.people.get(actor)?.role !== 'site-head')
    flaw('procedure', 'not_the_site_head', 'actor');
  if (body.type === 'third_copy_ruled') judgeWaiver(state, body, actor, flaw);
  if (body.type === 'line_scored') judgeScore(state, body, flaw);
  if (body.type === 'sheet_signed') {
    const { candidateId, examinerId } = body;
    const before = { ...state, sheets: new Map(state.sheets) };
    const sheet = { ...sheetOf(state, candidateId, examinerId), signed: null, everSigned: false };
    before.sheets.set(`${candidateId}/${examinerId}`, sheet);
    if (stageOf(before, candidateId, examinerId) !== 'complete') flaw('procedure', 'sheet_incomplete', 'body');
  }
  if (body.type === 'sitting_signed') {
    const role = state.people.get(body.personId)?.role;
    const next = ORDER[state.signatures.length];
    if (actor !== body.personId || !SIGNERS[body.role]?.includes(role)) flaw('procedure', 'not_the_signer', 'personId');
    if (body.role !== next || ledgerOf(state).open > 0) flaw('procedure', 'signing_order', 'role');
  }
}

const isExpected = (state, { candidateId, examinerId }) =>
  expectedExaminers(state, candidateId).some(({ personId }) => personId === examinerId);

/** Work without the third copy that a sitting must have is for those to allow who explain a clock, with a reason. */
function judgeWaiver(state, { whenGone, reason }, actor, flaw) {
  if (whenGone !== 'warn' && whenGone !== 'stop') flaw('entries', 'not_an_entry', 'whenGone');
  if (whenGone !== 'warn' || !state.mustStop) return;
  if (!CLOCK_EXPLAINERS.has(state.people.get(actor)?.role)) flaw('procedure', 'not_the_waiver', 'actor');
  if (reason.trim() === '') flaw('procedure', 'waiver_unexplained', 'reason');
}

function judgeScore(state, { candidateId, examinerId, line, score, reason }, flaw) {
  const [task, at] = line.split('.').map(Number);
  const full = state.scheme?.tasks[task - 1]?.lines[at - 1]?.fullMark;
  const marks = score === null ? [] : score.kind === 'mark' ? [score.mark] : score.deductions;
  if (full === undefined || marks.some((mark) => !Number.isInteger(mark) || mark < 0 || mark > full))
    flaw('procedure', 'mark_out_of_range', 'score');
  if (sheetOf(state, candidateId, examinerId).everSigned && reason.trim() === '')
    flaw('procedure', 'reason_missing', 'reason');
}

function judgeSignatures(state, body, counts, flaw, line, flaws) {
  switch (body.type) {
    case 'key_registered': {
      const known = state.keys.get(body.personId);
      if (!state.people.has(body.personId) || (known !== undefined && known !== body.publicKey))
        flaw('keys', 'key_changed', 'publicKey');
      counts.keys += 1;
      return;
    }
    case 'sheet_signed':
      counts.sheets += 1;
      return judge('sheets', 'sheet-signature', body.examinerId, sheetText(state, body));
    case 'sitting_signed':
      counts.sitting += 1;
      return judge('sitting', 'sitting-signature', body.personId, sittingText(state));
    case 'sitting_closed':
      return judgeClosing();
  }

  function judge(check, type, personId, text) {
    if (state.keys.get(personId) !== body.publicKey) flaw('keys', 'key_unknown', 'publicKey');
    if (text === null || sha256(text) !== body.digest) return flaw(check, 'content_differs', 'digest');
    if (!isSigned(type, text, body.publicKey, body.signature)) flaw(check, 'signature_wrong', 'signature');
  }

  function judgeClosing() {
    const ledger = ledgerOf(state);
    for (const field of ['expected', 'signed', 'absent', 'voided']) {
      if (body[field] === ledger[field]) continue;
      const at = differsAt(line, field, body[field], ledger[field]);
      flaws.push({ check: 'closed', at, line: line.number, why: 'closing_counts', seq: line.json.seq });
    }
    if (ledger.open > 0) flaw('closed', 'closed_open', 'body');
    if (sha256(sittingText(state) ?? '') !== body.digest) flaw('closed', 'content_differs', 'digest');
  }
}

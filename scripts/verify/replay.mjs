import { judgeDays } from './days.mjs';
import { judgeProcedure } from './door.mjs';
import { EXPLAINERS } from './exception-door.mjs';
import { sha256 } from './hash.mjs';
import { isSigned } from './signature.mjs';
import { differsAt, valueAt } from './locate.mjs';
import { ledgerOf } from './ledger.mjs';
import { emptyState } from './empty-state.mjs';
import { apply } from './record.mjs';
import { ordered, PERSON, sheetText, sittingText } from './snapshot.mjs';

// Replays the entries of a whole log and judges every signature against the record as it stood when it was given.

const CLOCK_SLACK_MS = 120_000;
/** Nothing was written before the program was. */
const APP_BEGAN = '2026-01-01T00:00:00.000Z';

/**
 * Answers the final state and how much was signed; every flaw names the entry it was found in. `digests`: of the results as
 * they stood behind the entries that `places` asks for.
 */
export function replay({ entries }, flaws, places = new Set()) {
  const digests = new Map();
  const state = emptyState();
  let clock = null;
  const counts = { keys: 0, sheets: 0, sitting: 0 };
  for (const line of entries) {
    const { body, actor, at } = line.json;
    const flaw = (check, why, field) =>
      flaws.push({ check, at: valueAt(line, field), line: line.number, why, seq: line.json.seq });
    try {
      if (at < APP_BEGAN) flaw('time', 'clock_before_app', 'at');
      if (clock !== null) judgeClock(state, body, Date.parse(clock) - Date.parse(at), flaw);
      if (clock === null || at > clock || explainsClock(body)) clock = at;
      judgeProcedure(state, body, actor, flaw);
      judgeDays(state, body, at, flaw);
      judgeSignatures(state, body, counts, flaw, line, flaws);
      apply(state, body, actor, at, line.json.seq);
      if (places.has(line.json.seq)) digests.set(line.json.seq, sha256(sittingText(state) ?? ''));
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError)) throw error;
      flaw('entries', 'not_an_entry', 'body');
      return null;
    }
  }
  return { state, counts, ledger: ledgerOf(state), digests };
}

/** A clock set back by more than the slack must be explained before anything else is recorded. */
function judgeClock(state, body, behind, flaw) {
  const nobody = ![...state.people.values()].some(({ role }) => EXPLAINERS.includes(role));
  const opensTheWay =
    ['key_registered', 'key_replaced', 'slip_used', 'head_succeeded', 'station_replaced'].includes(body.type) ||
    (body.type === 'staff_named' && nobody);
  if (behind > CLOCK_SLACK_MS && !explainsClock(body) && !opensTheWay) flaw('time', 'clock_unexplained', 'at');
  if (explainsClock(body) && behind <= CLOCK_SLACK_MS && (state.sitting?.edition ?? 1) >= 6)
    flaw('time', 'clock_not_set_back', 'at');
}

const explainsClock = (body) => body.type === 'exception_explained' && body.what === 'clock_set_back';

function judgeSignatures(state, body, counts, flaw, line, flaws) {
  if (state.root !== null && ENDORSED.has(body.type)) judgeEndorsement(state, body, flaw);
  switch (body.type) {
    case 'key_registered':
    case 'slip_used':
      counts.keys += 1;
      return;
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

/** What the site head signs where roles have a root: who has which role, and which key is whose. */
const ENDORSED = new Map([
  ['staff_named', ['type', ['people', PERSON], ['source', ['file', 'sha256', 'sheet']]]],
  ['key_registered', ['type', 'personId', 'publicKey', 'idSeen']],
  ['key_replaced', ['type', 'personId', 'old', 'publicKey', 'witness', 'idSeen', 'reason', 'witnessSignature']],
  ['supervisor_confirmed', ['type', 'personId', 'number', 'date', 'issuer']],
  ['slip_issued', ['type', 'personId', 'slipKey', 'salt']],
  ['deputy_named', ['type', 'personId']],
  ['person_corrected', ['type', 'personId', 'field', 'old', 'fresh', 'reason']],
]);

function judgeEndorsement({ root, sitting }, { endorsement, ...said }, flaw) {
  const body = ordered(
    typeof said.reason === 'string' ? { ...said, reason: said.reason.trim() } : said,
    ENDORSED.get(said.type),
  );
  const text = JSON.stringify({ sitting: sitting.sittingId, body });
  if (!isSigned('endorsement', text, root.publicKey, endorsement ?? '')) flaw('keys', 'not_endorsed', 'body');
}

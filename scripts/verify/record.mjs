import { dayOf, withDay } from './mark-days.mjs';
import { assignCertificate } from './certificate-numbers.mjs';
import { turnClock } from './clock.mjs';
import { sha256 } from './hash.mjs';
import { changeHeads } from './heads.mjs';
import { applyToPaper, checkDiffers } from './paper-sheet.mjs';
import { recuse, seatAt, standIn } from './recusal.mjs';

// What the entries of a log add up to (docs/format.md, section 4).

export const emptyState = () => ({
  sitting: null,
  voided: false,
  root: null,
  deputy: null,
  headChanges: [],
  scheme: null,
  people: new Map(),
  latecomers: new Set(),
  handovers: [],
  recusals: [],
  standIns: [],
  keys: new Map(),
  keyChanges: [],
  slips: new Map(),
  letters: new Map(),
  candidates: new Map(),
  attendance: new Map(),
  sheets: new Map(),
  clocks: new Map(),
  conferred: new Map(),
  thirds: new Map(),
  spreadDecisions: new Map(),
  breaches: new Map(),
  paperDrawn: false,
  toCheck: new Set(),
  drawn: [],
  subjectScores: new Map(),
  questions: new Map(),
  decisions: new Map(),
  certificates: new Map(),
  numbered: new Set(),
  numbersGiven: new Set(),
  answers: new Map(),
  markDays: null,
  signatures: [],
  closing: null,
  mustStop: false,
});

/** Entries that change no result: a signature under the sitting stands through them. */
export const BESIDE_THE_RESULTS = new Set([
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
    case 'candidate_corrected':
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
      if (body.rule === 'tj.review.panel.draw') seat(state, body.facts);
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

/** Where roles have a root they hang on the site head's key from the first entry on. */
function takeRoot(state, { siteHead, publicKey }) {
  state.root = { personId: siteHead.personId, publicKey };
  state.people.set(siteHead.personId, siteHead);
  state.keys.set(siteHead.personId, publicKey);
}

/** Another key signs for somebody from here on; everyone in it by name, for the report. */
function replaceKey(state, { personId, old, publicKey, witness, reason }, actor, seq) {
  const name = (id) => state.people.get(id)?.name ?? '';
  const said = { name: name(personId), witness: name(witness), by: name(actor), reason: reason.trim() };
  state.keyChanges.push({ seq, old, publicKey, ...said });
  state.keys.set(personId, publicKey);
}

/** Whoever is called otherwise now is not the one that was signed for. */
function putRight(state, list, id, { field, fresh }) {
  if (list.has(id)) list.set(id, { ...list.get(id), [field]: fresh });
  unsign(state, id);
}

function unsign(state, id) {
  for (const [key, sheet] of state.sheets)
    if (key.split('/').includes(id)) state.sheets.set(key, { ...sheet, signed: null });
}

/** From edition 2 on, whoever is named after the first mark scores only in somebody's place. */
function nameOne(state, person) {
  const late = state.sheets.size > 0 && (state.sitting?.edition ?? 1) >= 2 && !state.people.has(person.personId);
  if (late) state.latecomers.add(person.personId);
  callPerson(state, person);
}

/** From edition 6 on a letter of the authority confirms whom it was about, and nobody they become. */
function callPerson(state, person) {
  const known = state.people.get(person.personId);
  const letter = state.letters.get(person.personId);
  state.people.set(person.personId, person);
  if (known === undefined || letter === undefined || (state.sitting?.edition ?? 1) < 6) return;
  const isOther = ['name', 'idNumber', 'role', 'appointedBy'].some((field) => known[field] !== person[field]);
  if (isOther) state.letters.set(person.personId, { ...letter, fell: true });
}

/** No end of a card is written as nothing. */
function correctPerson(state, { personId, field, fresh }) {
  const said = field === 'validUntil' && fresh === '' ? null : fresh;
  if (state.people.has(personId)) callPerson(state, { ...state.people.get(personId), [field]: said });
  unsign(state, personId);
}

/** The first and the last day, in Beijing, on which a mark was given or a decision made. */
function noteDay(state, at) {
  state.markDays = withDay(state.markDays, dayOf(at));
}

/** Sheets that are not signed go over as they are, with the name of whoever began them. */
function handOver(state, { leaves, takes }) {
  state.handovers.push({ leaves, takes });
  for (const [key, sheet] of [...state.sheets]) {
    const [candidateId, examinerId] = key.split('/');
    if (examinerId !== leaves || sheet.signed !== null) continue;
    state.sheets.delete(key);
    state.sheets.set(`${candidateId}/${takes}`, { ...sheet, begunBy: sheet.begunBy ?? leaves });
  }
}

function applyToSheet(state, body, actor) {
  const key = `${body.candidateId}/${body.examinerId}`;
  const sheet = state.sheets.get(key) ?? freshSheet();
  state.sheets.set(key, sheet);
  if (body.type === 'sheet_proofread') {
    sheet.proof = { read: body.read, stands: false };
    return;
  }
  if (body.type === 'paper_checked') {
    sheet.check = { differs: body.outcome === 'differs', answered: false };
    return;
  }
  if (body.type === 'difference_settled' && body.how === 'stands') {
    if (checkDiffers(sheet)) sheet.check.answered = true;
    else if (sheet.proof !== null) sheet.proof.stands = true;
    return;
  }
  sheet.signed = null;
  // what was read before a change, or before another signature, was read off another sheet
  sheet.proof = null;
  sheet.check = null;
  if (body.type === 'line_scored') put(sheet.scores, body.line, body.score);
  if (body.type === 'veto_recorded') put(sheet.vetoes, body.line, body.applies ? body.reason : null);
  if (body.type === 'time_recorded') sheet.times.set(body.task, body.seconds);
  if (body.type.startsWith('paper_')) applyToPaper(sheet, body, actor);
  if (body.type === 'difference_settled') sheet.returned = true;
  if (body.type === 'sheet_signed') {
    sheet.returned = false;
    sheet.signed = body.digest;
    sheet.everSigned = true;
    // once sheets were drawn whatever is signed after is held against its paper too
    if (state.paperDrawn) state.toCheck.add(key);
  }
}

const freshSheet = () => ({
  scores: new Map(),
  vetoes: new Map(),
  times: new Map(),
  signed: null,
  everSigned: false,
  returned: false,
  proof: null,
  begunBy: null,
  paper: null,
  check: null,
});

function put(map, key, value) {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

export const sheetOf = (state, candidateId, examinerId) =>
  state.sheets.get(`${candidateId}/${examinerId}`) ?? freshSheet();
export const attendanceOf = (state, candidateId) => state.attendance.get(candidateId) ?? 'present';

/** A draw seats the panel: the first one drawn leads, every other expert of the pool does not. */
function seat(state, facts) {
  state.drawn = drawnBy(facts);
  if (state.drawn.length === 0) return;
  for (const { personId } of facts.pool) {
    const person = state.people.get(personId);
    if (person?.role === 'expert' || person?.role === 'expert-lead')
      state.people.set(personId, { ...person, role: personId === state.drawn[0] ? 'expert-lead' : 'expert' });
  }
}

/** The panel a draw comes to: the pool by SHA-256 over "seed/person id", the first `size` of it; nobody if it is no draw. */
export function drawnBy(facts) {
  const { pool, size, seed, operator, ...more } = facts;
  const isText = (value) => typeof value === 'string';
  const isMember = (one) =>
    one !== null &&
    typeof one === 'object' &&
    Object.keys(one).sort().join() === 'name,personId,qualification' &&
    Object.values(one).every(isText);
  const sound =
    Array.isArray(pool) &&
    pool.length >= 1 &&
    pool.length <= 200 &&
    pool.every(isMember) &&
    Number.isInteger(size) &&
    size >= 3 &&
    size <= 9 &&
    isText(seed) &&
    /^[0-9a-f]{32}$/.test(seed) &&
    isText(operator) &&
    Object.keys(more).length === 0;
  if (!sound) return [];
  const lots = pool.map(({ personId }) => [sha256(`${seed}/${personId}`), personId]);
  return lots
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, size)
    .map(([, personId]) => personId);
}

/** The seats of a sitting, each with whoever held it, in order: a first holder, and whoever took it over. */
export function seatsOf({ people, sitting, drawn, latecomers, handovers }) {
  const members = rolesOf(sitting)
    .flatMap((role) => [...people.values()].filter((person) => person.role === role))
    .filter(({ personId }) => sitting.procedure !== 'review' || drawn.includes(personId))
    .map(({ personId }) => personId);
  const inTime = members.filter((personId) => !latecomers.has(personId));
  const seats = [...inTime, ...members.filter((personId) => latecomers.has(personId))]
    .slice(0, sitting.settings.examinersPerCandidate)
    .map((personId) => [personId]);
  for (const { leaves, takes } of handovers)
    for (const seat of seats) if (seat.includes(leaves) && !seat.includes(takes)) seat.push(takes);
  return seats;
}

/** The same at one candidate: the third's comes last. */
export function seatsAt(state, candidateId) {
  const third = state.thirds.get(candidateId)?.at(-1);
  return third === undefined ? seatsOf(state) : [...seatsOf(state), [third]];
}

/** Who gives marks, in the order in which their sheets are expected. */
export const rolesOf = ({ procedure }) =>
  procedure === 'practical' ? ['examiner', 'examiner-lead'] : ['expert-lead', 'expert'];

/** Who fills in a seat's sheet of a candidate: whoever left one behind, else the last one to hold it there. */
export function holderAt(state, held, candidateId) {
  const seat = seatAt(state, held, candidateId);
  return seat.find((personId) => state.sheets.has(`${candidateId}/${personId}`)) ?? seat.at(-1);
}

/** Whose sheets of a candidate are expected, one a seat, the third's last; nobody's where people are recognised without marks. */
export const expectedExaminers = (state, candidateId) =>
  (state.sitting.procedure === 'recognition' ? [] : seatsAt(state, candidateId))
    .map((seat) => holderAt(state, seat, candidateId))
    .flatMap((personId) => state.people.get(personId) ?? []);

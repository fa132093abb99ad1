import { openDocument } from './document.mjs';
import { disputedNumbers, signsAs, uncorrectedNumbers } from './disputes.mjs';
import { judgeNumbers } from './joint-numbers.mjs';
import { evaluationText } from './evaluation.mjs';
import { bare } from './plan-record.mjs';
import { picturesNamed } from './pictures.mjs';
import { emptyState } from './empty-state.mjs';
import { apply } from './record.mjs';
import { results } from './scores.mjs';

// The record of a plan against those of its sittings (docs/format.md, section 10), each of which verified before.

const NOBODY = new Set();
const KEEPERS = ['site-head', 'clerk'];
const pair = (name, idNumber) => JSON.stringify([bare(name), idNumber]);

const hasPassed = (state, candidateId) =>
  results(state).some(({ candidate, verdict }) => candidate.candidateId === candidateId && verdict === 'pass');

/** What of a sitting's record a plan's is held against. What was put right is known, old and new. */
export function recordOf(bytes) {
  const { entries, header } = openDocument(bytes);
  const state = emptyState();
  const [candidates, keepers, signers, certificates] = [new Set(), new Set(), new Set(), []];
  const noteKey = ({ personId, role, name }, key) => {
    if (key === undefined) return;
    if (KEEPERS.includes(role)) keepers.add(JSON.stringify([personId, name]));
    signers.add(JSON.stringify([personId, name, signsAs(role), key]));
  };
  for (const { json } of entries) {
    apply(state, json.body, json.actor, json.at, json.seq);
    const corrected = state.candidates.get(json.body.candidateId);
    const named = json.body.type === 'candidate_corrected' ? [corrected] : (json.body.candidates ?? []);
    for (const { name, idNumber } of named) candidates.add(pair(name, idNumber));
    for (const { personId, role, name } of state.people.values())
      noteKey({ personId, role, name }, state.keys.get(personId));
    for (const { candidateId, number } of json.body.certificates ?? [])
      if (number !== null)
        certificates.push({
          ...{ number, at: json.at, holder: state.candidates.get(candidateId) },
          ...{ sittingId: state.sitting.sittingId, passed: hasPassed(state, candidateId) },
          isWeighed: state.sitting.evaluation?.subjects[0].weight !== undefined,
        });
  }
  const { sitting, voided } = state;
  const pictures = picturesNamed(entries);
  const count = entries.length;
  return { state, sitting, header: header.json, count, keepers, signers, candidates, certificates, voided, pictures };
}

/** The sittings that name another evaluation than somebody's sitting before: nothing of theirs can be joined. */
function torn(records) {
  const said = new Map();
  const odd = new Set();
  for (const { sitting, candidates, voided } of records) {
    if (voided) continue;
    const text = evaluationText(sitting);
    for (const person of candidates) {
      if ((said.get(person) ?? text) !== text) odd.add(sitting.sittingId);
      else said.set(person, text);
    }
  }
  return odd;
}

/** Everything in which they do not agree; tells `agreed` how many sittings there are where nothing is wrong, and `note` what is only said. */
export function checkTogether(plan, records, { flaw, note, agreed }) {
  const { header, entries, disputes } = plan;
  const { planId, practice, sittings } = header;
  const byId = new Map(records.map((record) => [record.sitting.sittingId, record]));
  let isWhole = true;
  const wrong = (key, blanks) => {
    isWhole = false;
    flaw(key, blanks);
  };
  const isOfPlan = ({ sitting }) => sitting.plan?.planId === planId && sitting.practice === practice;
  const [own, listed] = [records.filter(isOfPlan), new Map(sittings.map((one) => [one.sittingId, one]))];
  for (const record of own) {
    const { sittingId } = record.sitting;
    if (byId.get(sittingId) !== record) wrong('sitting_twice', { sittingId });
    if (!listed.has(sittingId) && !record.voided) wrong('sitting_unlisted', { sittingId });
    if (record.header.stationKey !== header.stationKey) wrong('station_other', { sittingId });
  }
  for (const { sittingId, heldOn, entries: count, lastHash } of sittings) {
    const record = byId.get(sittingId);
    if (record === undefined) wrong('sitting_missing', { sittingId });
    else if (!isOfPlan(record)) wrong('sitting_foreign', { sittingId });
    else if (record.header.count !== count || record.header.lastHash !== lastHash || record.sitting.heldOn !== heldOn)
      wrong('sitting_differs', { sittingId });
    else if (record.voided) wrong('sitting_void', { sittingId });
  }
  const isSaid = ({ sitting: { plan } }) => plan.title === header.title && plan.people === header.people;
  if (own.length > 0 && !own.some(isSaid)) wrong('roster_differs', {});
  const odd = torn(own);
  for (const sittingId of odd) wrong('evaluations_differ', { sittingId });
  const known = new Set(own.flatMap(({ candidates }) => [...candidates]));
  for (const [seq, { by, log, personId, body }] of entries.entries()) {
    const { keepers = NOBODY, signers = NOBODY } = own.find(({ sitting }) => sitting.sittingId === log) ?? {};
    if (body.type === 'correction_signed') {
      const signer = JSON.stringify([personId, by, body.role, body.publicKey]);
      if (!signers.has(signer)) wrong('signer_foreign', { line: seq + 3, by });
    } else if (!keepers.has(JSON.stringify([personId, by]))) wrong('keeper_unknown', { line: seq + 3, by });
    const named = body.scores ?? body.people ?? (body.about === undefined ? [] : [body.about]);
    const strangers = named.filter(({ name, idNumber }) => !known.has(pair(name, idNumber))).length;
    if (strangers > 0) wrong('person_unknown', { line: seq + 3, count: strangers });
  }
  const given = own.flatMap(({ certificates }) => certificates);
  for (const { number } of disputedNumbers(disputes, given)) wrong('number_disputed', { number });
  for (const { number } of uncorrectedNumbers(disputes, given)) wrong('number_uncorrected', { number });
  // what different evaluations come to nobody can say
  if (odd.size === 0)
    judgeNumbers(
      plan,
      own.filter(({ voided }) => !voided),
      { wrong, note },
    );
  if (isWhole) agreed(sittings.length);
}

import { areConditionsSettled } from './answers-door.mjs';
import { areApplicantsSettled } from './applicants.mjs';
import { areLevelsSettled } from './card-level.mjs';
import { areOccupationsSettled } from './card-occupation.mjs';
import { areExpertsSettled } from './expert-ranks.mjs';
import { isProofread } from './group.mjs';
import { ledgerOf } from './ledger.mjs';
import { isLed, panelOf } from './panels.mjs';
import { isPaperChecked } from './paper-check.mjs';
import { arePromisesSettled } from './promise.mjs';
import { isRotationSettled } from './rotation.mjs';
import { results } from './scores.mjs';
import { seatsOf, seatsOn } from './seats.mjs';
import { LEADS } from './writers.mjs';

// Who signs for a sitting, in which order, once what is settled, and when it may be closed.

const SIGNERS = {
  checker: ['checker'],
  lead: LEADS,
  supervisor: ['supervisor'],
};
const ORDER = Object.keys(SIGNERS);
/** Where everybody may end without a sheet: nobody reached the review, or nobody gives marks at all. */
const WITHOUT_SHEETS = ['review', 'recognition'];

/** The panels that judged somebody and of which nobody signed as the lead; for one without a lead any does. */
function panelsUnsigned(state) {
  const judging = new Set([...state.candidates.keys()].map((id) => panelOf(state, id)));
  const signed = state.signatures.filter(({ role }) => role === 'lead').map(({ personId }) => personId);
  return state.panels.filter(({ name }) => {
    const seats = seatsOn(state, name);
    const isSigned = isLed(state, seats) ? seats.flat().some((id) => signed.includes(id)) : signed.length > 0;
    return judging.has(name) && !isSigned;
  });
}

/** Whether everybody of a role has signed who must: where there are several panels the lead of each. */
const hasSigned = (state, role) =>
  state.signatures.some((one) => one.role === role) && (role !== 'lead' || panelsUnsigned(state).length === 0);

/** Three different people with three different keys, in order, once every sheet is signed and every review decided. */
export function judgeSigner(state, body, wrong, actor) {
  const { personId, publicKey, role } = body;
  if (actor !== personId || !SIGNERS[role].includes(state.people.get(personId)?.role))
    wrong('not_the_signer', 'personId');
  if (state.signatures.some((one) => one.personId === personId || one.publicKey === publicKey))
    wrong('signer_twice', 'personId');
  const { expected, open } = ledgerOf(state);
  const nobody = state.candidates.size === 0 || (expected === 0 && !WITHOUT_SHEETS.includes(state.sitting.procedure));
  const verdicts = results(state).map(({ verdict }) => verdict);
  const inTurn = role === ORDER.find((one) => !hasSigned(state, one));
  const isAbove = state.panels.length === 0 || state.panels.some(({ name }) => !isLed(state, seatsOn(state, name)));
  const leadsOne = isAbove || seatsOf(state).some((seat) => seat.includes(personId));
  if (role === 'lead' && !leadsOne) wrong('not_the_signer', 'personId');
  // a review that broke its own order has come to nothing that could be decided
  const undecided = verdicts.includes('open') || (state.sitting.procedure === 'review' && verdicts.includes('invalid'));
  if (!inTurn || nobody || open > 0 || undecided) wrong('signing_order', 'digest');
  if (!isProofread(state)) wrong('proofreading_open', 'digest');
  if (role === 'supervisor' && !isPaperChecked(state)) wrong('paper_check_open', 'digest');
  const counts = Number(state.sitting.policy.version) >= 2;
  if (counts && verdicts.includes('invalid')) wrong('result_invalid', 'digest');
  if (counts && !arePromisesSettled(state)) wrong('promise_unsigned', 'digest');
  if (counts && !areLevelsSettled(state)) wrong('level_unanswered', 'digest');
  if (counts && !areOccupationsSettled(state)) wrong('occupation_unanswered', 'digest');
  if (counts && !areExpertsSettled(state)) wrong('expert_unanswered', 'digest');
  if (counts && !isRotationSettled(state)) wrong('rotation_unanswered', 'digest');
  if (counts && !(areConditionsSettled(state) && areApplicantsSettled(state))) wrong('verdicts_unanswered', 'digest');
}

/** The closing entry: after the lead’s signature and the check of papers. */
export function judgeClosing(state, _, wrong) {
  if (!hasSigned(state, 'lead')) wrong('closed_unsigned');
  if (!isPaperChecked(state)) wrong('paper_check_open');
}

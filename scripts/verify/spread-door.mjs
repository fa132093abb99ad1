import { timesOn } from './clock.mjs';
import { compare } from './exact.mjs';
import { isHandedIn, isTooWide } from './group.mjs';
import { expectedExaminers, holderAt, rolesOf, seatsAt } from './seats.mjs';
import { attendanceOf, sheetOf } from './sheet-record.mjs';
import { hasKeyed } from './paper-door.mjs';
import { isRecused, seatAt } from './recusal.mjs';
import { scoreSheet } from './sheet.mjs';
import { pickedFrom, wayOf } from './spread.mjs';

// Who names a third, and what the lead may decide, where marks lie too far apart (docs/format.md, section 4).

const LEADS = ['examiner-lead', 'expert-lead'];

/** Whether somebody is to be named: nobody was, or whoever was has never signed. */
function isThirdDue(state, candidateId) {
  if (!wayOf(state).startsWith('third')) return false;
  if (!state.thirds.has(candidateId)) return isTooWide(state, candidateId);
  const holder = holderAt(state, seatsAt(state, candidateId).at(-1), candidateId);
  if (isHandedIn(state, candidateId) || attendanceOf(state, candidateId) !== 'present') return false;
  return !sheetOf(state, candidateId, holder).everSigned;
}

/** The head or the lead names one of the group who has no sheet here and may judge on the day. */
export function judgeThird(state, { candidateId, personId }, wrong, actor) {
  if (!['site-head', ...LEADS].includes(state.people.get(actor)?.role)) wrong('role_may_not', 'actor');
  const person = state.people.get(personId);
  if (person === undefined) return wrong('no_such_person', 'personId');
  if (!isThirdDue(state, candidateId)) wrong('third_not_due', 'candidateId');
  const isOver = person.validUntil !== null && person.validUntil < state.sitting.heldOn;
  const isHere =
    state.sheets.has(`${candidateId}/${personId}`) ||
    hasKeyed(state, candidateId, personId) ||
    seatsAt(state, candidateId).some((seat) => seatAt(state, seat, candidateId).includes(personId));
  const isFit = rolesOf(state.sitting).includes(person.role) && !isOver && !isHere;
  if (!isFit || isRecused(state, personId, candidateId)) wrong('third_unsound', 'personId');
}

const isDecisionDue = (state, candidateId) =>
  wayOf(state) !== 'conferral' &&
  (wayOf(state) === 'lead' || state.thirds.has(candidateId)) &&
  isTooWide(state, candidateId);

/** One recorded mark for every line, in order, out of the sheets as they are signed, which comes to a total between theirs. */
export function judgeSpreadDecision(state, { candidateId, picks, sheets }, wrong, actor) {
  if (!LEADS.includes(state.people.get(actor)?.role)) wrong('role_may_not', 'actor');
  if (!isDecisionDue(state, candidateId)) return wrong('decision_not_due', 'candidateId');
  const signed = expectedExaminers(state, candidateId).map(({ personId }) => [
    personId,
    sheetOf(state, candidateId, personId).signed,
  ]);
  const named = sheets.map(({ examinerId, digest }) => [examinerId, digest]);
  if (JSON.stringify(named) !== JSON.stringify(signed)) wrong('spread_decision_unsound', 'sheets');
  const ids = state.scheme.tasks.flatMap(({ lines }, t) => lines.map((_, l) => `${t + 1}.${l + 1}`));
  const isFrom = ({ examinerId }) => signed.some(([personId]) => personId === examinerId);
  const picked = pickedFrom(state, candidateId, picks);
  const isGiven = (id) => picked.scores.has(id) || picked.vetoes.has(id);
  const isWhole = state.scheme.tasks.every(({ lines }, t) => {
    const at = (l) => `${t + 1}.${l + 1}`;
    const isGone = lines.some(({ veto }, l) => veto !== null && veto.scope !== 'line' && picked.vetoes.has(at(l)));
    return isGone || lines.every((_, l) => isGiven(at(l)));
  });
  if (picks.map(({ line }) => line).join() !== ids.join() || !picks.every(isFrom) || !isWhole)
    wrong('spread_decision_unsound', 'picks');
  const totalOf = (sheet) => scoreSheet(state.scheme, sheet, timesOn(state, candidateId, sheet)).total;
  const orders = signed.map(([personId]) => compare(totalOf(sheetOf(state, candidateId, personId)), totalOf(picked)));
  if (orders.every((order) => order < 0) || orders.every((order) => order > 0)) wrong('decision_outside', 'picks');
}

import { hasSheet, isBound } from './bound.mjs';
import { decidersIn, judgeLead } from './own-lead.mjs';
import { judgeSharers } from './division-door.mjs';
import { judgeMembers } from './panels.mjs';
import { hasKeyed } from './paper-door.mjs';
import { judgePhotoCorrection } from './photos.mjs';
import { drawnBy, expectedExaminers, holderAt, rolesOf, seatsOf } from './seats.mjs';
import { sheetOf } from './sheet-record.mjs';
import { isRecused, seatAt } from './recusal.mjs';
import { isDay } from './fields.mjs';

// Who a mark or a signature belongs to (docs/format.md, section 3): what they are called changes only by a correction.

const FREE = new Set(['employer', 'phone', 'extra']);
/** From edition 8 on the roster's other columns are bounded, and frozen with the identity: scores are taken from them. */
const COLUMNS_JUDGED = 8;
const CARD = ['name', 'idNumber', 'role', 'qualification', 'cardNumber', 'validUntil', 'appointedBy', 'occupations'];
/** The examiner's card and the appointment are frozen with the name from edition 6 on, its occupations from edition 9 on. */
const frozenIn = (state) => CARD.slice(0, edition(state) < 6 ? 3 : edition(state) < 9 ? 7 : undefined);
const edition = ({ sitting }) => sitting.edition ?? 1;
const halfWidth = (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0);
/** From edition 6 on an ID number is one however it was typed: in either case, with blanks, in full width. */
const numberIn = (state) => (text) =>
  edition(state) < 6
    ? text
    : text
        .replaceAll(/[\uff01-\uff5e]/g, halfWidth)
        .replaceAll(/[\s\u3000]/g, '')
        .toUpperCase();

/** A candidate's number is one person's, and whoever is bound is called what they were called. */
export function judgeAdmission(state, { candidates }, wrong) {
  const resit = state.sitting.plan?.resit;
  const again = resit === undefined ? null : new Set(resit.people.map(({ candidateId }) => candidateId));
  if (again !== null && candidates.some(({ candidateId }) => !again.has(candidateId)))
    wrong('not_on_resit', 'candidates');
  const owner = new Map([...state.candidates.values()].map(({ number, candidateId }) => [number, candidateId]));
  const areJudged = edition(state) >= COLUMNS_JUDGED;
  for (const candidate of candidates) {
    const { number, candidateId, extra } = candidate;
    if (areJudged && !areSoundColumns(extra)) wrong('roster_columns', 'candidates');
    if ((owner.get(number) ?? candidateId) !== candidateId) wrong('number_taken', 'candidates');
    owner.set(number, candidateId);
    const known = state.candidates.get(candidateId);
    const isSame = (field) => FREE.has(field) || known[field] === candidate[field];
    const isCalledTheSame = known === undefined || Object.keys(known).every(isSame);
    const hasSameColumns = known === undefined || !areJudged || columnsOf(known) === columnsOf(candidate);
    if (isBound(state, candidateId) && !(isCalledTheSame && hasSameColumns)) wrong('identity_changed', 'candidates');
  }
  judgeOnce(state, candidates, wrong);
  judgeSides(state, [], candidates, wrong);
}

const columnsOf = ({ extra }) => JSON.stringify(Object.entries(extra).sort(([a], [b]) => (a < b ? -1 : 1)));

/** At most 100, each with a heading of at most 200 characters; none with control characters. */
const areSoundColumns = (extra) =>
  Object.keys(extra).length <= 100 &&
  Object.entries(extra).every(
    ([heading, text]) => heading.trim() !== '' && heading.length <= 200 && !/\p{Cc}/u.test(heading + text),
  );

/** From edition 6 on nobody is two candidates. */
function judgeOnce(state, candidates, wrong) {
  if (edition(state) < 6) return;
  const told = numberIn(state);
  const holder = new Map();
  for (const { idNumber, candidateId } of [...state.candidates.values(), ...candidates]) {
    const number = told(idNumber);
    if (number !== '' && (holder.get(number) ?? candidateId) !== candidateId) wrong('candidate_twice', 'candidates');
    holder.set(number, candidateId);
  }
}

/** No ID number is two people's; whoever holds a key or a sheet keeps name, number and role; the seats stay as they are. */
export function judgePeople(state, { people }, wrong) {
  const told = numberIn(state);
  const holder = new Map([...state.people.values()].map(({ idNumber, personId }) => [told(idNumber), personId]));
  judgeHeads(state, people, wrong);
  if (edition(state) < 9 && people.some(({ occupations }) => occupations !== undefined))
    wrong('occupations_not_here', 'people');
  for (const person of people) {
    const { personId } = person;
    const idNumber = told(person.idNumber);
    if (idNumber !== '' && (holder.get(idNumber) ?? personId) !== personId) wrong('person_twice', 'people');
    holder.set(idNumber, personId);
    const known = state.people.get(personId);
    const isHeld = state.keys.has(personId) || hasSheet(state, personId);
    if (
      known !== undefined &&
      isHeld &&
      frozenIn(state).some((field) => (known[field] ?? '') !== (person[field] ?? ''))
    )
      wrong('person_changed', 'people');
  }
  judgeSides(state, people, [], wrong);
  judgeSeats(state, people, wrong);
}

/** Where roles hang on a site head's key there is no other. */
function judgeHeads({ root }, people, wrong) {
  if (root !== null && people.some(({ role, personId }) => role === 'site-head' && personId !== root.personId))
    wrong('second_site_head', 'people');
}

/** From edition 2 on nobody is assessed where they have a duty. */
function judgeSides(state, people, candidates, wrong) {
  if (edition(state) < 2) return;
  const told = numberIn(state);
  const officials = [...state.people.values(), ...people];
  const numbers = officials.map(({ idNumber }) => told(idNumber).toUpperCase());
  const sitters = [...state.candidates.values(), ...candidates];
  const assessed = sitters.map(({ idNumber }) => told(idNumber).toUpperCase());
  const ids = new Set(officials.map(({ personId }) => personId));
  if (edition(state) >= 6 && sitters.some(({ candidateId }) => ids.has(candidateId))) wrong('candidate_and_official');
  if (assessed.some((number) => number !== '' && numbers.includes(number))) wrong('candidate_and_official');
  if (edition(state) >= 7) judgeNamesakes(told, officials, sitters, wrong);
}

/** From edition 7 on people of one name all have an ID number. */
function judgeNamesakes(told, officials, sitters, wrong) {
  const named = new Map(officials.map(({ personId, name, idNumber }) => [personId, { name, idNumber }]));
  for (const { candidateId, name, idNumber } of sitters) named.set(candidateId, { name, idNumber });
  const numbers = new Map();
  for (const { name, idNumber } of named.values()) {
    const key = told(name.normalize('NFKC')).replaceAll(/\p{P}/gu, '');
    numbers.set(key, [...(numbers.get(key) ?? []), told(idNumber)]);
  }
  for (const group of numbers.values()) if (group.length > 1 && group.includes('')) wrong('namesakes_untold');
}

/** From edition 2 on a list of people changes no seat once there is a mark. */
function judgeSeats(state, people, wrong) {
  judgeMembers(state, people, rolesOf(state.sitting), wrong);
  judgeSharers(state, people, wrong);
  if (state.sheets.size === 0 || edition(state) < 2) return;
  const after = { ...state, people: new Map(state.people), latecomers: new Set(state.latecomers) };
  for (const person of people) {
    if (!state.people.has(person.personId)) after.latecomers.add(person.personId);
    after.people.set(person.personId, person);
  }
  const then = seatsOf(after);
  if (seatsOf(state).some((seat, at) => then[at]?.join() !== seat.join())) wrong('scorers_changed', 'people');
  // from edition 6 on whoever marks stays one of the group
  const isMarking = (id) =>
    [...state.sheets.keys()].some((key) => key.endsWith(`/${id}`)) ||
    [...state.candidates.keys()].some((one) => expectedExaminers(state, one).some(({ personId }) => personId === id));
  const isLost = ({ role, personId }) => !rolesOf(state.sitting).includes(role) && isMarking(personId);
  if (edition(state) >= 6 && people.some(isLost)) wrong('scorers_changed', 'people');
}

export function judgeCandidateCorrection(state, body, wrong) {
  const { candidateId, field, old, fresh } = body;
  if (field === 'photo') return judgePhotoCorrection(state, body, wrong);
  const known = state.candidates.get(candidateId);
  const isEmpty = (field === 'number' || field === 'name') && fresh.trim() === '';
  if (known[field] !== old || fresh === old || isEmpty) wrong('correction_unsound', 'fresh');
  if (field === 'number' && [...state.candidates.values()].some(({ number }) => number === fresh))
    wrong('number_taken', 'fresh');
  judgeOnce(state, [{ ...known, [field]: fresh }], wrong);
  judgeSides(state, [], [{ ...known, [field]: fresh }], wrong);
}

const ROLES = new Set([
  ...['examiner', 'examiner-lead', 'expert', 'expert-lead', 'checker', 'supervisor', 'site-head', 'clerk'],
]);
const canBe = {
  name: (text) => text.trim() !== '',
  role: (text) => ROLES.has(text),
  validUntil: (text) => text === '' || isDay(text),
  appointedBy: (text) => text === 'enterprise' || text === 'authority',
};

/** The site head on whom the roles hang stays the site head. */
export function judgePersonCorrection(state, { personId, field, old, fresh }, wrong) {
  const known = state.people.get(personId);
  if (known === undefined) return wrong('no_such_person', 'personId');
  const after = { ...known, [field]: field === 'validUntil' && fresh === '' ? null : fresh };
  const isHead = field === 'role' && state.root?.personId === personId;
  const fits = frozenIn(state).includes(field) && (canBe[field]?.(fresh) ?? true);
  if ((known[field] ?? '') !== old || fresh === old || !fits || isHead) wrong('correction_unsound', 'fresh');
  const told = numberIn(state);
  const named = [...state.people.values()].filter((one) => one !== known || edition(state) < 6);
  const others = named.map(({ idNumber }) => told(idNumber));
  if (field === 'idNumber' && told(fresh) !== '' && others.includes(told(fresh))) wrong('person_twice', 'fresh');
  judgeHeads(state, [after], wrong);
  judgeSides(state, [after], [], wrong);
  judgeSeats(state, [after], wrong);
}

/** Whoever takes a scorer's place belongs to the group, and holds no other seat. */
export function judgeReplacement(state, { leaves, takes }, wrong, actor) {
  const taker = state.people.get(takes);
  if (taker === undefined || !state.people.has(leaves)) return wrong('no_such_person', 'takes');
  const seats = seatsOf(state);
  const seat = seats.find((one) => one.includes(leaves));
  const { heldOn, procedure } = state.sitting;
  const isOver = taker.validUntil !== null && taker.validUntil < heldOn;
  const mayBeDrawn = procedure !== 'review' || (taker.qualification === '高级考评员' && !isOver);
  const again = seat?.at(-1) === takes && leaves !== takes;
  const standsIn = state.standIns.some(({ candidateId }) =>
    seats.some((one) => one !== seat && seatAt(state, one, candidateId).includes(takes)),
  );
  const isThird = [...state.thirds].some(([candidateId, named]) =>
    named.some((one) => seatAt(state, [one], candidateId).includes(takes)),
  );
  const isElsewhere = standsIn || isThird || (seats.some((one) => one.includes(takes)) && !again);
  const goesOver = (id) => sheetOf(state, id, holderAt(state, seat, id)).signed === null;
  const hasSeen =
    seat !== undefined && [...state.candidates.keys()].some((id) => hasKeyed(state, id, takes) && goesOver(id));
  if (seat === undefined || !rolesOf(state.sitting).includes(taker.role) || !mayBeDrawn || isElsewhere || hasSeen)
    wrong('not_the_replacement', 'takes');
  const panel = state.panels.find(({ scorers }) => scorers.includes(seat?.[0]));
  if (panel !== undefined) judgeLead(state, decidersIn(state, panel.name), wrong, actor);
}

/** A panel is drawn before any mark, as large as the sitting asks for, of senior examiners on the staff list. */
export function judgePool(state, facts, wrong) {
  const { heldOn, settings } = state.sitting;
  const mayBeDrawn = ({ personId }) => {
    const person = state.people.get(personId);
    const isExpert = person?.role === 'expert' || person?.role === 'expert-lead';
    return (
      isExpert && person.qualification === '高级考评员' && !(person.validUntil !== null && person.validUntil < heldOn)
    );
  };
  const isDraw = drawnBy(facts).length > 0;
  const ids = isDraw ? new Set(facts.pool.map(({ personId }) => personId)) : new Set();
  const sound =
    isDraw &&
    ids.size === facts.pool.length &&
    facts.pool.length >= facts.size &&
    facts.size === settings.examinersPerCandidate &&
    facts.pool.every(mayBeDrawn) &&
    !facts.pool.some(({ personId }) => [...state.candidates.keys()].some((id) => isRecused(state, personId, id)));
  if (!sound) wrong('draw_unsound', 'facts');
  if (state.sheets.size > 0) wrong('draw_in_use', 'facts');
}

/** A letter confirms a quality supervisor whom the enterprise named. */
export function judgeConfirmation({ root, people }, { personId }, wrong) {
  const person = people.get(personId);
  if (root === null || person?.role !== 'supervisor' || person.appointedBy !== 'enterprise')
    wrong('nothing_to_confirm', 'personId');
}

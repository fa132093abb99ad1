import type { Candidate } from '../model/candidate.ts';
import { numberOfPerson } from '../model/same-number.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { leads, type Person } from '../model/staff.ts';
import { decidersIn } from '../procedures/deciders.ts';
import { holderOf, isThird, seatFor, seatsOf } from '../procedures/parts/seats.ts';
import { procedureOf } from '../procedures/registry.ts';
import { ableOf } from '../procedures/review/pool.ts';
import { expectedFor } from '../procedures/scorers.ts';
import type { BodyOf } from '../record/body.ts';
import { isUncoded } from '../record/codes.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import { dividersStay } from './dividing.ts';
import { namesakesTold } from './namesakes.ts';
import { isOneOf } from './own-lead.ts';
import { isUnseen } from './paper-sheet.ts';
import { membersStay } from './panels.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// Who may sit on which side of a mark (domain.md 5, minimum separation): nobody is candidate and official, who scores is settled
// with the first mark, and from then on somebody else scores only in a scorer's place, by an act that says why. Sittings from
// before edition 2 are judged as they were held.

const EDITION = 2;
/** From here on an ID number is told however it was typed, and nobody is a candidate under an official’s id. */
export const NUMBERS_TOLD = 6;

/** Nobody is assessed where they have a duty; people are told by their ID numbers. */
export function sidesApart(
  state: SittingState,
  more: { readonly people?: readonly Person[]; readonly candidates?: readonly Candidate[] },
): Permission {
  const { sitting, people, candidates } = state;
  if (!isHeldUnder(sitting, EDITION)) return fine;
  const told = isHeldUnder(sitting, NUMBERS_TOLD) ? numberOfPerson : (text: string) => text.toUpperCase();
  const named = [...people.values(), ...(more.people ?? [])];
  const officials = new Set(named.map(({ idNumber }) => told(idNumber)));
  const assessed = [...candidates.values(), ...(more.candidates ?? [])];
  const both = assessed.find(({ idNumber }) => told(idNumber) !== '' && officials.has(told(idNumber)));
  if (both !== undefined) return refuse('candidate_and_official', { name: both.name });
  if (!isHeldUnder(sitting, NUMBERS_TOLD)) return fine;
  const ids = new Set(named.map(({ personId }) => personId));
  const under = assessed.find(({ candidateId }) => ids.has(candidateId));
  return under === undefined ? namesakesTold(state, more) : refuse('candidate_and_official', { name: under.name });
}

/** Nobody leaves a panel by a list; and once there is a mark, no list of people may change who scores: the seats stay as they are, or only a missing one is filled. */
export function seatsKept(state: SittingState, people: readonly Person[]): Permission {
  const seated = membersStay(state, people);
  if (!seated.ok) return seated;
  const divided = dividersStay(state, people);
  if (!divided.ok) return divided;
  if (state.sheets.size === 0 || !isHeldUnder(state.sitting, EDITION)) return fine;
  const after = new Map(state.people);
  for (const person of people) after.set(person.personId, person);
  const late = people.map(({ personId }) => personId).filter((personId) => !state.people.has(personId));
  const { group } = procedureOf(state.sitting);
  const before = seatsOf(state, group);
  const then = seatsOf({ ...state, people: after, latecomers: [...state.latecomers, ...late] }, group);
  if (!before.every((seat, at) => then[at]?.join() === seat.join())) return refuse('scorers_frozen');
  const isLost = (person: Person): boolean => !group.roles.includes(person.role) && isMarking(state, person.personId);
  return isHeldUnder(state.sitting, ROLE_KEPT) && people.some(isLost) ? refuse('scorers_frozen') : fine;
}

/** From this edition on whoever marks, in whichever place, stays one of the group: nobody else could sign what is theirs. */
const ROLE_KEPT = 6;

/** Whether somebody has a sheet, or is expected to fill one in. */
const isMarking = (state: SittingState, personId: string): boolean =>
  [...state.sheets.values()].some(({ examinerId }) => examinerId === personId) ||
  [...state.candidates.keys()].some((id) => expectedFor(state, id).some((one) => one.personId === personId));

/** Whoever takes a scorer's place belongs to the group, holds no other seat, and was not in the place before. */
export function mayReplace(
  state: SittingState,
  { leaves, takes, reason }: BodyOf<'scorer_replaced'>,
  actor: string | null,
): Permission {
  const taker = state.people.get(takes);
  if (taker === undefined || !state.people.has(leaves)) return refuse('person_unknown');
  if (reason.trim() === '') return refuse('reason_needed');
  const { group } = procedureOf(state.sitting);
  const seats = seatsOf(state, group);
  const seat = seats.find((one) => one.includes(leaves));
  if (seat === undefined) return refuse('not_a_scorer', { name: state.people.get(leaves)?.name ?? '' });
  const panel = state.panels.find(({ scorers }) => scorers.includes(seat[0]));
  const by = state.people.get(actor ?? '');
  const led = panel === undefined || by === undefined || !leads(by.role) ? fine : isOneOf(decidersIn(state, panel), by);
  if (!led.ok) return led;
  const isFit = group.roles.includes(taker.role) && (!group.isDrawn || ableOf(state).includes(taker));
  if (!isFit) return refuse('role_may_not');
  // whoever left signed sheets behind may have to be stood in for once more, by the same person
  const holdsIt = seat.at(-1) === takes && leaves !== takes;
  const standsIn = state.standIns.some(({ candidateId }) =>
    seats.some((one) => one !== seat && seatFor(state, one, candidateId).includes(takes)),
  );
  if (standsIn || isThird(state, takes)) return refuse('scorer_already', { name: taker.name });
  if (!holdsIt && seats.some((one) => one.includes(takes))) return refuse('scorer_already', { name: taker.name });
  // every sheet that is not signed goes over: none of them may be of somebody whose other sheet the taker keyed off paper
  const seen = [...state.candidates.keys()]
    .filter((id) => sheetOf(state, { candidateId: id, examinerId: holderOf(state, seat, id) }).signature === null)
    .map((id) => isUnseen(state, id, takes));
  return seen.find(({ ok }) => !ok) ?? fine;
}

/** Only whoever is expected to fill in this candidate's sheet writes on one, with a card that is valid on the day. */
export function isExpectedAt(state: SittingState, candidateId: string, examiner: Person): Permission {
  if (!isHeldUnder(state.sitting, EDITION)) return fine;
  if (isUncoded(state)) return refuse('codes_undrawn');
  const { name, personId, validUntil } = examiner;
  if (!expectedFor(state, candidateId).some((one) => one.personId === personId))
    return refuse('not_expected', { name });
  const isOver = validUntil !== null && state.sitting !== null && validUntil < state.sitting.heldOn;
  return isOver ? refuse('card_expired', { name, until: validUntil }) : fine;
}

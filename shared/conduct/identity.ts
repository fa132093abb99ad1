import type { Candidate } from '../model/candidate.ts';
import { CARD_OCCUPATIONS } from '../model/card-occupation.ts';
import { numberOfPerson } from '../model/same-number.ts';
import { isHeldUnder } from '../model/sitting.ts';
import {
  fieldText,
  isUnconfirmed,
  PERSON_FIELDS,
  personSchema,
  withField,
  type Person,
  type PersonField,
} from '../model/staff.ts';
import type { BodyOf } from '../record/body.ts';
import type { SittingState } from '../record/state.ts';
import { mayChangePhoto } from './photos.ts';
import { COLUMNS_JUDGED } from './roster-columns.ts';
import { isBound } from './bound.ts';
import { fine, refuse, type Permission } from './refusal.ts';
import { NUMBERS_TOLD, seatsKept, sidesApart } from './scorers.ts';

// Who a mark or a signature belongs to. From the first of them on, whoever it names is called what they are called: another
// name, number or role comes only as a correction with its reason, which takes every signature above it away.

/** What of a candidate may still change freely: where they work and how they are reached. */
const FREE: ReadonlySet<keyof Candidate> = new Set(['employer', 'phone']);
/** From this edition on an examiner's card and appointment are frozen with the name. */
const CARDS_FROZEN = 6;
/** What of somebody changes only by a correction, once anything rests on it. */
export const frozenOf = ({ sitting }: Pick<SittingState, 'sitting'>): readonly PersonField[] =>
  !isHeldUnder(sitting, CARDS_FROZEN)
    ? PERSON_FIELDS.slice(0, 3)
    : PERSON_FIELDS.filter((field) => field !== 'occupations' || isHeldUnder(sitting, CARD_OCCUPATIONS));

/** Whether anything on record rests on who this person is: a key, a sheet. */
export const isBoundPerson = (state: SittingState, personId: string): boolean =>
  state.keys.has(personId) || [...state.sheets.values()].some((sheet) => sheet.examinerId === personId);

/** From edition 6 on nobody is two candidates of a sitting: of two sheets the better one could be chosen. */
function onceEach({ sitting, candidates: known }: SittingState, candidates: readonly Candidate[]): Permission {
  if (!isHeldUnder(sitting, NUMBERS_TOLD)) return fine;
  const holders = new Map<string, string>();
  for (const { idNumber, candidateId, name } of [...known.values(), ...candidates]) {
    const number = numberOfPerson(idNumber);
    if (number !== '' && (holders.get(number) ?? candidateId) !== candidateId)
      return refuse('candidate_twice', { name });
    holders.set(number, candidateId);
  }
  return fine;
}

/** Candidates may come again as long as nobody who is bound is called otherwise. */
export function identityKept(state: SittingState, candidates: readonly Candidate[]): Permission {
  const once = onceEach(state, candidates);
  if (!once.ok) return once;
  for (const candidate of candidates) {
    const known = state.candidates.get(candidate.candidateId);
    if (known === undefined || !isBound(state, known.candidateId)) continue;
    if (isSame(known, candidate) && (!isHeldUnder(state.sitting, COLUMNS_JUDGED) || hasSameColumns(known, candidate)))
      continue;
    return refuse('identity_frozen', { name: known.name });
  }
  return fine;
}

const isSame = (a: Candidate, b: Candidate): boolean =>
  (Object.keys(a) as (keyof Candidate)[]).every(
    (field) => FREE.has(field) || field === 'extra' || a[field] === b[field],
  );

const hasSameColumns = ({ extra: a }: Candidate, { extra: b }: Candidate): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((column) => a[column] === b[column]);

const AS_TYPED = (idNumber: string): string => idNumber;
/** How a sitting tells ID numbers: to the letter before edition 6. */
const numberIn = ({ sitting }: SittingState): ((idNumber: string) => string) =>
  isHeldUnder(sitting, NUMBERS_TOLD) ? numberOfPerson : AS_TYPED;

/** Where roles hang on a site head's key nobody else becomes one. */
function oneHead({ root, people: named }: SittingState, people: readonly Person[]): Permission {
  if (root === null || people.every(({ role, personId }) => role !== 'site-head' || personId === root.personId))
    return fine;
  return refuse('second_site_head', { name: named.get(root.personId)?.name ?? '' });
}

export function mayName(state: SittingState, { people }: BodyOf<'staff_named'>): Permission {
  const alone = oneHead(state, people);
  if (!alone.ok) return alone;
  const isEarly = !isHeldUnder(state.sitting, CARD_OCCUPATIONS);
  if (isEarly && people.some(({ occupations }) => occupations !== undefined)) return refuse('occupations_not_here');
  const told = numberIn(state);
  const holders = new Map([...state.people.values()].map(({ idNumber, personId }) => [told(idNumber), personId]));
  for (const person of people) {
    const { personId } = person;
    const idNumber = told(person.idNumber);
    const holder = holders.get(idNumber);
    if (idNumber !== '' && holder !== undefined && holder !== personId) return refuse('person_twice');
    holders.set(idNumber, personId);
    const known = state.people.get(personId);
    if (known === undefined || !isBoundPerson(state, personId)) continue;
    if (frozenOf(state).some((field) => fieldText(known, field) !== fieldText(person, field)))
      return refuse('person_frozen', { name: known.name });
  }
  const apart = sidesApart(state, { people });
  return apart.ok ? seatsKept(state, people) : apart;
}

export function mayCorrectCandidate(state: SittingState, body: BodyOf<'candidate_corrected'>): Permission {
  const { candidateId, field, old, fresh } = body;
  const known = state.candidates.get(candidateId);
  if (known === undefined) return refuse('candidate_unknown');
  if (field === 'photo') return mayChangePhoto(state, body);
  const isEmpty = (field === 'number' || field === 'name') && fresh.trim() === '';
  if (known[field] !== old || fresh === old || isEmpty) return refuse('correction_unsound');
  const taken = field === 'number' && [...state.candidates.values()].some(({ number }) => number === fresh);
  if (taken) return refuse('candidate_number_taken', { number: fresh });
  const candidates = [{ ...known, [field]: fresh }];
  const once = onceEach(state, candidates);
  return once.ok ? sidesApart(state, { candidates }) : once;
}

/** The site head on whom the roles hang stays the site head. */
export function mayCorrectPerson(state: SittingState, body: BodyOf<'person_corrected'>): Permission {
  const { personId, field, old, fresh } = body;
  const known = state.people.get(personId);
  if (known === undefined) return refuse('person_unknown');
  const after = withField(known, field, fresh);
  const isSound = frozenOf(state).includes(field) && personSchema.safeParse(after).success;
  if (fieldText(known, field) !== old || fresh === old || !isSound) return refuse('correction_unsound');
  if (field === 'name' && fresh.trim() === '') return refuse('correction_unsound');
  if (field === 'role' && state.root?.personId === personId) return refuse('correction_unsound');
  const told = numberIn(state);
  const others = [...state.people.values()].filter((one) => one !== known || told === AS_TYPED);
  const shared = field === 'idNumber' && told(fresh) !== '' && others.some((p) => told(p.idNumber) === told(fresh));
  if (shared) return refuse('person_twice');
  const people = [after];
  const alone = oneHead(state, people);
  if (!alone.ok) return alone;
  const apart = sidesApart(state, { people });
  return apart.ok ? seatsKept(state, people) : apart;
}

/** A letter confirms a quality supervisor whom the enterprise named (TJ-A 附件1 四（三）), under the site head's signature. */
export function mayConfirmSupervisor(state: SittingState, { personId }: BodyOf<'supervisor_confirmed'>): Permission {
  const person = state.people.get(personId);
  if (person === undefined) return refuse('person_unknown');
  return state.root !== null && isUnconfirmed(person) ? fine : refuse('nothing_to_confirm');
}

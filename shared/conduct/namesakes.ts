import type { Candidate } from '../model/candidate.ts';
import { numberOfPerson } from '../model/same-number.ts';
import { isHeldUnder } from '../model/sitting.ts';
import type { Person } from '../model/staff.ts';
import type { SittingState } from '../record/state.ts';
import { fine, refuse, type Permission } from './refusal.ts';

/** From this edition on people of one name are told apart by their ID numbers, or asked for them. */
const NAMESAKES_TOLD = 7;

/** A name as it is compared: blanks, dots, width and capitals don't tell people apart. */
const nameKey = (name: string): string => numberOfPerson(name).replaceAll(/\p{P}/gu, '');

/**
 * Nobody who may be the same person as somebody else on the lists is taken without ID numbers: an empty one would let one
 * person mark and be marked, check what they marked, or sit twice.
 */
export function namesakesTold(
  { sitting, people, candidates }: SittingState,
  more: { readonly people?: readonly Person[]; readonly candidates?: readonly Candidate[] },
): Permission {
  if (!isHeldUnder(sitting, NAMESAKES_TOLD)) return fine;
  const everybody = new Map<string, Pick<Person, 'name' | 'idNumber'>>();
  for (const person of [...people.values(), ...(more.people ?? [])]) everybody.set(person.personId, person);
  for (const person of [...candidates.values(), ...(more.candidates ?? [])]) everybody.set(person.candidateId, person);
  const numbered = new Map<string, boolean>();
  for (const { name, idNumber } of everybody.values()) {
    const key = nameKey(name);
    const isTold = numberOfPerson(idNumber) !== '';
    const others = numbered.get(key);
    if (others !== undefined && !(others && isTold)) return refuse('namesakes_untold', { name });
    numbered.set(key, isTold);
  }
  return fine;
}

import { rankOfTitle } from '#shared/law/chongqing-crossover/title-names.ts';
import type { Person } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import { roleWords } from '#shared/words/roles.ts';
import type { Facts, PersonRow } from './check.ts';

/** The people wanted as rows, with what the staff list tells of each. */
export const rowsOf = (
  state: SittingState,
  isWanted: (person: Person) => boolean,
  factsOf: (person: Person) => Facts,
): readonly PersonRow[] =>
  [...state.people.values()].filter(isWanted).map((person) => ({
    id: person.personId,
    name: person.name,
    role: roleWords[person.role],
    facts: factsOf(person),
  }));

/** Whether a card no longer holds on that day; one without a last day holds. */
const hasExpired = (validUntil: string | null, on: string): boolean => validUntil !== null && validUntil < on;

/** 考评资格 as the list words it and as it holds on that day; undefined where the list says nothing: then nobody was asked. */
export function examinerQualification(
  { qualification, validUntil }: Person,
  on: string,
): 'senior-examiner' | 'examiner' | 'other' | undefined {
  if (qualification.trim() === '') return undefined;
  if (hasExpired(validUntil, on)) return 'other';
  if (qualification.includes('高级考评员')) return 'senior-examiner';
  return qualification.includes('考评员') ? 'examiner' : 'other';
}

/**
 * Which of the qualifications of 渝职鉴发〔2022〕8号 六（三） the list tells of; `other` where it names none of them, undefined where
 * it says nothing at all, for then nobody was asked.
 */
export function expertQualifications({ title, qualification, validUntil }: Person, on: string): string[] | undefined {
  if (title.trim() === '' && qualification.trim() === '') return undefined;
  const rank = rankOfTitle(title);
  const held = [
    ...(rank === 'associate-senior' || rank === 'senior' ? ['senior-title'] : []),
    ...(/高级技师|特级技师|首席技师/.test(title) ? ['senior-technician'] : []),
    ...(qualification.includes('高级考评员') && !hasExpired(validUntil, on) ? ['senior-examiner'] : []),
  ];
  return held.length === 0 ? ['other'] : held;
}

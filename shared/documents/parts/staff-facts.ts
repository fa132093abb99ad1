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

/** 考评资格 as the list words it; undefined where it says nothing, for then nobody was asked. */
export function examinerQualification({ qualification }: Person): 'senior-examiner' | 'examiner' | 'other' | undefined {
  if (qualification.trim() === '') return undefined;
  if (qualification.includes('高级考评员')) return 'senior-examiner';
  return qualification.includes('考评员') ? 'examiner' : 'other';
}

/**
 * Which of the qualifications of 渝职鉴发〔2022〕8号 六（三） the list tells of; `other` where it names none of them, undefined where
 * it says nothing at all, for then nobody was asked.
 */
export function expertQualifications({ title, qualification }: Person): string[] | undefined {
  if (title.trim() === '' && qualification.trim() === '') return undefined;
  const rank = rankOfTitle(title);
  const held = [
    ...(rank === 'associate-senior' || rank === 'senior' ? ['senior-title'] : []),
    ...(/高级技师|特级技师|首席技师/.test(title) ? ['senior-technician'] : []),
    ...(qualification.includes('高级考评员') ? ['senior-examiner'] : []),
  ];
  return held.length === 0 ? ['other'] : held;
}

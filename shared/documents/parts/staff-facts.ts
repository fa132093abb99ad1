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

/** 考评资格 as the list words it. */
export function examinerQualification({ qualification }: Person): 'senior-examiner' | 'examiner' | 'other' {
  if (qualification.includes('高级考评员')) return 'senior-examiner';
  return qualification.includes('考评员') ? 'examiner' : 'other';
}

// 高级工, 高级技师 and 高级考评员 are a level, a level and a card; every other 高级… is a title, 高级工程师 and 高级工艺美术师 too.
const SENIOR_TITLE = /正高|副高|教授|研究员|高级(?!工(?!程|艺|商)|技师|技工|考评员)/;

/** Which of the qualifications of 渝职鉴发〔2022〕8号 六（三） the list tells of; `other` where it tells of none. */
export function expertQualifications({ title, qualification }: Person): string[] {
  const held = [
    ...(SENIOR_TITLE.test(title) ? ['senior-title'] : []),
    ...(/高级技师|特级技师|首席技师/.test(title) ? ['senior-technician'] : []),
    ...(qualification.includes('高级考评员') ? ['senior-examiner'] : []),
  ];
  return held.length === 0 ? ['other'] : held;
}

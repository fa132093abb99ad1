import { matchesSearch } from '#shared/base/pinyin.ts';
import type { ExamSubject } from '#shared/documents/parts/subjects.ts';
import type { JointVerdict, PlanPerson } from '#shared/plans/joint.ts';
import { peopleBook } from '#shared/plans/people-book.ts';
import type { Resit } from '#shared/plans/resit.ts';
import { isPassed } from '#shared/plans/standing.ts';
import type { OpenPlan } from './use-plan.ts';

/** Which people of a plan are looked for. */
export type PlanFilter = {
  readonly query: string;
  readonly state: JointVerdict | 'all' | 'resit';
  /** Who has not passed this one; null for any. */
  readonly subject: ExamSubject | null;
};
export const EVERYBODY: PlanFilter = { query: '', state: 'all', subject: null };

/** The people who are meant, in their order. */
export function peopleWith(
  { query, state, subject }: PlanFilter,
  people: readonly PlanPerson[],
  resits: readonly Resit[],
): readonly PlanPerson[] {
  const mayAgain = new Set(resits.filter(({ isOffered }) => isOffered).map(({ person }) => person));
  return people.filter(
    (person) =>
      (state === 'all' || (state === 'resit' ? mayAgain.has(person) : person.verdict === state)) &&
      (subject === null || person.standings.some((one) => one.subject === subject && !isPassed(one))) &&
      matchesSearch(query, person.candidate),
  );
}

/** The record that a candidate of any of the plan's sittings has in it: another sitting may know them by another id. */
export function recordOf(
  candidateId: string | null,
  { joint: { people }, plan: { parts } }: Pick<OpenPlan, 'joint' | 'plan'>,
): PlanPerson | undefined {
  const placed = people.find(({ candidate }) => candidate.candidateId === candidateId);
  if (placed !== undefined || candidateId === null) return placed;
  const held = parts.flatMap((part) => part.people).find(({ candidate }) => candidate.candidateId === candidateId);
  if (held === undefined) return undefined;
  const { name, idNumber } = held.candidate;
  return peopleBook(people.map((person) => ({ ...personOf(person), person }))).find({ name, idNumber })?.person;
}

const personOf = ({ candidate: { name, idNumber } }: PlanPerson) => ({ name, idNumber });

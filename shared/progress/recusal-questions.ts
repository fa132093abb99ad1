import type { Candidate } from '../model/candidate.ts';
import { scores, type Person } from '../model/staff.ts';
import type { SittingState } from '../record/state.ts';

/** What the lists themselves suggest about somebody who judges: candidates of the same unit, or of the same surname. */
export type RecusalQuestion = {
  readonly kind: 'unit' | 'surname';
  readonly person: Person;
  readonly candidates: readonly Candidate[];
};

/** What is asked before the first mark; a pair that somebody spoke of already is not asked about again. */
export function recusalQuestions({ people, candidates, recusals, sheets }: SittingState): RecusalQuestion[] {
  if (sheets.size > 0) return [];
  const spoken = new Set(recusals.map(({ personId, candidateId }) => `${personId}/${candidateId}`));
  const judging = [...people.values()].filter(({ role }) => scores(role) || role === 'checker');
  return judging.flatMap((person) => {
    const open = [...candidates.values()].filter((one) => !spoken.has(`${person.personId}/${one.candidateId}`));
    const unit = open.filter(({ employer }) => isSame(employer, person.employer));
    const surname = open.filter(({ name }) => isSame(name.slice(0, 1), person.name.slice(0, 1)));
    const asked = [
      { kind: 'unit' as const, person, candidates: unit },
      { kind: 'surname' as const, person, candidates: surname },
    ];
    return asked.filter((question) => question.candidates.length > 0);
  });
}

const isSame = (a: string, b: string): boolean => a.trim() !== '' && a.trim() === b.trim();

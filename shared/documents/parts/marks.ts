import type { Level } from '#shared/model/basics.ts';
import { ratio, type Ratio } from '#shared/base/marks/ratio.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { CandidateResult, SheetPart } from '#shared/results/candidate-result.ts';
import { PANEL_SUBJECTS } from '#shared/procedures/parts/judgement.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import type { WhatIf } from './what-if.ts';

/** A subject as the record has it: marks of several persons, one score brought in, or null where it was never scored. */
export type Subject = readonly Ratio[] | SubjectScore | null;

/** The marks of one candidate that a document looks at. `practical` is never null: without it nothing is compared. */
export type Marks = {
  readonly level: Level;
  readonly theory: Subject;
  readonly practical: readonly Ratio[];
  readonly comprehensive: readonly Ratio[] | null;
  /** 否定项 of the whole practical exam. */
  readonly vetoed: boolean;
};

/** An examiner's total; a panel's member has one a subject. `name` is null for the examiner who is only imagined. */
export type Given = { readonly examiner: string | null; readonly totals: readonly Ratio[] };

/** What counts under the what-if: who gave what, and the same by subject. */
export function marksOf(
  state: SittingState,
  { candidate, sheets }: CandidateResult,
  by: WhatIf,
): Marks & { given: Given[] } {
  const bySubject = procedureOf(state.sitting).resultShape === 'subjects';
  const counted = sheets.filter((part) => isDone(part) && part.examiner.personId !== by.without);
  const subjects = bySubject ? PANEL_SUBJECTS.length : 1;
  const given: Given[] = counted.flatMap(({ examiner, score }) =>
    score === null
      ? []
      : [
          {
            examiner: examiner.name,
            totals: bySubject ? score.tasks.map(({ mark }) => ratio(mark, 1)) : [score.total],
          },
        ],
  );
  const { added } = by;
  if (added !== null) given.push({ examiner: null, totals: Array.from({ length: subjects }, () => ratio(added, 1)) });
  const subject = (index: number): Ratio[] => given.flatMap(({ totals }) => totals[index] ?? []);
  const common = {
    given,
    level: candidate.level,
    vetoed: counted.some(({ score }) => score?.vetoed === true),
  };
  if (bySubject) return { ...common, theory: subject(0), practical: subject(1), comprehensive: subject(2) };
  const theory = state.subjectScores.get(candidate.candidateId)?.theory ?? null;
  return { ...common, theory, practical: subject(0), comprehensive: null };
}

const isDone = ({ stage }: SheetPart): boolean => stage === 'complete' || stage === 'signed' || stage === 'corrected';

import { formatMark } from '#shared/base/marks/mark.ts';
import type { SubjectScore } from '#shared/model/subject-score.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { Sentence } from '#shared/words/say.ts';
import { plain, type Column } from '../parts/register.ts';
import { reviewRegisterWords as words, reviewWords, subjectScoreWords } from './words.ts';

/** A review in figures: what opened it, thesis, performance, and the panel's tick. */
export function reviewColumns({ subjectScores }: SittingState): readonly Column[] {
  const imported =
    (subject: 'theory' | 'practical'): Column['cell'] =>
    ({ candidate }) =>
      sayScore(subjectScores.get(candidate.candidateId)?.[subject]);
  return [
    { name: words.theory, cell: imported('theory') },
    { name: words.practical, cell: imported('practical') },
    { name: words.thesis, cell: ({ judgement }) => sayFigure(judgement?.review?.thesis?.shown) },
    { name: words.performance, cell: ({ judgement }) => sayFigure(judgement?.review?.performance?.shown) },
    {
      name: words.decision,
      cell: ({ judgement }) => {
        const decision = judgement?.review?.decision ?? null;
        return decision === null ? null : reviewWords[decision];
      },
    },
  ];
}

const sayFigure = (shown: string | undefined): Sentence | null => (shown === undefined ? null : plain(shown));

function sayScore(score: SubjectScore | undefined): Sentence | null {
  if (score === undefined) return null;
  return typeof score === 'number' ? plain(formatMark(score)) : subjectScoreWords[score];
}

import type { Mark } from '#shared/base/marks/mark.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';

export type Dot = {
  readonly id: string;
  readonly mark: Mark;
  readonly passed: boolean;
  readonly level: number;
  readonly label: string;
};

/** Marks nearer than this stand above each other: a dot is about 1.5 points wide on the line. */
const SLOT: Mark = 150;
const HIGHEST_LEVEL = 4;

/** The results that have a figure, as dots: where on the line, and how high in their stack. */
export function dotsOf(results: readonly CandidateResult[]): Dot[] {
  const stacks = new Map<number, number>();
  return results.flatMap(({ candidate, verdict, judgement }) => {
    const mark = judgement === null ? Number.NaN : Math.round(Number(judgement.shown || 'NaN') * 100);
    if (Number.isNaN(mark)) return [];
    const slot = Math.round(mark / SLOT);
    const level = stacks.get(slot) ?? 0;
    stacks.set(slot, level + 1);
    const label = `${candidate.number} ${candidate.name} ${judgement?.shown ?? ''}`;
    return [
      { id: candidate.candidateId, mark, passed: verdict === 'pass', level: Math.min(level, HIGHEST_LEVEL), label },
    ];
  });
}

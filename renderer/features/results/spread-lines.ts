import { compareRatios, subtractRatios } from '#shared/base/marks/ratio.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { lineId, type Scheme } from '#shared/model/scheme.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import type { CandidateResult } from '#shared/results/candidate-result.ts';

/** How far the highest total lies above the lowest, as it is shown. */
export function spreadOf({ sheets }: CandidateResult): string {
  const totals = sheets.flatMap(({ score }) => score?.total ?? []).toSorted(compareRatios);
  const [low, high] = [totals[0], totals.at(-1)];
  return low === undefined || high === undefined ? '' : formatRatio(subtractRatios(high, low));
}

export type SpreadLine = {
  readonly id: string;
  readonly name: string;
  /** What each gave, in the order of the sheets; '—' where nothing counts. */
  readonly marks: readonly string[];
  /** Whether somebody gave another mark than the others who mark it. */
  readonly differs: boolean;
  /** Who marks it. */
  readonly people: readonly string[];
};

/** Every line side by side. */
export function linesOf(state: SittingState, scheme: Scheme, { candidate, sheets }: CandidateResult): SpreadLine[] {
  const each = sheets.map(({ examiner }) =>
    sheetOf(state, { candidateId: candidate.candidateId, examinerId: examiner.personId }),
  );
  return scheme.tasks.flatMap((task, index) =>
    task.lines.map(({ name, fullMark }, at) => {
      const id = lineId(index, at);
      const marks = each.map(({ scores, vetoes }): string => {
        const score = scores[id]?.score;
        if (id in vetoes || score === undefined) return '—';
        return formatMark(score.kind === 'mark' ? score.mark : left(fullMark, score.deductions));
      });
      const isTheirs = (n: number): boolean => sheets[n]?.own[index] === true;
      const given = marks.filter((_, n) => isTheirs(n));
      const people = sheets.flatMap(({ examiner }, n) => (isTheirs(n) ? [examiner.personId] : []));
      return { id, name, marks, people, differs: new Set(given).size > 1 };
    }),
  );
}

const left = (fullMark: Mark, off: readonly Mark[]): Mark =>
  Math.max(0, fullMark - off.reduce((sum, one) => sum + one, 0));

import { lineId, type Scheme } from '../model/scheme.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import type { CandidateResult } from '../results/candidate-result.ts';
import { meanOfFigures } from './describe.ts';
import { difficultyOf, discriminationOf, type NoDiscrimination } from './items.ts';
import { scoredOf } from './scored.ts';

/** What a line of the scheme told of candidates. */
export type LineFigures = {
  readonly id: string;
  readonly name: string;
  /** Points. */
  readonly full: number;
  readonly mean: number | null;
  /** Candidates with a mark on it. */
  readonly candidates: number;
  readonly difficulty: number | null;
  readonly discrimination: number | NoDiscrimination;
};

/**
 * 哪些要点难、哪些区分得开: every line, by the mean of those who scored. A line of a task that was gone by a veto was never judged
 * and counts nowhere; discrimination takes only candidates who were marked on every line.
 */
export function linesOfScheme(state: SittingState): LineFigures[] {
  const { scheme } = state;
  if (scheme === null) return [];
  const ids = scheme.tasks.flatMap(({ lines }, task) => lines.map((_, at) => lineId(task, at)));
  const marks = scoredOf(state).marked.map((result) => marksOf(state, scheme, result));
  const whole = marks.filter((one) => ids.every((id) => one.has(id)));
  const sums = whole.map((one) => [...one.values()].reduce((sum, mark) => sum + mark, 0));
  return scheme.tasks.flatMap(({ lines }, task) =>
    lines.map(({ name, fullMark }, at) => {
      const id = lineId(task, at);
      const full = fullMark / 100;
      const given = marks.flatMap((one) => one.get(id) ?? []);
      const own = whole.map((one) => one.get(id) ?? 0);
      const rest = own.map((mark, index) => (sums[index] ?? 0) - mark);
      return {
        ...{ id, name, full, candidates: given.length, mean: given.length === 0 ? null : meanOfFigures(given) },
        difficulty: difficultyOf(given, full),
        discrimination: discriminationOf(own, rest),
      };
    }),
  );
}

/** A candidate's points by line, the mean of all sheets on which it was judged. */
function marksOf(state: SittingState, scheme: Scheme, { candidate, sheets }: CandidateResult): Map<string, number> {
  const { candidateId } = candidate;
  const marks = new Map<string, number>();
  for (const [task, { lines }] of scheme.tasks.entries())
    for (const at of lines.keys()) {
      const id = lineId(task, at);
      const given = sheets.flatMap(({ examiner, score }) => {
        const sheet = sheetOf(state, { candidateId, examinerId: examiner.personId });
        return id in sheet.scores || id in sheet.vetoes ? [(score?.tasks[task]?.lines[at] ?? 0) / 100] : [];
      });
      if (given.length > 0) marks.set(id, meanOfFigures(given));
    }
  return marks;
}

import type { Mark } from '../base/marks/mark.ts';
import type { LineScore } from '../model/sheet.ts';
import type { Sheet, SittingState } from '../record/state.ts';
import { lineOf } from './sheet-lines.ts';

/** What a line's score comes to of its full mark. */
export const worth = (score: LineScore, full: Mark): Mark =>
  score.kind === 'mark' ? score.mark : Math.max(0, full - score.deductions.reduce((sum, one) => sum + one, 0));

/** The mark that stands on a line of a sheet; null where none was given. */
export function markOn(state: SittingState, { scores }: Pick<Sheet, 'scores'>, line: string): Mark | null {
  const score = scores[line]?.score;
  return score === undefined ? null : worth(score, lineOf(state, line)?.fullMark ?? 0);
}

import { formatMark, sumMarks } from '../base/marks/mark.ts';
import type { LineScore } from '../model/sheet.ts';
import type { MarkChange } from '../record/state.ts';

/** A line's score as a person reads it: the mark, or what was taken off under a minus, so that nobody takes one for the other. */
export const shownScore = (score: LineScore): string =>
  score.kind === 'mark' ? formatMark(score.mark) : `−${formatMark(sumMarks(score.deductions))}`;

const NOTHING = '—';

/** What stood and what stands instead: scores, or the reason of a veto; a dash where there was none. */
export const shownChange = (change: MarkChange['change']): { readonly was: string; readonly is: string } =>
  change.what === 'score'
    ? { was: orNothing(change.was), is: orNothing(change.is) }
    : { was: change.was ?? NOTHING, is: change.is ?? NOTHING };

const orNothing = (score: LineScore | null): string => (score === null ? NOTHING : shownScore(score));

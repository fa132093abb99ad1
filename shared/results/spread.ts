import { tooWideWay } from '#shared/procedures/parts/too-wide.ts';
import type { Candidate } from '../model/candidate.ts';
import { isHeldUnder, type Sitting } from '../model/sitting.ts';
import { takesThird } from '../model/spread.ts';
import { attendanceOf, type SittingState } from '../record/state.ts';
import { resultOf } from './candidate-result.ts';
import { isHandedIn } from './handed-in.ts';

/** What has to be done about a candidate's marks that lie too far apart: the group confers, a third is named or marks, the lead decides. */
export type SpreadStage = 'confer' | 'name_third' | 'third_marks' | 'lead_decides';

/**
 * Whose examiners lie further apart than the sitting allows (本场次规定; 流程 四: the group marks again), once all their sheets are
 * handed in: nobody hears of it before. In the order they were admitted.
 */
export const spreadsOf = (state: SittingState): readonly Candidate[] =>
  [...state.candidates.values()].filter((candidate) => isTooWide(state, candidate));

const EDITION = 5;

/** Whether a conferral is an entry of its own here; in sittings from before it was a note, and bound nobody. */
export const confersOnRecord = (sitting: Sitting | null): boolean => isHeldUnder(sitting, EDITION);

/** Whether all sheets of a candidate are handed in, the third's included, and nothing has settled yet how far apart they lie. */
export const isTooWide = (state: SittingState, candidate: Candidate): boolean =>
  (state.sitting?.settings.maxSpread ?? null) !== null &&
  isHandedIn(state, candidate.candidateId) &&
  resultOf(state, candidate).verdict === 'invalid';

/** Where a candidate whose marks lie too far apart stands; null where nothing is open about that. */
export function spreadStageOf(state: SittingState, candidate: Candidate): SpreadStage | null {
  const { candidateId } = candidate;
  if (state.thirds.has(candidateId) && !isHandedIn(state, candidateId))
    return attendanceOf(state, candidateId) === 'present' ? 'third_marks' : null;
  return isTooWide(state, candidate) ? stageOn(state, candidateId) : null;
}

/** What comes next about marks that lie too far apart, as the sitting says. */
export function stageOn({ sitting, thirds }: SittingState, candidateId: string): Exclude<SpreadStage, 'third_marks'> {
  const way = tooWideWay(sitting);
  if (way === 'conferral') return 'confer';
  return takesThird(way) && !thirds.has(candidateId) ? 'name_third' : 'lead_decides';
}

/** Whether a third mark or the lead settles this candidate's marks, now or before: from then on nobody moves them by themselves. */
export const isContested = (state: SittingState, candidate: Candidate): boolean =>
  tooWideWay(state.sitting) !== 'conferral' &&
  (state.thirds.has(candidate.candidateId) ||
    state.spreadDecisions.has(candidate.candidateId) ||
    isTooWide(state, candidate));

/** Whether a third mark is due and nobody was named for it: until it is given, nobody may see the others. */
export const awaitsThird = (state: SittingState, candidateId: string): boolean => {
  const candidate = state.candidates.get(candidateId);
  return (
    candidate !== undefined &&
    takesThird(tooWideWay(state.sitting)) &&
    !state.thirds.has(candidateId) &&
    isTooWide(state, candidate)
  );
};

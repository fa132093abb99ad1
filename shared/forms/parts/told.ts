import { diaryOf, type DiaryLine } from '#shared/progress/diary.ts';
import type { SittingState } from '#shared/record/state.ts';
import { isDisclosed } from '#shared/results/disclosure.ts';

/** The diary as it may be printed: what would show a mark too early stays off paper as well. */
export const toldLines = (state: SittingState): readonly DiaryLine[] =>
  diaryOf(state).filter(({ candidateId }) => candidateId === null || isDisclosed(state, candidateId));

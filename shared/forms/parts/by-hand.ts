import type { SittingState } from '#shared/record/state.ts';

// Papers for the day on which no screen works: laid out as the real ones, with nothing recorded on them.

/** Stands after the title of such a paper. */
export const BY_HAND = '（备用）';

/** The sitting as if nothing had happened yet: who is to be marked by whom, and by which scheme. */
export const untouched = (state: SittingState): SittingState => ({
  ...state,
  ...{ sheets: new Map(), attendance: new Map(), questions: new Map(), decisions: new Map(), markChanges: [] },
});

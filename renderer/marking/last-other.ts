import type { SheetRef } from '#shared/model/sheet.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';

/** The last thing done around a sheet that is no mark: its signature, times, vetoes and the candidate's clocks; -1 before any. */
export function lastOther(state: SittingState, ref: SheetRef): number {
  const { signature, times, vetoes } = sheetOf(state, ref);
  const clocks = [...state.clocks.values()].filter(({ candidateId }) => candidateId === ref.candidateId);
  const withdrawn = state.markChanges.filter(
    ({ candidateId, examinerId, change }) =>
      change.what === 'veto' && candidateId === ref.candidateId && examinerId === ref.examinerId,
  );
  const acts = [...Object.values(times), ...Object.values(vetoes), ...clocks, ...withdrawn];
  return Math.max(-1, signature?.seq ?? -1, ...acts.map(({ seq }) => seq));
}

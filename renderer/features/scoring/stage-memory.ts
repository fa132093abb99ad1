import { sheetKey } from '#shared/model/sheet.ts';
import { stageOf, type SheetStage } from '#shared/progress/ledger.ts';
import type { SittingState } from '#shared/record/state.ts';

/**
 * The stage of each of an examiner's sheets, worked out again only when that sheet, its candidate's attendance or the scheme
 * became another object: a mark on one sheet must not cost a look at five hundred.
 */
export function stageMemory(examinerId: string): (state: SittingState, candidateId: string) => SheetStage {
  const known = new Map<string, { readonly parts: readonly unknown[]; readonly stage: SheetStage }>();
  return (state, candidateId) => {
    const sheet = state.sheets.get(sheetKey({ candidateId, examinerId }));
    const parts = [sheet, state.attendance.get(candidateId), state.scheme];
    const before = known.get(candidateId);
    if (before?.parts.every((part, at) => part === parts[at])) return before.stage;
    const stage = stageOf(state, candidateId, examinerId);
    known.set(candidateId, { parts, stage });
    return stage;
  };
}

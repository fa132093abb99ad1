import { isHeldUnder } from '../model/sitting.ts';
import { expectedFor } from '../procedures/scorers.ts';
import { stageOf, type SheetStage } from '../progress/ledger.ts';
import type { SittingState } from '../record/state.ts';

const HANDED_IN: ReadonlySet<SheetStage> = new Set(['signed', 'corrected', 'absent', 'void', 'ineligible', 'barred']);

/**
 * Whether every expected sheet of this candidate was signed, or none is owed. A mark put right afterwards was seen already, so a
 * sheet to be signed again counts. Sittings from before edition 2 never asked.
 */
export const isHandedIn = (state: SittingState, candidateId: string): boolean =>
  !isHeldUnder(state.sitting, 2) ||
  expectedFor(state, candidateId).every(({ personId }) => HANDED_IN.has(stageOf(state, candidateId, personId)));

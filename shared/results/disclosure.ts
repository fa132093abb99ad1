import { isHeldUnder } from '../model/sitting.ts';
import { expectedFor } from '../procedures/scorers.ts';
import { stageOf, type SheetStage } from '../progress/ledger.ts';
import type { SittingState } from '../record/state.ts';
import type { CandidateResult } from './candidate-result.ts';

// Examiners score independently (domain.md 4.4): nobody sees another's marks, or what they come to, before every sheet of that
// candidate is signed. A mark put right afterwards was seen already, so a sheet to be signed again hides nothing any more.

const HANDED_IN: ReadonlySet<SheetStage> = new Set(['signed', 'corrected', 'absent', 'void', 'barred']);

/** Whether the marks of this candidate may be seen by others than whoever gave them. Older sittings show what they showed. */
const isDisclosed = (state: SittingState, candidateId: string): boolean =>
  !isHeldUnder(state.sitting, 2) ||
  expectedFor(state, candidateId).every(({ personId }) => HANDED_IN.has(stageOf(state, candidateId, personId)));

/** A result as it may be shown: open, and without a single mark, until the candidate's sheets are all signed. */
export function disclosed(state: SittingState, result: CandidateResult): CandidateResult {
  if (isDisclosed(state, result.candidate.candidateId)) return result;
  const sheets = result.sheets.map((part) => ({ ...part, score: null, given: part.given.map(() => false) }));
  return { ...result, verdict: 'open', judgement: null, sheets };
}

import type { SheetScore } from '#shared/law/scoring/sheet.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Judgement } from './judgement.ts';
import type { Procedure } from './procedure.ts';

/** A procedure whose sheets are open from the start and owed whole: nothing is locked, and full sheets settle everything. */
export const WHOLE_SHEETS: Pick<Procedure, 'owedLines' | 'lockOn' | 'isSettled' | 'alsoSigned'> = {
  owedLines: () => null,
  lockOn: () => null,
  isSettled: () => true,
  alsoSigned: () => ({}),
};

/** Judges once every expected sheet is complete; until then there is no result. */
export const onceComplete =
  (judge: (scores: readonly SheetScore[], sitting: Sitting) => Judgement): Procedure['judge'] =>
  ({ sitting }, _, scores) => {
    const wanted = sitting?.settings.examinersPerCandidate ?? 0;
    if (sitting === null || wanted === 0 || scores.length < wanted) return { judgement: null, isFinal: false };
    return { judgement: judge(scores, sitting), isFinal: true };
  };

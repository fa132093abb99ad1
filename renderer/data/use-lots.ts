import { useMemo } from 'react';
import { lotsOf, type Lot } from '#shared/progress/lots.ts';
import { codesOf } from '#shared/record/codes.ts';
import { useSittingPart } from './sitting-context.tsx';

/** What the candidates drew; worked out anew only when something was drawn or the roster changed. */
export function useLots(): ReadonlyMap<string, Lot> {
  const sitting = useSittingPart((view) => view.state.sitting);
  const candidates = useSittingPart((view) => view.state.candidates);
  const draws = useSittingPart((view) => view.state.draws);
  return useMemo(() => lotsOf({ sitting, candidates, draws }), [sitting, candidates, draws]);
}

/** The candidates' codes; nobody has one where none are asked for or drawn. */
export function useCodes(): ReadonlyMap<string, string> {
  const sitting = useSittingPart((view) => view.state.sitting);
  const candidates = useSittingPart((view) => view.state.candidates);
  const draws = useSittingPart((view) => view.state.draws);
  return useMemo(() => codesOf({ sitting, candidates, draws }), [sitting, candidates, draws]);
}
